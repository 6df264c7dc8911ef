import { describe, expect, test } from 'vitest';
import { TAGS } from '#core/detector/facts/tagger/marks.ts';
import { WEIGHTS } from '#core/detector/facts/tagger/source.ts';
import { BUCKETS } from '#core/detector/facts/tagger/tag-features.ts';
import { SOURCES } from '#core/detector/wording/sources.ts';
import { readWeights, writeWeights } from '#core/detector/packed-weights.ts';

describe('packed weights', () => {
  test.each<[string, number[]]>([
    ['nothing but empty buckets', Array.from({ length: 200 }, () => 0)],
    ['the least, the most and one lonely empty bucket', [-31, 0, 31, 1, -1]],
    ['a run of exactly 64, and one longer', [5, ...Array.from({ length: 64 }, () => 0), -5, ...Array.from({ length: 65 }, () => 0), 7]],
  ])('%s are read as they were written', (_, weights) => {
    expect([...readWeights(writeWeights(Int8Array.from(weights)), weights.length)]).toEqual(weights);
  });

  test.each(Object.entries({ ...SOURCES, tagger: { weights: WEIGHTS, buckets: BUCKETS * TAGS } }))(
    'those of %s fill their buckets, and are written back as they are shipped',
    (_, { weights, buckets }) => {
      const read = readWeights(weights, buckets);
      expect(read.some((weight) => weight > 0) && read.some((weight) => weight < 0)).toBe(true);
      expect(writeWeights(read)).toBe(weights);
    },
  );

  test.each(Object.entries(SOURCES))('the buckets of %s are as many as a power of two', (_, { buckets }) => {
    expect(Math.log2(buckets) % 1).toBe(0);
  });
});
