import type { Folded } from '../fold.ts';
import type { Sentence, Words } from '../sentences.ts';

/** How much of a word is its stem, in folded units; shorter words are their own. */
const STEM = 5;

const seedOf = { word: 0x811c9dc5, stem: 0x1b873593, pair: 0x2545f491, apart: 0x6c078965, three: 0x7feb352d } as const;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** Digits say nothing about a decision, only that a number stands there. */
function unit(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

function hashOf({ codes }: Folded, start: number, end: number, seed: number): number {
  let hash: number = seed;
  for (let at = start; at < end; at += 1) {
    hash = mix(hash, unit(codes[at] ?? 0));
  }
  return hash;
}

/**
 * Hashes of everything a sentence is recognised by: words, beginnings of longer words, neighbours, words with one between, threes. In
 * scripts without spaces a sign counts as a word. The same sentence gives the same list; a run that comes twice stands there twice.
 */
export function runHashes(folded: Folded, words: Words, { from, to }: Sentence): number[] {
  const hashes: number[] = [];
  let last = 0;
  let lastButOne = 0;
  for (let word = from; word < to; word += 1) {
    const start = words.start[word] ?? 0;
    const end = words.end[word] ?? start;
    const stem = hashOf(folded, start, Math.min(end, start + STEM), seedOf.word);
    const whole = end - start > STEM ? hashOf(folded, start, end, seedOf.stem) : stem;
    hashes.push(spread(stem));
    if (whole !== stem) {
      hashes.push(spread(whole));
    }
    if (word > from) {
      hashes.push(spread(mix(mix(seedOf.pair, last), stem)));
    }
    if (word > from + 1) {
      hashes.push(spread(mix(mix(seedOf.apart, lastButOne), stem)), spread(mix(mix(mix(seedOf.three, lastButOne), last), stem)));
    }
    lastButOne = last;
    last = stem;
  }
  return hashes;
}
