import { TAGS } from './marks.ts';

/** Sums over all ways to tag a line, scaled so that each token's sum to one (forward and backward pass of a linear chain). */
export type Chain = {
  length: number;
  /** How likely each tag is by itself, up to a factor: length × TAGS. */
  own: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
};

/** Tag `next` may follow `tag`: a following word only its own first or following one. */
export const mayFollow = (tag: number, next: number): boolean => next % 2 === 1 || next === 0 || next === tag || next - 1 === tag;

/** `exp` of transition weights, (TAGS + 1) × TAGS, the last row for the beginning of a line; 0 where a tag may not follow. */
export const ways = (transitions: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: (TAGS + 1) * TAGS }, (_unused, i) => {
    const [from, to] = [Math.floor(i / TAGS), i % TAGS];
    return mayFollow(from === TAGS ? 0 : from, to) ? Math.exp(transitions[i] ?? 0) : 0;
  });

/** Both passes over a line. `scores` are the tags' log-weights, length × TAGS. */
export const chainOf = (scores: Float64Array, way: Float64Array): Chain => {
  const length = scores.length / TAGS;
  const own = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const at = i * TAGS;
    let most = -Infinity;
    for (let tag = 0; tag < TAGS; tag += 1) {
      most = Math.max(most, scores[at + tag] ?? 0);
    }
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const weight = Math.exp((scores[at + tag] ?? 0) - most);
      own[at + tag] = weight;
      let all = 0;
      if (i === 0) {
        all = way[TAGS * TAGS + tag] ?? 0;
      } else {
        for (let from = 0; from < TAGS; from += 1) {
          all += (forward[at - TAGS + from] ?? 0) * (way[from * TAGS + tag] ?? 0);
        }
      }
      forward[at + tag] = all * weight;
      sum += all * weight;
    }
    scale[i] = sum;
    for (let tag = 0; tag < TAGS; tag += 1) {
      forward[at + tag] = (forward[at + tag] ?? 0) / sum;
    }
  }
  backward.fill(1, Math.max(0, backward.length - TAGS));
  for (let i = length - 2; i >= 0; i -= 1) {
    const at = i * TAGS;
    for (let from = 0; from < TAGS; from += 1) {
      let all = 0;
      for (let tag = 0; tag < TAGS; tag += 1) {
        all += (way[from * TAGS + tag] ?? 0) * (own[at + TAGS + tag] ?? 0) * (backward[at + TAGS + tag] ?? 0);
      }
      backward[at + from] = all / (scale[i + 1] ?? 1);
    }
  }
  return { length, own, forward, backward, scale };
};

/** How likely a token has a tag, 0 to 1. */
export const chanceOf = ({ forward, backward }: Chain, token: number, tag: number): number =>
  (forward[token * TAGS + tag] ?? 0) * (backward[token * TAGS + tag] ?? 0);

/** Some words in a row with the chance that just they are a name. */
export type Span = { from: number; to: number; chance: number };

/** Longer names are none. */
const MOST_WORDS = 16;
const SMALLEST_CHANCE = 0.02;

/** The spans of one kind, by the tag of their first word. */
export const spansOf = (chain: Chain, way: Float64Array, first: number): Span[] => {
  const { length, own, forward, backward, scale } = chain;
  const spans: Span[] = [];
  for (let from = 0; from < length; from += 1) {
    if (chanceOf(chain, from, first) < SMALLEST_CHANCE) {
      continue;
    }
    let until = forward[from * TAGS + first] ?? 0;
    for (let to = from + 1; to <= Math.min(length, from + MOST_WORDS); to += 1) {
      const last = to - from === 1 ? first : first + 1;
      let chance = until;
      if (to < length) {
        let rest = 0;
        for (let tag = 0; tag < TAGS; tag += 1) {
          if (tag !== first + 1) {
            rest += (way[last * TAGS + tag] ?? 0) * (own[to * TAGS + tag] ?? 0) * (backward[to * TAGS + tag] ?? 0);
          }
        }
        chance = (until * rest) / (scale[to] ?? 1);
        until *= ((way[last * TAGS + first + 1] ?? 0) * (own[to * TAGS + first + 1] ?? 0)) / (scale[to] ?? 1);
      }
      if (chance > SMALLEST_CHANCE) {
        spans.push({ from, to, chance });
      }
    }
  }
  return spans;
};
