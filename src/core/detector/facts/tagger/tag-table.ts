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

/** What the features of a line's tokens say for each tag: length × TAGS. Written out tag by tag, as most of the tagger's time is spent here. */
export const scoresOf = ({ width, buckets }: LineFeatures, { weights, step }: TagTable): Float64Array => {
  const scores = new Float64Array((buckets.length / width) * TAGS);
  let at = 0;
  for (let token = 0; token < scores.length; token += TAGS) {
    let [none, company, ofCompany, role, ofRole, contact, ofContact] = [0, 0, 0, 0, 0, 0, 0];
    for (const end = at + width; at < end; at += 1) {
      const row = (buckets[at] ?? 0) * TAGS;
      none += weights[row] ?? 0;
      company += weights[row + 1] ?? 0;
      ofCompany += weights[row + 2] ?? 0;
      role += weights[row + 3] ?? 0;
      ofRole += weights[row + 4] ?? 0;
      contact += weights[row + 5] ?? 0;
      ofContact += weights[row + 6] ?? 0;
    }
    scores[token] = none * step;
    scores[token + 1] = company * step;
    scores[token + 2] = ofCompany * step;
    scores[token + 3] = role * step;
    scores[token + 4] = ofRole * step;
    scores[token + 5] = contact * step;
    scores[token + 6] = ofContact * step;
  }
  return scores;
};
