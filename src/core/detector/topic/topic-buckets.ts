import type { Folded } from '../fold.ts';
import type { Words } from '../sentences.ts';

/** What stands in a text, each bucket once. */
export type TopicBuckets = {
  /** Letters in runs of two to five. */
  letters: Int32Array;
  /** Words, two and three that follow each other. */
  words: Int32Array;
};

/** A text to look through: folded, and split into words. */
export type Split = { folded: Folded; words: Words };

/** Buckets of the topic model, a power of two. */
export const BUCKETS = 2_097_152;

/** Runs of letters are this long, the edge of a word counted as a letter. */
const LEAST = 2;
const MOST = 5;
/** What stands for the edge of a word. */
const EDGE = 0x20;
const seedOf = { letters: 0x811c9dc5, word: 0x1b873593, pair: 0x2545f491, three: 0x7feb352d } as const;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** A digit is as good as another. */
function letter(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0;
}

function bucketOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return ((twice ^ (twice >>> 16)) >>> 0) & (BUCKETS - 1);
}

/** Which texts last had a bucket, by the number of the text: cheaper than a set for each. */
const lastSeen = new Uint32Array(BUCKETS);
let textNumber = 0;

/**
 * The buckets of everything that stands in the texts: letters in runs of two to five, which tell the stem and the ending of a word in any
 * language, words, and neighbours. Each once, in order of appearance.
 */
export function topicBuckets(texts: readonly Split[]): TopicBuckets {
  textNumber += 1;
  const letters: number[] = [];
  const grouped: number[] = [];
  const add = (list: number[], hash: number): void => {
    const bucket = bucketOf(hash);
    if (lastSeen[bucket] !== textNumber) {
      lastSeen[bucket] = textNumber;
      list.push(bucket);
    }
  };
  for (const { folded, words } of texts) {
    const { codes, length } = folded;
    const isEdge = (place: number): boolean => place < 0 || place >= length || isSpace(codes[place] ?? EDGE);
    for (let start = -1; start < length; start += 1) {
      if (isEdge(start) && isEdge(start + 1)) {
        continue;
      }
      let run: number = seedOf.letters;
      for (let place = start; place < start + MOST; place += 1) {
        run = mix(run, isEdge(place) ? EDGE : letter(codes[place] ?? EDGE));
        if (place - start + 1 >= LEAST) {
          add(letters, run);
        }
        if (place > start && isEdge(place)) {
          break;
        }
      }
    }
    let last = 0;
    let lastButOne = 0;
    for (let word = 0; word < words.count; word += 1) {
      const start = words.start[word] ?? 0;
      let end = words.end[word] ?? start;
      // Scripts without spaces give a word a sign; what stands together is one.
      while (word + 1 < words.count && words.start[word + 1] === end) {
        word += 1;
        end = words.end[word] ?? end;
      }
      let whole: number = seedOf.word;
      for (let at = start; at < end; at += 1) {
        whole = mix(whole, letter(codes[at] ?? 0));
      }
      add(grouped, whole);
      if (last !== 0) {
        add(grouped, mix(mix(seedOf.pair, last), whole));
      }
      if (lastButOne !== 0) {
        add(grouped, mix(mix(mix(seedOf.three, lastButOne), last), whole));
      }
      lastButOne = last;
      last = whole;
    }
  }
  return { letters: Int32Array.from(letters), words: Int32Array.from(grouped) };
}
