import { chainOf, chanceOf, mayFollow, ways, type Chain } from '#core/detector/facts/tagger/chain.ts';
import { TAGS } from '#core/detector/facts/tagger/marks.ts';
import { BUCKETS, type LineFeatures } from '#core/detector/facts/tagger/tag-features.ts';

/** A line with the buckets of each token and the tags a careful reader gives. */
export type TaggedLine = { features: LineFeatures; tags: Uint8Array };

/** Weights of a linear-chain conditional random field: BUCKETS × TAGS, and (TAGS + 1) × TAGS for the ways between. */
export type TagModel = { weights: Float64Array; transitions: Float64Array };

const ROUNDS = 12;
const RATE = 0.1;
/** How strongly a weight is drawn to zero each time it is changed. */
const DECAY = 0.003;
/** Smaller errors teach nothing. */
const SMALLEST = 0.01;

/** The same sequence of numbers from 0 to 1 each time, so that a fit can be repeated. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (lines: TaggedLine[], random: () => number): void => {
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [lines[i], lines[j]];
    if (one !== undefined && other !== undefined) {
      lines[i] = other;
      lines[j] = one;
    }
  }
};

/** One weight moves against its error, less the more it was moved before (AdaGrad). */
const move = (weights: Float64Array, moved: Float64Array, at: number, error: number): void => {
  const weight = weights[at] ?? 0;
  const pull = error - DECAY * weight;
  const sum = (moved[at] ?? 0) + pull * pull;
  moved[at] = sum;
  weights[at] = weight + (RATE * pull) / Math.sqrt(sum + 1e-6);
};

const scoresOf = ({ width, buckets }: LineFeatures, weights: Float64Array): Float64Array => {
  const scores = new Float64Array((buckets.length / width) * TAGS);
  buckets.forEach((bucket, at) => {
    const token = Math.floor(at / width) * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      scores[token + tag] = (scores[token + tag] ?? 0) + (weights[bucket * TAGS + tag] ?? 0);
    }
  });
  return scores;
};

/** Counted less expected steps from tag to tag. */
const stepErrors = ({ length, own, forward, backward, scale }: Chain, way: Float64Array, tags: Uint8Array): Float64Array => {
  const errors = new Float64Array((TAGS + 1) * TAGS);
  for (let i = 0; i < length; i += 1) {
    const at = i * TAGS;
    for (let to = 0; to < TAGS; to += 1) {
      const ends = (own[at + to] ?? 0) * (backward[at + to] ?? 0);
      if (i === 0) {
        errors[TAGS * TAGS + to] = (errors[TAGS * TAGS + to] ?? 0) - (forward[to] ?? 0) * (backward[to] ?? 0);
        continue;
      }
      for (let from = 0; from < TAGS; from += 1) {
        const expected = ((forward[at - TAGS + from] ?? 0) * (way[from * TAGS + to] ?? 0) * ends) / (scale[i] ?? 1);
        errors[from * TAGS + to] = (errors[from * TAGS + to] ?? 0) - expected;
      }
    }
    const step = (i === 0 ? TAGS : (tags[i - 1] ?? 0)) * TAGS + (tags[i] ?? 0);
    errors[step] = (errors[step] ?? 0) + 1;
  }
  return errors;
};

/** Fits the tagger by stochastic gradients. Deterministic. */
export function fitTagger(lines: readonly TaggedLine[]): TagModel {
  const weights = new Float64Array(BUCKETS * TAGS);
  const moved = new Float64Array(BUCKETS * TAGS);
  const transitions = new Float64Array((TAGS + 1) * TAGS);
  const movedSteps = new Float64Array((TAGS + 1) * TAGS);
  const order = lines.filter(({ tags }) => tags.length > 0);
  const random = numbers(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const { features, tags } of order) {
      const way = ways(transitions);
      const chain = chainOf(scoresOf(features, weights), way);
      stepErrors(chain, way, tags).forEach((error, step) => {
        const from = Math.floor(step / TAGS);
        if (error !== 0 && mayFollow(from === TAGS ? 0 : from, step % TAGS)) {
          move(transitions, movedSteps, step, error);
        }
      });
      const { width, buckets } = features;
      tags.forEach((wanted, token) => {
        for (let tag = 0; tag < TAGS; tag += 1) {
          const error = (wanted === tag ? 1 : 0) - chanceOf(chain, token, tag);
          if (Math.abs(error) >= SMALLEST) {
            for (let at = token * width; at < (token + 1) * width; at += 1) {
              move(weights, moved, (buckets[at] ?? 0) * TAGS + tag, error);
            }
          }
        }
      });
    }
  }
  return { weights, transitions };
}
