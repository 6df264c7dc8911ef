import { Kind, kindOf, type Folded } from './fold.ts';

/** Words of a mail as offsets into its folded text; scripts without spaces give one entry a sign. */
export type Words = {
  start: Int32Array;
  end: Int32Array;
  /** 1 where the word stands inside quotation marks. */
  quoted: Uint8Array;
  /** Number of commas and the like before the word. */
  clause: Uint16Array;
  count: number;
};

/** Words `from` up to `to` of a mail. */
export type Sentence = { from: number; to: number; asks: boolean; paragraph: number };

/** Sentences longer than this are cut: what belongs together in a decision stands closer. */
const MAX_WORDS = 110;
const MAX_SIGNS = 160;
/** A line shorter than this ends a thought when the next starts with a capital: greetings, headings, signatures. */
const SHORT_LINE = 42;

const isEnd = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x3002 ||
  code === 0x61f ||
  code === 0x964 ||
  code === 0x2026 ||
  code === 0x6d4;
const isClauseMark = (code: number): boolean =>
  code === 0x2c ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x28 ||
  code === 0x29 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x3001 ||
  code === 0x60c;
const isQuoteMark = (code: number): boolean =>
  code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb || code === 0x300c || code === 0x300d;
const isBullet = (code: number): boolean => code === 0x2022 || code === 0x2a || code === 0x2d || code === 0xb7;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
const isUpper = (code: number): boolean => {
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
};

/** Splits folded text into words and sentences in one pass. `original` tells capitals, which folding took away. */
export const splitSentences = (folded: Folded, original: string): { words: Words; sentences: Sentence[] } => {
  const { codes, map, length } = folded;
  const words: Words = {
    start: new Int32Array(length + 1),
    end: new Int32Array(length + 1),
    quoted: new Uint8Array(length + 1),
    clause: new Uint16Array(length + 1),
    count: 0,
  };
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let inQuote = 0;
  let clause = 0;
  let lineStart = 0;
  const close = (asks: boolean): void => {
    if (words.count > from) {
      sentences.push({ from, to: words.count, asks, paragraph });
      from = words.count;
    }
  };
  let i = 0;
  while (i < length) {
    const code = codes[i] ?? 0;
    const kind = code > 0x60 && code < 0x7b ? Kind.letter : kindOf(code);
    if (kind === Kind.letter) {
      const start = i;
      let j = i + 1;
      while (j < length) {
        const next = codes[j] ?? 0;
        if (next > 0x60 && next < 0x7b) {
          j += 1;
        } else if (kindOf(next) === Kind.letter) {
          j += 1;
        } else if (
          (next === 0x3a || next === 0x2a || next === 0x5f || next === 0x2f || next === 0xb7) &&
          codes[j + 1] === 0x69 &&
          codes[j + 2] === 0x6e
        ) {
          // Bewerber:innen, Kandidat*innen, Kolleg_in: one word.
          j += 1;
        } else {
          break;
        }
      }
      words.start[words.count] = start;
      words.end[words.count] = j;
      words.quoted[words.count] = inQuote;
      words.clause[words.count] = clause;
      words.count += 1;
      i = j;
      if (words.count - from >= MAX_WORDS) {
        close(false);
      }
      continue;
    }
    if (kind === Kind.sign) {
      words.start[words.count] = i;
      words.end[words.count] = i + 1;
      words.quoted[words.count] = inQuote;
      words.clause[words.count] = clause;
      words.count += 1;
      i += 1;
      if (words.count - from >= MAX_SIGNS) {
        close(false);
      }
      continue;
    }
    if (isEnd(code)) {
      const next = codes[i + 1] ?? 0x20;
      const wide = code === 0x3002 || code === 0x964 || code === 0x61f;
      if (wide || isSpace(next) || next === 0x22 || next === 0x29) {
        let k = i + 1;
        while (k < length && isSpace(codes[k] ?? 0) && k < i + 4) {
          k += 1;
        }
        const after = original.charCodeAt(map[k] ?? 0);
        const lower = after === after && after > 0x60 && after < 0x7b;
        const wordLength = words.count > from ? (words.end[words.count - 1] ?? 0) - (words.start[words.count - 1] ?? 0) : 0;
        const isShort =
          code === 0x2e &&
          wordLength > 0 &&
          wordLength < 3 &&
          (codes[i - 1] ?? 0) > 0x39 &&
          kindOf(codes[i - 1] ?? 0) !== Kind.sign &&
          isUpper(original.charCodeAt(map[words.start[words.count - 1] ?? 0] ?? 0));
        if (wide || code !== 0x2e || !(lower || isShort)) {
          close(code === 0x3f || code === 0x61f);
        }
      }
    } else if (code === 0x0a) {
      let k = i + 1;
      while (k < length && (codes[k] === 0x20 || codes[k] === 0x0d || codes[k] === 0x09)) {
        k += 1;
      }
      const next = codes[k] ?? 0x0a;
      if (next === 0x0a) {
        close(false);
        paragraph += 1;
        inQuote = 0;
      } else if (
        isBullet(next) ||
        (i - lineStart < SHORT_LINE && kindOf(next) !== Kind.sign && isUpper(original.charCodeAt(map[k] ?? 0)))
      ) {
        close(false);
      }
      lineStart = k;
      i = k;
      continue;
    } else if (isClauseMark(code)) {
      clause += 1;
    } else if (isQuoteMark(code)) {
      // Which way a mark points differs by language; what stands around it tells.
      const before = kindOf(codes[i - 1] ?? 0x20);
      const opens =
        code === 0x201e ||
        code === 0x300c ||
        (code !== 0x201d && code !== 0x300d && before === Kind.gap && kindOf(codes[i + 1] ?? 0x20) !== Kind.gap);
      inQuote = opens ? 1 : 0;
    }
    i += 1;
  }
  close(false);
  return { words, sentences };
};
