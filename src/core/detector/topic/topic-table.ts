import { readWeights } from '../packed-weights.ts';
import { BIAS, STEP, WEIGHTS } from './source.ts';
import { BUCKETS } from './topic-buckets.ts';

/** What runs of letters and words weigh in whole mails of all languages: a hashed linear model. */
export type TopicTable = {
  /** By bucket, -31 to 31; 0 where nothing is known. */
  weights: Int8Array;
  /** What one step of a weight adds to the log-odds. */
  step: number;
  bias: number;
};

let ready: TopicTable | null = null;

/** The shipped table, unpacked when first asked for. */
export function topicTable(): TopicTable {
  ready ??= { weights: readWeights(WEIGHTS, BUCKETS), step: STEP, bias: BIAS };
  return ready;
}
