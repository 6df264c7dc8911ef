/** The passes over a line are held against the sum over every way to tag it, one by one. */
import { describe, expect, test } from 'vitest';
import { chainOf, chanceOf, mayFollow, spansOf, ways } from '#core/detector/facts/tagger/chain.ts';
import { firstTag, TAGS } from '#core/detector/facts/tagger/marks.ts';

const LENGTH = 4;
/** Weights that look like chance and are the same each time, -2 to 2. */
const weights = (count: number, seed: number): number[] =>
  Array.from({ length: count }, (_unused, i) => 2 * Math.sin((i + 1) * 12.9898 + seed));

const everyWay = (length: number): number[][] =>
  length === 0 ? [[]] : everyWay(length - 1).flatMap((start) => Array.from({ length: TAGS }, (_unused, tag) => [...start, tag]));

describe.each([1, 2, 3])('a line, seed %d', (seed) => {
  const scores = weights(LENGTH * TAGS, seed);
  const transitions = weights((TAGS + 1) * TAGS, seed + 10);
  const way = ways(transitions);
  const chain = chainOf(Float64Array.from(scores), way);
  const weighed = everyWay(LENGTH)
    .filter((tags) => tags.every((tag, i) => mayFollow(i === 0 ? 0 : (tags[i - 1] ?? 0), tag)))
    .map((tags) => ({
      tags,
      weight: Math.exp(
        tags.reduce(
          (sum, tag, i) => sum + (scores[i * TAGS + tag] ?? 0) + (transitions[(i === 0 ? TAGS : (tags[i - 1] ?? 0)) * TAGS + tag] ?? 0),
          0,
        ),
      ),
    }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (fits: (tags: number[]) => boolean): number =>
    weighed.reduce((sum, { tags, weight }) => sum + (fits(tags) ? weight : 0), 0) / all;

  test('gives each token the chance that the sum over every way gives', () => {
    for (let token = 0; token < LENGTH; token += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        expect(chanceOf(chain, token, tag)).toBeCloseTo(
          shareOf((tags) => tags[token] === tag),
          10,
        );
      }
    }
  });

  test('gives each name the chance that it begins and ends just there', () => {
    let seen = 0;
    for (const named of ['company', 'role', 'contact'] as const) {
      const first = firstTag(named);
      const spans = spansOf(chain, way, first);
      seen += spans.length;
      for (const { from, to, chance } of spans) {
        const isName = (tags: number[]): boolean =>
          tags[from] === first && tags.slice(from + 1, to).every((tag) => tag === first + 1) && tags[to] !== first + 1;
        expect(chance).toBeCloseTo(shareOf(isName), 10);
      }
    }
    expect(seen).toBeGreaterThan(3);
  });
});

test.each([
  [0, 1, true],
  [0, 2, false],
  [1, 2, true],
  [2, 2, true],
  [2, 1, true],
  [1, 4, false],
  [3, 2, false],
  [6, 0, true],
])('tag %d may be followed by %d: %s', (tag, next, may) => {
  expect(mayFollow(tag, next)).toBe(may);
});

test('an empty line has no names', () => {
  const way = ways([]);
  expect(spansOf(chainOf(new Float64Array(), way), way, firstTag('company'))).toEqual([]);
});
