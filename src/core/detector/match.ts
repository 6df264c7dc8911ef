import { Kind, kindOf, type Folded } from './fold.ts';
import type { Lexicon, Row } from './lexicon.ts';
import type { Sentence, Words } from './sentences.ts';

/** What stands between the words of a part that is more than one word: `right_now`. */
const WORD_BORDER = 0x5f;

/** A pattern found in a sentence; `start` and `end` count words of the mail. */
export type Found = { row: Row; start: number; end: number };

/** Where each part stands in the sentence at hand: word number and the number after its last word. */
export type Places = { starts: number[][]; ends: number[][]; seen: number[] };

/** Room for the places of one lexicon's parts; emptied and used again for every sentence. */
export const makePlaces = (lexicon: Lexicon): Places => ({
  starts: Array.from({ length: lexicon.partCount }, () => []),
  ends: Array.from({ length: lexicon.partCount }, () => []),
  seen: [],
});

const note = (places: Places, parts: Int32Array | undefined, start: number, end: number): void => {
  if (parts === undefined) {
    return;
  }
  for (const part of parts) {
    const starts = places.starts[part];
    if (starts === undefined) {
      continue;
    }
    if (starts.length === 0) {
      places.seen.push(part);
    }
    if (starts.at(-1) !== start || places.ends[part]?.at(-1) !== end) {
      starts.push(start);
      places.ends[part]?.push(end);
    }
  }
};

/** Finds the parts that are word ends, reading a word from its last letter. */
const findEnds = ({ nextBack, ended }: Lexicon, { codes }: Folded, words: Words, word: number, places: Places): void => {
  const start = words.start[word] ?? 0;
  let node = 0;
  for (let i = (words.end[word] ?? 0) - 1; i >= start; i -= 1) {
    const child = nextBack.get(node * 65_536 + (codes[i] ?? 0));
    if (child === undefined) {
      break;
    }
    node = child;
    note(places, ended[node], word, word + 1);
  }
};

/** Finds the parts of all patterns in a sentence by walking the tree of letters once from each word. */
export const findParts = (lexicon: Lexicon, folded: Folded, words: Words, sentence: Sentence, places: Places): void => {
  for (const part of places.seen) {
    (places.starts[part] ?? []).length = 0;
    (places.ends[part] ?? []).length = 0;
  }
  places.seen = [];
  const { next, whole, begun, nextBack } = lexicon;
  const hasEnds = nextBack.size > 0;
  const { codes, length } = folded;
  for (let word = sentence.from; word < sentence.to; word += 1) {
    const start = words.start[word] ?? 0;
    const isSign = kindOf(codes[start] ?? 0) === Kind.sign;
    let end = isSign ? length : (words.end[word] ?? start);
    if (hasEnds && !isSign) {
      findEnds(lexicon, folded, words, word, places);
    }
    let at = word;
    let node = 0;
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
      const child = next.get(node * 65_536 + code);
      if (child === undefined) {
        break;
      }
      node = child;
      signs += 1;
      if (isSign) {
        const last = Math.min(word + signs, sentence.to);
        note(places, whole[node], word, last);
        note(places, begun[node], word, last);
        continue;
      }
      note(places, begun[node], word, at + 1);
      if (i === end - 1) {
        note(places, whole[node], word, at + 1);
        const onward = next.get(node * 65_536 + WORD_BORDER);
        if (onward !== undefined && at + 1 < sentence.to) {
          node = onward;
          at += 1;
          i = (words.start[at] ?? end) - 1;
          end = words.end[at] ?? end;
        }
      }
    }
  }
};

const LOOK_AHEAD = 4;

/** Whether a row of parts stands in the sentence; linear in the number of places. */
const findRow = (row: Row, places: Places): { start: number; end: number } | null => {
  const { parts, gaps } = row;
  const firstStarts = places.starts[parts[0] ?? 0] ?? [];
  const firstEnds = places.ends[parts[0] ?? 0] ?? [];
  if (row.anyOrder) {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const part of parts) {
      const s = places.starts[part]?.[0];
      if (s === undefined) {
        return null;
      }
      start = Math.min(start, s);
      end = Math.max(end, places.ends[part]?.[0] ?? s);
    }
    return { start, end };
  }
  if (parts.length === 1) {
    return { start: firstStarts[0] ?? 0, end: firstEnds[0] ?? 0 };
  }
  // `begins[k]` is where the match that reaches to `reached[k]` began.
  let begins = firstStarts;
  let reached = firstEnds;
  for (let p = 1; p < parts.length; p += 1) {
    const starts = places.starts[parts[p] ?? 0] ?? [];
    const ends = places.ends[parts[p] ?? 0] ?? [];
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

/** All patterns that stand in the sentence whose parts were found last. */
export const findRows = (lexicon: Lexicon, places: Places): Found[] => {
  const found: Found[] = [];
  for (const part of places.seen) {
    for (const row of lexicon.rowsByFirstPart[part] ?? []) {
      let all = true;
      for (const needed of row.parts) {
        if ((places.starts[needed]?.length ?? 0) === 0) {
          all = false;
          break;
        }
      }
      if (!all) {
        continue;
      }
      const place = findRow(row, places);
      if (place !== null) {
        found.push({ row, start: place.start, end: place.end });
      }
    }
  }
  return found;
};
