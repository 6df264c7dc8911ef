import { expect, it } from 'vitest';
import { BUCKETS } from '#core/detector/topic/topic-buckets.ts';
import { topicOdds } from '#core/detector/topic/topic-odds.ts';
import type { TopicTable } from '#core/detector/topic/topic-table.ts';

const weights = new Int8Array(BUCKETS);
weights.set([8, -4, 6], 10);
const table: TopicTable = { weights, step: 0.5, bias: -1 };
const oddsOf = (letters: number[], words: number[]): number =>
  topicOdds({ letters: Int32Array.from(letters), words: Int32Array.from(words) }, table);

it.each([
  ['nothing known', [1, 2], [3], -1],
  ['one run of letters', [10], [], -1 + 0.5 * 8],
  ['what was never seen changes nothing', [10, 1, 2, 3], [], -1 + 0.5 * 8],
  ['two runs weigh by the root of two', [10, 11], [], -1 + (0.5 * 4) / Math.SQRT2],
  ['letters and words count apart', [10], [12], -1 + 0.5 * 14],
])('%s', (_what, letters, words, odds) => {
  expect(oddsOf(letters, words)).toBeCloseTo(odds, 9);
});
