import type { TopicBuckets } from './topic-buckets.ts';
import type { TopicTable } from './topic-table.ts';

function sumOf(buckets: Int32Array, weights: Int8Array): number {
  let sum = 0;
  let known = 0;
  for (const bucket of buckets) {
    const weight = weights[bucket] ?? 0;
    sum += weight;
    known += weight === 0 ? 0 : 1;
  }
  // What was never seen says nothing and does not make the rest weaker either.
  return sum / Math.sqrt(Math.max(1, known));
}

/** The log-odds that a mail with these buckets turns somebody's application down, by all that stands in it. */
export function topicOdds({ letters, words }: TopicBuckets, { weights, step, bias }: TopicTable): number {
  return bias + step * (sumOf(letters, weights) + sumOf(words, weights));
}
