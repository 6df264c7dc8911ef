import type { Signal } from './phrases/phrases.ts';
import type { Reading } from './read-evidence.ts';
import type { Sentence } from './sentences.ts';

/** The model's inputs by name; each 0 to 1. */
export type Features = Record<string, number>;

const scaled: Signal[] = ['job', 'apply', 'other', 'news', 'mine', 'side', 'good', 'pending'];
/** A second phrase of these is proof. */
const strict = new Set<Signal>(['other', 'mine', 'side', 'news', 'good']);
const simple: Signal[] = ['regret', 'thanks', 'luck', 'careful', 'again', 'withdrawn', 'hold'];

/** Different phrases of a signal, counted up to a limit, as a share of the limit. */
const share = (reading: Reading, signal: Signal, limit: number): number => {
  const found = reading.signals.get(signal);
  return found === undefined ? 0 : Math.min(limit, new Set(found.map(({ row }) => row)).size) / limit;
};

/** Whether a signal stands in one of the sentences. */
const standsIn = (reading: Reading, signal: Signal, sentences: Sentence[]): boolean =>
  reading.signals.get(signal)?.some(({ start }) => sentences.some(({ from, to }) => start >= from && start < to)) === true;

/** What a mail looks like from outside. */
export type Outside = {
  isHiringSender: boolean;
  isForwarded: boolean;
  links: number;
  /** Times of day and amounts of money. */
  times: number;
  amounts: number;
  questions: number;
  length: number;
};

/** With so few characters in the body, the subject may say it all. */
const SHORT = 900;

/** Turns what was read into the numbers the model weighs. `subject` is the reading of the subject line. */
export const featuresOf = (reading: Reading, subject: Reading, outside: Outside): Features => {
  const { isHiringSender, isForwarded, links, length } = outside;
  const own = reading.statements.filter((statement) => statement.excuse === null);
  // A subject may say it all when little stands below it.
  const counted = length < SHORT ? [...own, ...subject.statements.filter((statement) => statement.excuse === null)] : own;
  const strong = counted.filter((statement) => statement.strong);
  const strongReasons = new Set(strong.map(({ reason }) => reason)).size;
  const hintReasons = new Set(counted.filter((statement) => !statement.strong).map(({ reason }) => reason)).size;
  const strongSentences = own.filter((statement) => statement.strong).map(({ sentence }) => sentence);
  const features: Features = {
    strong: strongReasons > 0 ? 1 : 0,
    strongMore: Math.min(2, Math.max(0, strongReasons - 1)) / 2,
    strongRows: Math.min(4, new Set(strong.map(({ found }) => found.row)).size) / 4,
    strongTwice: new Set(strongSentences).size > 1 ? 1 : 0,
    strongNearJob: standsIn(reading, 'job', strongSentences) || standsIn(reading, 'apply', strongSentences) ? 1 : 0,
    strongNearRegret: standsIn(reading, 'regret', strongSentences) ? 1 : 0,
    otherNearStrong: standsIn(reading, 'other', strongSentences) ? 1 : 0,
    hint: hintReasons > 0 ? 1 : 0,
    hintMore: Math.min(2, Math.max(0, hintReasons - 1)) / 2,
    softNo: reading.softNos.length > 0 ? 1 : 0,
    excused: reading.statements.some((statement) => statement.excuse !== null && statement.strong) ? 1 : 0,
    subjectDecision: subject.statements.some((statement) => statement.excuse === null) ? 1 : 0,
    subjectJob: subject.signals.has('job') ? 1 : 0,
    trade: reading.signals.has('trade') ? 1 : 0,
    subjectTrade: subject.signals.has('trade') ? 1 : 0,
    subjectApply: subject.signals.has('apply') ? 1 : 0,
    subjectOther: subject.signals.has('other') ? 1 : 0,
    forwarded: isForwarded ? 1 : 0,
    hiringSender: isHiringSender ? 1 : 0,
    times: Math.min(2, outside.times) / 2,
    amounts: Math.min(2, outside.amounts) / 2,
    questions: Math.min(2, outside.questions) / 2,
    request: share(reading, 'request', 4),
    links: Math.min(links, 8) / 8,
    long: Math.min(1, Math.max(0, length - 2500) / 5000),
    short: Math.max(0, 1 - length / 700),
  };
  for (const signal of scaled) {
    const limit = strict.has(signal) ? 2 : 3;
    features[signal] = Math.max(share(reading, signal, limit), subject.signals.has(signal) ? 1 / limit : 0);
  }
  for (const signal of simple) {
    features[signal] = reading.signals.has(signal) || subject.signals.has(signal) ? 1 : 0;
  }
  for (const { strong: isStrong, reason } of counted) {
    features[`${isStrong ? 'says' : 'hints'} ${reason}`] = 1;
  }
  const of = (name: string): number => features[name] ?? 0;
  const context = Math.min(
    1,
    of('job') +
      (of('apply') > 0 ? 0.3 : 0) +
      of('apply') * 0.2 +
      of('trade') * 0.25 +
      of('subjectTrade') * 0.5 +
      of('hiringSender') * 0.34 +
      of('thanks') * 0.2 +
      of('again') * 0.15,
  );
  const manners = (of('luck') + of('thanks') + of('careful') + of('regret') + of('again')) / 5;
  features['requestOnly'] = strong.length === 0 ? of('request') : 0;
  features['excusedOnly'] = strong.length === 0 ? of('excused') : 0;
  features['noContext'] = 1 - context;
  features['strongWithContext'] = of('strong') * context;
  features['strongWithOther'] = of('strong') * of('other');
  features['hintWithContext'] = of('hint') * context;
  features['softNoWithContext'] = of('softNo') * context;
  features['hintWithManners'] = of('hint') * manners;
  features['strongWithManners'] = of('strong') * manners;
  features['mannersWithContext'] = manners * context;
  features['otherOverJob'] = Math.max(0, of('other') - of('job'));
  features['goodOnly'] = strong.length === 0 ? of('good') : 0;
  features['pendingOnly'] = strong.length === 0 ? of('pending') : 0;
  return features;
};
