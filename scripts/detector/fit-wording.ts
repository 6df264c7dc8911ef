import type { WordingTable } from '#core/detector/wording/wording-table.ts';
import { shuffler } from './shuffle.ts';

/** A sentence to learn from; `weight` is how many sentences of a real inbox it stands for. */
export type Lesson = {
  hashes: readonly number[];
  /** How many runs the sentence has, those that are left out included. */
  runs: number;
  target: number;
  weight: number;
};

/** Weights before they are made small whole numbers. */
export type Wording = { weights: Float64Array; bias: number };

const ROUNDS = 24;
const RATE = 0.5;

/**
 * Fits a hashed logistic model on sentences by stochastic gradient descent with a step size of its own for each bucket.
 * @param penalty keeps weights small: with few sentences a run that came once must not decide
 */
export function fitWording(lessons: readonly Lesson[], buckets: number, penalty: number): Wording {
  const weights = new Float64Array(buckets);
  const seen = new Float64Array(buckets).fill(1e-3);
  const mask = buckets - 1;
  let bias = -1;
  let biasSeen = 1e-3;
  const order = lessons.map((_lesson, index) => index);
  const shuffle = shuffler(12_345);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson === undefined) {
        continue;
      }
      const { hashes, runs, target, weight } = lesson;
      const scale = 1 / Math.sqrt(Math.max(1, runs));
      let sum = bias;
      for (const hash of hashes) {
        sum += (weights[hash & mask] ?? 0) * scale;
      }
      const error = weight * (1 / (1 + Math.exp(-sum)) - target);
      for (const hash of hashes) {
        const bucket = hash & mask;
        const gradient = error * scale + penalty * (weights[bucket] ?? 0);
        seen[bucket] = (seen[bucket] ?? 0) + gradient * gradient;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * gradient) / Math.sqrt(seen[bucket] ?? 1);
      }
      biasSeen += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSeen);
    }
  }
  return { weights, bias };
}

/** The same in whole numbers from -31 to 31; the rare run beyond four spreads is cut. */
export function packWording({ weights, bias }: Wording): WordingTable {
  const spread = Math.sqrt(
    weights.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, weights.filter((weight) => weight !== 0).length),
  );
  const step = Math.max(1e-6, (spread * 4) / 31);
  const packed = Int8Array.from(weights, (weight) => Math.max(-31, Math.min(31, Math.round(weight / step))));
  return { weights: packed, step: Math.round(step * 1e4) / 1e4, bias: Math.round(bias * 1e3) / 1e3 };
}
