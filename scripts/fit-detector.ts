/**
 * `npm run fit:detector [-- FILE.jsonl …]`: fits the weights of the detector's model on the letters with `split: fit`, and on labelled mails
 * given by path, and writes `src/core/detector/weights.ts`, the models of wording and topic and the tagger of names beside it. Prints the cross-validated figures, `--dry` only those.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldOutModels } from './detector/held-out-models.ts';
import { groupTemplates, lettersAsMails, mailsOfFile, type LabelledMail } from './detector/labelled-mail.ts';
import { calibrationOf, figuresOf, type Judged } from './detector/measure.ts';
import { printReport } from './detector/print-report.ts';
import { crossValidate, fit, tableOf } from './detector/model.ts';
import { teachTopic } from './detector/teach-topic.ts';
import { packTagger, teachTagger } from './detector/teach-tagger.ts';
import { BUCKETS, teachWording } from './detector/teach-wording.ts';
import { ROOT } from './project.ts';
import { readLetters } from '../test/letters/read-letters.ts';
import { writeWeights } from '#core/detector/packed-weights.ts';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const mails = [...lettersAsMails().filter(({ source }) => source === 'fit'), ...groupTemplates(paths.flatMap(mailsOfFile))];
/** A mail's wording and topic are scored by models that have not seen its group, as a mail to come will be. */
const learnedFor = heldOutModels(mails);
const table = tableOf(mails, { learnedFor });
const apart = crossValidate(table);

/** A false alarm hurts more than a miss, most of which are asked about. */
const ALARM_COST = 2;
/**
 * Mail as it lies in inboxes counts half a real one: much of it was written after the phrases. Letters that are made to be hard stand for
 * fewer mails still.
 */
const shareOf = ({ source, id }: LabelledMail): number => (source === 'file' ? 1 : /\/(?:inbox|more)-/.test(id) ? 0.5 : 0.1);

/**
 * The threshold with the least cost in cross-validation: the middle of the best stretch, not its edge. Scores are probabilities, and a mail
 * that is twice as likely a rejection as not is called one.
 */
const chooseThreshold = (): number => {
  const tried = Array.from({ length: 27 }, (_unused, i) => 0.4 + i * 0.01);
  const costs = tried.map((threshold) =>
    mails.reduce((sum, mail, i) => {
      const isCalled = (apart[i] ?? 0) >= threshold;
      const cost = (mail.label === 'rejection' && !isCalled ? 1 : 0) + (mail.label === 'other' && isCalled ? ALARM_COST : 0);
      return sum + cost * shareOf(mail);
    }, 0),
  );
  const least = Math.min(...costs);
  const best = tried.filter((_threshold, i) => costs[i] === least);
  return Math.round((best[Math.floor(best.length / 2)] ?? 0.5) * 100) / 100;
};

const rejectionFrom = chooseThreshold();
const unsureFrom = Math.round(rejectionFrom * 45) / 100;
const { bias, weights } = fit(table);
const rounded = (weight: number): number => Math.round(weight * 100) / 100;
const own = new Map<string, string[]>();
const shared: string[] = [];
table.names.forEach((name, j) => {
  const weight = rounded(weights[j] ?? 0);
  const [language, feature] = name.split('.');
  if (feature === undefined) {
    shared.push(...(weight === 0 ? [] : [`  '${name}': ${weight},`]));
  } else if (Math.abs(weight) >= 0.05 && language !== undefined) {
    own.set(language, [...(own.get(language) ?? []), `${feature}: ${weight}`]);
  }
});
const text = `import type { Language } from '../verdict.ts';

/** Weights of the model, written by \`scripts/fit-detector.ts\`. A feature that is not named weighs nothing. */
export const weights: Record<string, number> = {
  always: ${rounded(bias)},
${shared.join('\n')}
};

/** What a language adds to them. */
export const ownWeights: Partial<Record<Language, Record<string, number>>> = {
${[...own].map(([language, list]) => `  ${language}: { ${list.join(', ')} },`).join('\n')}
};

/** From here on a mail is called a rejection; between the two the person is asked. */
export const REJECTION_FROM = ${rejectionFrom};
export const UNSURE_FROM = ${unsureFrom};
`;
if (!process.argv.includes('--dry')) {
  writeFileSync(join(ROOT, 'src/core/detector/weights.ts'), text);
  const sources = [...teachWording(mails)].map(
    ([language, { weights: packed, step, bias: offset }]) =>
      `  ${language}: { buckets: ${BUCKETS}, step: ${step}, bias: ${offset}, weights: '${writeWeights(packed)}' },`,
  );
  writeFileSync(
    join(ROOT, 'src/core/detector/wording/sources.ts'),
    `import type { Language } from '../../verdict.ts';

/** Packed tables of the wording model, written by \`scripts/fit-detector.ts\`. */
export const SOURCES: Partial<Record<Language, { buckets: number; step: number; bias: number; weights: string }>> = {
${sources.join('\n')}
};
`,
  );
  const topic = teachTopic(mails);
  writeFileSync(
    join(ROOT, 'src/core/detector/topic/source.ts'),
    `/** The packed table of the topic model, written by \`scripts/fit-detector.ts\`: what a weight of one is worth, what every mail begins with, weights. */
export const STEP = ${topic.step};
export const BIAS = ${topic.bias};
export const WEIGHTS =
  '${writeWeights(topic.weights)}';
`,
  );
  const tagger = packTagger(teachTagger(readLetters().filter(({ split }) => split === 'fit')));
  writeFileSync(
    join(ROOT, 'src/core/detector/facts/tagger/source.ts'),
    `/** The packed tagger of names, written by \`scripts/fit-detector.ts\`: what a weight of one is worth, ways from tag to tag, weights. */
export const STEP = ${tagger.step};
export const TRANSITIONS = [${tagger.transitions.join(', ')}];
export const WEIGHTS =
  '${writeWeights(tagger.weights)}';
`,
  );
}

const judged = mails.map((mail, i): Judged => {
  const score = apart[i] ?? 0;
  return { mail, score, decision: score >= rejectionFrom ? 'rejection' : score >= unsureFrom ? 'unsure' : 'other' };
});
console.log(
  printReport({ mails: mails.length, rejectionFrom, unsureFrom, crossValidated: figuresOf(judged), calibration: calibrationOf(judged) }),
);
