import type { Folded } from '../fold.ts';
import type { Sentence, Words } from '../sentences.ts';
import { runHashes } from './run-hashes.ts';
import type { WordingTable } from './wording-table.ts';

/** The log-odds that a sentence turns the reader's application down, by its wording alone. */
export function wordingOdds(folded: Folded, words: Words, sentence: Sentence, { weights, step, bias }: WordingTable): number {
  const hashes = runHashes(folded, words, sentence);
  const mask = weights.length - 1;
  let sum = 0;
  for (const hash of hashes) {
    sum += weights[hash & mask] ?? 0;
  }
  return bias + (sum * step) / Math.sqrt(Math.max(1, hashes.length));
}
