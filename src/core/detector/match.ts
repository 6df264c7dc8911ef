import { Kind, kindOf, type Folded } from './fold.ts';
import { childOf, ROOT } from './letter-tree.ts';
import type { Lexicon, Row } from './lexicon.ts';
import type { Sentence, Words } from './sentences.ts';

/** What stands between the words of a part that is more than one word: `right_now`. */
const WORD_BORDER = 0x5f;

/** A pattern found in a sentence; `start` and `end` count words of the mail. */
export type Found = { row: Row; start: number; end: number };

/**
 * Where words of the sentence at hand belong to parts: a place is a list of parts, a word number, and the number after its last word.
 * Most parts are found for nothing, so their places are only looked up for rows that may stand there.
 */
export type Places = {
  count: number;
  lists: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** By part: the sentence it was last seen in, counted. */
  seenIn: Int32Array;
  sentence: number;
  /** Parts seen that rows are looked for by. */
  rarest: number[];
};

const FIRST_ROOM = 256;

/** Room for the places of one lexicon's parts; used again for every sentence. */
export const makePlaces = (lexicon: Lexicon): Places => ({
  count: 0,
  lists: new Int32Array(FIRST_ROOM),
  starts: new Int32Array(FIRST_ROOM),
  ends: new Int32Array(FIRST_ROOM),
  seenIn: new Int32Array(lexicon.partCount),
  sentence: 0,
  rarest: [],
});

const enlarged = (list: Int32Array): Int32Array => {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
};

const note = ({ lists, rowsByRarest }: Lexicon, places: Places, list: number, start: number, end: number): void => {
  if (list === 0) {
    return;
  }
  if (places.count === places.lists.length) {
    places.lists = enlarged(places.lists);
    places.starts = enlarged(places.starts);
    places.ends = enlarged(places.ends);
  }
  places.lists[places.count] = list;
  places.starts[places.count] = start;
  places.ends[places.count] = end;
  places.count += 1;
  const parts = lists[list];
  const { seenIn, sentence } = places;
  if (parts === undefined) {
    return;
  }
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? 0;
    if (seenIn[part] !== sentence) {
      seenIn[part] = sentence;
      if ((rowsByRarest[part]?.length ?? 0) > 0) {
        places.rarest.push(part);
      }
    }
  }
};

/** Finds the parts that are word ends, reading a word from its last letter. */
const findEnds = (lexicon: Lexicon, { codes }: Folded, words: Words, word: number, places: Places): void => {
  const { treeBack, ended } = lexicon;
  const start = words.start[word] ?? 0;
  let node = ROOT;
  for (let i = (words.end[word] ?? 0) - 1; i >= start; i -= 1) {
    node = childOf(treeBack, node, codes[i] ?? 0);
    if (node === ROOT) {
      break;
    }
    note(lexicon, places, ended[node] ?? 0, word, word + 1);
  }
};

/** Finds the parts of all patterns in a sentence by walking the tree of letters once from each word. */
export const findParts = (lexicon: Lexicon, folded: Folded, words: Words, sentence: Sentence, places: Places): void => {
  places.count = 0;
  places.sentence += 1;
  places.rarest = [];
  const { tree, whole, begun, treeBack } = lexicon;
  const hasEnds = treeBack.size > 1;
  const { codes, length } = folded;
  for (let word = sentence.from; word < sentence.to; word += 1) {
    const start = words.start[word] ?? 0;
    const isSign = kindOf(codes[start] ?? 0) === Kind.sign;
    let end = isSign ? length : (words.end[word] ?? start);
    if (hasEnds && !isSign) {
      findEnds(lexicon, folded, words, word, places);
    }
    let at = word;
    let node = ROOT;
    let signs = 0;
    for (let i = start; i < end; i += 1) {
      const code = codes[i] ?? 0;
      if (isSign && kindOf(code) === Kind.gap) {
        // A line break inside a run of signs is no border.
        if (code === 0x0a || code === 0x20 || code === 0x0d) {
          continue;
        }
        break;
      }
      node = childOf(tree, node, code);
      if (node === ROOT) {
        break;
      }
      signs += 1;
      if (isSign) {
        const last = Math.min(word + signs, sentence.to);
        note(lexicon, places, whole[node] ?? 0, word, last);
        note(lexicon, places, begun[node] ?? 0, word, last);
        continue;
      }
      note(lexicon, places, begun[node] ?? 0, word, at + 1);
      if (i === end - 1) {
        note(lexicon, places, whole[node] ?? 0, word, at + 1);
        const onward = childOf(tree, node, WORD_BORDER);
        if (onward !== ROOT && at + 1 < sentence.to) {
          node = onward;
          at += 1;
          i = (words.start[at] ?? end) - 1;
          end = words.end[at] ?? end;
        }
      }
    }
  }
};

