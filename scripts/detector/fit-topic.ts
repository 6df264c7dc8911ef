import type { TopicBuckets } from '#core/detector/topic/topic-buckets.ts';
import { BUCKETS } from '#core/detector/topic/topic-buckets.ts';
import type { TopicTable } from '#core/detector/topic/topic-table.ts';
import { shuffler } from './shuffle.ts';

/** A mail to learn from; `weight` is how many mails of a real inbox it stands for, 0 for none. */
export type TopicLesson = TopicBuckets & { isRejection: boolean; weight: number };

/** What fewer mails have teaches those mails, not the language. */
const LEAST_MAILS = 4;
/** How many buckets are kept: the heaviest ones of a first fit. */
const KEPT = 60_000;
/** How much a mail may pull (C of a regularised logistic regression): more would learn it by heart. */
const PULL = 12;
const ROUNDS = 12;
/** Newton steps along one mail, and how small a step is small enough. */
const STEPS = 30;
const SMALL = 1e-6;
const LONGEST_STEP = 3;

/** Weights by bucket, before `scales` is multiplied in. */
type Fit = { weights: Float64Array; bias: number };

/** How telling a bucket is before anything is learned: the fewer mails have it the more (inverse document frequency); 0 where it is left out. */
function scalesOf(lessons: readonly TopicLesson[]): Float64Array {
  const mails = new Float64Array(BUCKETS);
  for (const { letters, words } of lessons) {
    for (const list of [letters, words]) {
      for (const bucket of list) {
        mails[bucket] = (mails[bucket] ?? 0) + 1;
      }
    }
  }
  const rarest = Math.log((lessons.length + 1) / (LEAST_MAILS + 1)) + 1;
  return mails.map((count) => (count < LEAST_MAILS ? 0 : (Math.log((lessons.length + 1) / (count + 1)) + 1) / rarest));
}

/** The kept buckets of a mail, and how much each of them counts there. */
type Row = { buckets: Int32Array; values: Float64Array; square: number };

function rowOf({ letters, words }: TopicLesson, scales: Float64Array): Row {
  const known = [letters, words].map((list) => list.filter((bucket) => (scales[bucket] ?? 0) > 0));
  const buckets = Int32Array.from(known.flatMap((list) => [...list]));
  const values = Float64Array.from(known.flatMap((list) => Array.from(list, (bucket) => (scales[bucket] ?? 0) / Math.sqrt(list.length))));
  return { buckets, values, square: values.reduce((sum, value) => sum + value * value, 1) };
}

/**
 * L2-regularised logistic regression by coordinate descent in the dual (Yu, Huang and Lin, "Dual coordinate descent methods for logistic
 * regression and maximum entropy models", 2011): each mail's pull is set to its best while all others stand still.
 */
function fit(lessons: readonly TopicLesson[], scales: Float64Array): Fit {
  const rows = lessons.map((lesson) => rowOf(lesson, scales));
  const weights = new Float64Array(BUCKETS);
  const pulls = new Float64Array(lessons.length);
  const order = lessons.flatMap(({ weight }, index) => (weight > 0 ? [index] : []));
  let bias = 0;
  const shuffle = shuffler(1);
  const move = ({ buckets, values }: Row, by: number): void => {
    for (let i = 0; i < buckets.length; i += 1) {
      const bucket = buckets[i] ?? 0;
      weights[bucket] = (weights[bucket] ?? 0) + by * (values[i] ?? 0);
    }
    bias += by;
  };
  const oddsOf = ({ buckets, values }: Row): number => {
    let sum = bias;
    for (let i = 0; i < buckets.length; i += 1) {
      sum += (weights[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
    }
    return sum;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order);
    for (const index of order) {
      const lesson = lessons[index];
      const row = rows[index];
      if (lesson === undefined || row === undefined) {
        continue;
      }
      const most = PULL * lesson.weight;
      const sign = lesson.isRejection ? 1 : -1;
      const before = pulls[index] ?? 0;
      const margin = sign * oddsOf(row);
      let logit = Math.log(Math.max(before, 1e-9 * most) / Math.max(most - before, 1e-9 * most));
      let after = before;
      for (let step = 0; step < STEPS; step += 1) {
        after = most / (1 + Math.exp(-logit));
        const slope = row.square * (after - before) + margin + logit;
        const by = slope / ((row.square * after * (most - after)) / most + 1);
        logit -= Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, by));
        if (Math.abs(by) < SMALL) {
          break;
        }
      }
      pulls[index] = after;
      move(row, (after - before) * sign);
    }
  }
  return { weights: weights.map((weight, bucket) => weight * (scales[bucket] ?? 0)), bias };
}

/** Fits the topic model on whole mails, on all runs first and then again on the telling ones alone. */
export function fitTopic(lessons: readonly TopicLesson[]): Fit {
  const scales = scalesOf(lessons);
  const { weights } = fit(lessons, scales);
  const sizes = weights.map(Math.abs);
  const least = sizes.toSorted()[BUCKETS - KEPT] ?? 0;
  return fit(
    lessons,
    scales.map((scale, bucket) => ((sizes[bucket] ?? 0) > 0 && (sizes[bucket] ?? 0) >= least ? scale : 0)),
  );
}

/** The same in whole numbers from -31 to 31: the rare weight beyond four spreads is cut, and one that is kept never becomes nothing. */
export function packTopic({ weights, bias }: Fit): TopicTable {
  const kept = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(kept.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, kept.length));
  const step = Math.max(1e-6, (spread * 4) / 31);
  const packed = Int8Array.from(weights, (weight) => {
    const steps = Math.max(-31, Math.min(31, Math.round(weight / step)));
    return steps === 0 ? Math.sign(weight) : steps;
  });
  return { weights: packed, step: Math.round(step * 1e6) / 1e6, bias: Math.round(bias * 1e3) / 1e3 };
}
