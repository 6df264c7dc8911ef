import { featuresOf, type Features } from '#core/detector/features.ts';
import type { Judgement } from '#core/detector/judge.ts';
import type { Reading } from '#core/detector/read-evidence.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { figuresOf, type Figures, type Judged } from './measure.ts';
import { crossValidate, tableOf, type TableOptions } from './model.ts';

const without =
  (...dropped: RegExp[]) =>
  ({ features }: Judgement): Features =>
    Object.fromEntries(Object.entries(features).filter(([name]) => !dropped.some((expression) => expression.test(name))));

const unexcused = (reading: Reading): Reading => ({
  ...reading,
  statements: reading.statements.map((statement) => ({ ...statement, excuse: null })),
});

/** What the model is left with when one kind of evidence is taken away. */
const stages: Record<string, (judgement: Judgement) => Features> = {
  everything: ({ features }) => features,
  'without excuses: conditions, guards, negations, questions, quotations': ({ features, reading, subjectReading, outside }) => ({
    ...features,
    ...featuresOf(unexcused(reading), unexcused(subjectReading), outside),
  }),
  'without phrases: wording alone tells a decision': without(/^strong/, /^hint/, /^softNo/, /^says /, /^excused/, /^otherNear/),
  'without the wording model': without(/^wording/),
  'without the topic model': without(/^topic/),
  'without phrases and wording: the topic alone': without(
    /^strong/,
    /^hint/,
    /^softNo/,
    /^says /,
    /^excused/,
    /^otherNear/,
    /^wording/,
    /WithWording$/,
  ),
  'without hints': without(/^hint/, /^softNo/),
  'without decisions, hints only': without(/^strong/, /^says /, /^otherNear/),
  'without kinds and numbers of decisions': without(/^says /, /^hints /, /More$/, /Rows$/, /Twice$/, /Near/),
  'without signs of a job': without(/^job$/, /^apply$/, /rade$/, /^subject/, /^hiring/, /Context$/),
  'without manners: thanks, regret, good wishes': without(/^regret$/, /^thanks$/, /^luck$/, /^careful$/, /^again$/, /anners/),
  'without contrary signs: other matters, news, own mail, withdrawn, pending, good news': without(
    /^other/,
    /^news$/,
    /^mine$/,
    /^side$/,
    /^withdrawn$/,
    /^pending/,
    /^good/,
    /^hold$/,
    /^subjectOther$/,
  ),
  'without signs from outside: times, amounts, questions, links, requests, length': without(
    /^times$/,
    /^amounts$/,
    /^questions$/,
    /^links$/,
    /^request/,
    /^long$/,
    /^short$/,
    /^forwarded$/,
  ),
};

/** Cross-validated figures with one kind of evidence taken away after the other. */
export const ablate = (
  mails: LabelledMail[],
  threshold: number,
  learnedFor: NonNullable<TableOptions['learnedFor']>,
): Record<string, Figures> => {
  const figures: Record<string, Figures> = {};
  const run = (name: string, table: ReturnType<typeof tableOf>): void => {
    const scores = crossValidate(table);
    figures[name] = figuresOf(
      mails.map((mail, i): Judged => ({ mail, score: scores[i] ?? 0, decision: (scores[i] ?? 0) >= threshold ? 'rejection' : 'other' })),
    );
  };
  for (const [name, stage] of Object.entries(stages)) {
    run(name, tableOf(mails, { featuresFrom: stage, learnedFor }));
  }
  run('without weights of each language', tableOf(mails, { hasOwn: false, learnedFor }));
  return figures;
};
