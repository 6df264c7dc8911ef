import type { Language } from '../../verdict.ts';
import { readWeights } from '../packed-weights.ts';
import { SOURCES } from './sources.ts';

/** What runs of words weigh in sentences of one language: a hashed linear model. */
export type WordingTable = {
  /** By bucket, -31 to 31; as many as a power of two. */
  weights: Int8Array;
  /** What one step of a weight adds to the log-odds. */
  step: number;
  bias: number;
};

const ready = new Map<Language, WordingTable | null>();

/** The table of a language, unpacked when first asked for; null where there is none. */
export function wordingTable(language: Language): WordingTable | null {
  const found = ready.get(language);
  if (found !== undefined) {
    return found;
  }
  const source = SOURCES[language];
  const table =
    source === undefined ? null : { weights: readWeights(source.weights, source.buckets), step: source.step, bias: source.bias };
  ready.set(language, table);
  return table;
}
