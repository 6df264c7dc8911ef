import { judge } from '#core/detector/judge.ts';
import type { Features } from '#core/detector/features.ts';
import { phrasesOf } from '#core/detector/lexicons.ts';
import { fitLogistic, probabilityOf, type Example, type Model, type Sign } from './fit-logistic.ts';
import type { LabelledMail } from './labelled-mail.ts';

/** Features that may only speak for a rejection, and those that may only speak against one. */
const speaksFor = new Set(
  (
    'strong strongMore strongTwice strongNearJob strongNearRegret hint hintMore softNo subjectDecision job apply regret thanks luck careful ' +
    'strongWithContext hintWithContext softNoWithContext hintWithManners strongWithManners mannersWithContext'
  ).split(' '),
);
const speaksAgainst = new Set(
  'excused other news mine side good pending withdrawn noContext otherOverJob otherNearStrong subjectOther long links goodOnly pendingOnly'.split(
    ' ',
  ),
);

/** How a fit weighs its evidence: mails asked about pull towards the middle, penalty keeps weights small. */
export const PENALTY = 0.5;
const UNSURE_TARGET = 0.4;
/** A language's own corrections cost this much more, so that a language with few mails mostly follows the others. */
const OWN_PENALTY = 3;
/** What a language may weigh otherwise than all together: its phrases may be looser or tighter there. */
const owned =
  'always strong hint softNo job apply other pending good mine side news hold thanks luck careful noContext otherNearStrong'.split(' ');

/** The features of one mail with the copies that only its language weighs. */
const withOwn = (features: Features, language: string): Features => {
  const all = { ...features };
  for (const name of owned) {
    const value = name === 'always' ? 1 : (features[name] ?? 0);
    if (value !== 0) {
      all[`${language}.${name}`] = value;
    }
  }
  return all;
};

/** Mails that can be learned from: of a language with phrases, and, if a rejection, one in which a phrase was found at all. */
const isTeaching = (label: LabelledMail['label'], { language, features }: { language: string; features: Features }): boolean =>
  language in phrasesOf && (label !== 'rejection' || (features['strong'] ?? 0) + (features['hint'] ?? 0) + (features['softNo'] ?? 0) > 0);

export type Table = { names: string[]; examples: Example[]; mails: LabelledMail[] };

/** Reads every mail once and lays out its features. */
export const tableOf = (mails: LabelledMail[], drop: (features: Features) => Features = (features) => features): Table => {
  const judged = mails.map(({ mail }) => judge(mail));
  const read = judged.map(({ features, reading }) => withOwn(drop(features), reading.language));
  const names = [...new Set(read.flatMap((features) => Object.keys(features)))].toSorted();
  const examples = mails.map(({ label }, i): Example => ({
    values: Float64Array.from(names.map((name) => read[i]?.[name] ?? 0)),
    target: label === 'rejection' ? 1 : label === 'unsure' ? UNSURE_TARGET : 0,
    weight: isTeaching(label, {
      language: judged[i]?.languages.length === 0 ? '' : (judged[i]?.reading.language ?? ''),
      features: judged[i]?.features ?? {},
    })
      ? 1
      : 0,
  }));
  return { names, examples, mails };
};

export const signsOf = (names: string[]): Sign[] => names.map((name) => (speaksFor.has(name) ? 1 : speaksAgainst.has(name) ? -1 : 0));

export const fit = ({ names, examples }: Table, penalty = PENALTY): Model =>
  fitLogistic(
    examples,
    signsOf(names),
    names.map((name) => (name.includes('.') ? penalty * OWN_PENALTY : penalty)),
  );

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
