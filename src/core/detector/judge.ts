import type { Language } from '../verdict.ts';
import { featuresOf, type Features } from './features.ts';
import type { Folded } from './fold.ts';
import { guessLanguages } from './guess-language.ts';
import { newestPart, type NewestPart } from './newest-part.ts';
import { plainText } from './plain-text.ts';
import { readEvidence, type Reading } from './read-evidence.ts';
import { splitSentences, type Sentence, type Words } from './sentences.ts';
import type { Mail } from '../verdict.ts';
import { ownWeights, weights } from './weights.ts';

/** Everything the detector found out about a mail, for the verdict, the facts and the developer's trace. */
export type Judgement = {
  body: string;
  newest: NewestPart;
  folded: Folded;
  words: Words;
  sentences: Sentence[];
  languages: Language[];
  reading: Reading;
  subjectReading: Reading;
  features: Features;
  probability: number;
};

const hiringSender =
  /recruit|talent|career|karriere|jobs?\b|hiring|\bhr\b|people|human|personal|bewerb|candidat|greenhouse|lever\.co|workday|ashby|smartrecruiters|icims|taleo|jobvite|bamboohr|applytojob|breezy|teamtailor|workable|personio|recruitee|successfactors|pinpoint|comeet|join\.com|gupy|softgarden|umantis|rexx/i;

const logistic = (features: Features, language: Language): number => {
  const own = ownWeights[language];
  let sum = (weights['always'] ?? 0) + (own?.['always'] ?? 0);
  for (const name of Object.keys(features)) {
    sum += ((weights[name] ?? 0) + (own?.[name] ?? 0)) * (features[name] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
};

const countLinks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('://'); at >= 0 && count < 8; at = text.indexOf('://', at + 3)) {
    count += 1;
  }
  return count;
};

/** Reads and weighs a mail. Never throws, whatever the text. */
export const judge = (mail: Mail): Judgement => {
  const { body } = mail;
  const newest = newestPart(body, mail.subject.slice(0, 40));
  const folded = plainText(body, newest.ranges);
  const { words, sentences } = splitSentences(folded, body);
  const subject = mail.subject.slice(0, 300);
  const subjectFolded = plainText(subject, [{ start: 0, end: subject.length }]);
  const subjectSplit = splitSentences(subjectFolded, subject);
  const fromBody = guessLanguages(folded, words);
  const languages = fromBody.length > 0 ? fromBody : words.count < 25 ? guessLanguages(subjectFolded, subjectSplit.words) : [];
  const last = newest.ranges.at(-1);
  const judged = last === undefined ? '' : body.slice(newest.ranges[0]?.start ?? 0, last.end);
  const links = countLinks(judged);
  const isHiringSender = hiringSender.test(mail.from.slice(0, 200));
  let best: Judgement | null = null;
  for (const language of languages.length > 0 ? languages : (['en'] as Language[])) {
    const reading = readEvidence(folded, words, sentences, language);
    const subjectReading = readEvidence(subjectFolded, subjectSplit.words, subjectSplit.sentences, language);
    const features = featuresOf(reading, subjectReading, {
      isHiringSender,
      links,
      length: judged.length,
      isForwarded: newest.isForwarded,
    });
    const probability = logistic(features, language);
    if (best === null || probability > best.probability) {
      best = { body, newest, folded, words, sentences, languages, reading, subjectReading, features, probability };
    }
  }
  if (best === null) {
    throw new Error('No language was tried');
  }
  return best;
};
