import type { Signal } from './phrases/phrases.ts';
import type { Reading } from './read-evidence.ts';

/** The model's inputs by name; each 0 to 1. */
export type Features = Record<string, number>;

const scaled: Signal[] = ['job', 'apply', 'other', 'news', 'mine', 'side', 'good', 'pending'];
const simple: Signal[] = ['regret', 'thanks', 'luck', 'careful', 'again', 'withdrawn', 'hold'];

/** Different phrases of a signal, counted up to a limit, as a share of the limit. */
const share = (reading: Reading, signal: Signal, limit: number): number => {
  const found = reading.signals.get(signal);
  return found === undefined ? 0 : Math.min(limit, new Set(found.map(({ row }) => row)).size) / limit;
};

/** Turns what was read into the numbers the model weighs. `subject` is the reading of the subject line. */
export const featuresOf = (reading: Reading, subject: Reading, senderIsHiring: boolean, links: number, length: number): Features => {
  const counted = reading.statements.filter((statement) => statement.excuse === null);
  const strong = counted.filter((statement) => statement.strong);
  const strongReasons = new Set(strong.map(({ reason }) => reason)).size;
  const hintReasons = new Set(counted.filter((statement) => !statement.strong).map(({ reason }) => reason)).size;
  const excused = reading.statements.filter((statement) => statement.excuse !== null && statement.strong);
  const features: Features = {
    strong: strongReasons > 0 ? 1 : 0,
    strongMore: Math.min(2, Math.max(0, strongReasons - 1)) / 2,
    hint: hintReasons > 0 ? 1 : 0,
    hintMore: Math.min(2, Math.max(0, hintReasons - 1)) / 2,
    excused: excused.length > 0 ? 1 : 0,
    subjectDecision: subject.statements.some((statement) => statement.excuse === null) ? 1 : 0,
    subjectJob: subject.signals.has('job') ? 1 : 0,
    hiringSender: senderIsHiring ? 1 : 0,
    links: Math.min(links, 8) / 8,
    long: Math.min(1, Math.max(0, length - 2500) / 5000),
  };
  for (const signal of scaled) {
    features[signal] = Math.max(share(reading, signal, 3), subject.signals.has(signal) ? 1 / 3 : 0);
  }
  for (const signal of simple) {
    features[signal] = reading.signals.has(signal) ? 1 : 0;
  }
  const job = features['job'] ?? 0;
  const other = features['other'] ?? 0;
  features['noJob'] = job === 0 ? 1 : 0;
  features['strongWithJob'] = strong.length > 0 ? job : 0;
  features['strongWithoutJob'] = strong.length > 0 && job < 0.5 ? 1 - job : 0;
  features['otherOverJob'] = Math.max(0, other - job);
  features['hintWithManners'] =
    hintReasons > 0
      ? ((features['luck'] ?? 0) + (features['thanks'] ?? 0) + (features['careful'] ?? 0) + (features['regret'] ?? 0)) / 4
      : 0;
  return features;
};
