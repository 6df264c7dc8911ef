/** What the tagger's table adds up to. */
import { expect, test } from 'vitest';
import { TAGS } from '#core/detector/facts/tagger/marks.ts';
import { scoresOf, tagTable } from '#core/detector/facts/tagger/tag-table.ts';

test('a score is the sum of what its features weigh, for every tag', () => {
  const { weights, step, way } = tagTable();
  const features = { width: 3, buckets: Uint16Array.from([0, 7, 65_535, 1, 2, 40_000]) };
  const wanted = [0, 1].flatMap((token) =>
    Array.from({ length: TAGS }, (_unused, tag) =>
      features.buckets.slice(token * 3, token * 3 + 3).reduce((sum, bucket) => sum + (weights[bucket * TAGS + tag] ?? 0) * step, 0),
    ),
  );
  expect(wanted.filter((score) => score !== 0).length).toBeGreaterThan(TAGS);
  for (const [at, score] of scoresOf(features, { weights, step, way }).entries()) {
    expect(score).toBeCloseTo(wanted[at] ?? Number.NaN, 10);
  }
});
