import { judge } from '#core/detector/judge.ts';
import type { Features } from '#core/detector/features.ts';
import { fitLogistic, probabilityOf, type Example, type Model, type Sign } from './fit-logistic.ts';
import type { LabelledMail } from './labelled-mail.ts';

/** Features that may only speak for a rejection, and those that may only speak against one. */
const speaksFor = new Set(
  'strong strongMore hint hintMore subjectDecision job apply regret thanks luck careful strongWithJob hintWithManners hintWithJob lastDecision'.split(
    ' ',
  ),
);
const speaksAgainst = new Set(
  'excused other news mine side good pending withdrawn noJob strongWithoutJob otherOverJob long links goodWithoutStrong'.split(' '),
);

/** How a fit weighs its evidence: mails asked about pull towards the middle, penalty keeps weights small. */
export const PENALTY = 0.5;
const UNSURE_TARGET = 0.4;

export type Table = { names: string[]; examples: Example[]; mails: LabelledMail[] };

/** Reads every mail once and lays out its features. */
export const tableOf = (mails: LabelledMail[], drop: (features: Features) => Features = (features) => features): Table => {
  const read = mails.map(({ mail }) => drop(judge(mail).features));
  const names = [...new Set(read.flatMap((features) => Object.keys(features)))].toSorted();
  const examples = mails.map(({ label }, i): Example => ({
    values: Float64Array.from(names.map((name) => read[i]?.[name] ?? 0)),
    target: label === 'rejection' ? 1 : label === 'unsure' ? UNSURE_TARGET : 0,
    weight: 1,
  }));
  return { names, examples, mails };
};

export const signsOf = (names: string[]): Sign[] => names.map((name) => (speaksFor.has(name) ? 1 : speaksAgainst.has(name) ? -1 : 0));

export const fit = ({ names, examples }: Table, penalty = PENALTY): Model => fitLogistic(examples, signsOf(names), penalty);

const foldOf = (group: string, folds: number): number => {
  let hash = 7;
  for (let i = 0; i < group.length; i += 1) {
    hash = (Math.imul(hash, 31) + group.charCodeAt(i)) >>> 0;
  }
  return hash % folds;
};

/** Each mail's probability by a model that has not seen its group. */
export const crossValidate = (table: Table, penalty = PENALTY, folds = 8): number[] => {
  const fold = table.mails.map(({ group }) => foldOf(group, folds));
  const out = table.mails.map(() => 0);
  for (let f = 0; f < folds; f += 1) {
    const model = fit({ ...table, examples: table.examples.filter((_example, i) => fold[i] !== f) }, penalty);
    table.examples.forEach(({ values }, i) => {
      if (fold[i] === f) {
        out[i] = probabilityOf(model, values);
      }
    });
  }
  return out;
};
