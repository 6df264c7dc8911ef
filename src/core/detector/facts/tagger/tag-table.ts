import { TAGS } from './marks.ts';
import { BUCKETS, type LineFeatures } from './tag-features.ts';
import { STEP, TRANSITIONS, WEIGHTS } from './source.ts';
import { ways } from './chain.ts';
import { readWeights } from '../../packed-weights.ts';

/** The fitted tagger: what each bucket adds to each tag, in steps, and the ways from tag to tag. */
export type TagTable = { weights: Int8Array; step: number; way: Float64Array };

let ready: TagTable | null = null;

/** The table, unpacked when first asked for. */
export const tagTable = (): TagTable => {
  ready ??= { weights: readWeights(WEIGHTS, BUCKETS * TAGS), step: STEP, way: ways(TRANSITIONS) };
  return ready;
};

/** What the features of a line's tokens say for each tag: length × TAGS. */
export const scoresOf = ({ width, buckets }: LineFeatures, { weights, step }: TagTable): Float64Array => {
  const scores = new Float64Array((buckets.length / width) * TAGS);
  const sums = new Int32Array(TAGS);
  let at = 0;
  for (let token = 0; token < scores.length; token += TAGS) {
    sums.fill(0);
    for (let feature = 0; feature < width; feature += 1) {
      const row = (buckets[at] ?? 0) * TAGS;
      at += 1;
      for (let tag = 0; tag < TAGS; tag += 1) {
        sums[tag] = (sums[tag] ?? 0) + (weights[row + tag] ?? 0);
      }
    }
    for (let tag = 0; tag < TAGS; tag += 1) {
      scores[token + tag] = (sums[tag] ?? 0) * step;
    }
  }
  return scores;
};