const hasSeen = ({ seenIn, sentence }: Places, part: number): boolean => seenIn[part] === sentence;

/** Where a part stands in the sentence whose parts were found last. */
type PlacesOfPart = { starts: number[]; ends: number[] };
const nowhere: PlacesOfPart = { starts: [], ends: [] };

const placesOf = ({ lists }: Lexicon, places: Places, part: number): PlacesOfPart => {
  if (!hasSeen(places, part)) {
    return nowhere;
  }
  const starts: number[] = [];
  const ends: number[] = [];
  for (let k = 0; k < places.count; k += 1) {
    const start = places.starts[k] ?? 0;
    const end = places.ends[k] ?? 0;
    if (lists[places.lists[k] ?? 0]?.includes(part) === true && (starts.at(-1) !== start || ends.at(-1) !== end)) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts, ends };
};

/** The word numbers at which a part begins in the sentence whose parts were found last. */
export const startsOf = (lexicon: Lexicon, places: Places, part: number): number[] => placesOf(lexicon, places, part).starts;

const LOOK_AHEAD = 4;

/** Whether a row of parts stands in the sentence; linear in the number of places. */
const findRow = ({ parts, gaps, anyOrder }: Row, lexicon: Lexicon, places: Places): { start: number; end: number } | null => {
  const first = placesOf(lexicon, places, parts[0] ?? 0);
  if (anyOrder) {
    let start = first.starts[0] ?? 0;
    let end = first.ends[0] ?? 0;
    for (let p = 1; p < parts.length; p += 1) {
      const { starts, ends } = placesOf(lexicon, places, parts[p] ?? 0);
      start = Math.min(start, starts[0] ?? start);
      end = Math.max(end, ends[0] ?? end);
    }
    return { start, end };
  }
  // `begins[k]` is where the match that reaches to `reached[k]` began.
  let begins = first.starts;
  let reached = first.ends;
  for (let p = 1; p < parts.length; p += 1) {
    const { starts, ends } = placesOf(lexicon, places, parts[p] ?? 0);
    const gap = gaps[p] ?? 0;
    const nextBegins: number[] = [];
    const nextReached: number[] = [];
    let k = 0;
    for (let s = 0; s < starts.length; s += 1) {
      const start = starts[s] ?? 0;
      while (k < reached.length && (reached[k] ?? 0) + gap < start) {
        k += 1;
      }
      // A part may end at several places; those that end a little later stand before those that end in time.
      let at = k;
      while (at < reached.length && at < k + LOOK_AHEAD && (reached[at] ?? 0) > start) {
        at += 1;
      }
      const end = reached[at] ?? Number.POSITIVE_INFINITY;
      if (end <= start && end + gap >= start) {
        nextBegins.push(begins[at] ?? 0);
        nextReached.push(ends[s] ?? start);
      }
    }
    if (nextReached.length === 0) {
      return null;
    }
    begins = nextBegins;
    reached = nextReached;
  }
  return { start: begins[0] ?? 0, end: reached[0] ?? 0 };
};

/** All patterns that stand in the sentence whose parts were found last, those first that begin first. */
export const findRows = (lexicon: Lexicon, places: Places): Found[] => {
  const found: Found[] = [];
  for (const rarest of places.rarest) {
    for (const row of lexicon.rowsByRarest[rarest] ?? []) {
      if (row.parts.every((part) => hasSeen(places, part))) {
        const place = findRow(row, lexicon, places);
        if (place !== null) {
          found.push({ row, start: place.start, end: place.end });
        }
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
};
