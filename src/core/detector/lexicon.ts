import type { Reason } from '../verdict.ts';
import { foldWord } from './fold.ts';
import type { Phrases, Signal } from './phrases/phrases.ts';

/** What a pattern says when it is found. */
export type Meaning =
  | { kind: 'decision' | 'hint'; reason: Reason }
  | { kind: 'signal'; signal: Signal }
  | { kind: 'condition' | 'guard' | 'even' };

/** One pattern: numbers of its parts, and how many words may stand before each of them. */
export type Row = { parts: Int32Array; gaps: Int32Array; anyOrder: boolean; negative: boolean; meaning: Meaning; source: string };

/** A language's phrases made ready: a tree of letters to find parts by, and rows by the part they start with. */
export type Lexicon = {
  next: Map<number, number>;
  /** By tree node: parts that end here as whole words, and parts that any longer word has too. */
  whole: (Int32Array | undefined)[];
  begun: (Int32Array | undefined)[];
  /** The same for word ends, read from the end: parts by node of a second tree. */
  nextBack: Map<number, number>;
  ended: (Int32Array | undefined)[];
  rows: Row[];
  rowsByFirstPart: Row[][];
  partCount: number;
  negationPart: number;
};

export type Script = 'german' | 'arabic' | 'signs' | 'other';

/** Spellings of a word that count as the same: German umlauts typed as two letters, Arabic words with a prefix. */
const spellings = (word: string, script: Script): string[] => {
  if (script === 'german' && /[äöü]/.test(word)) {
    return [word, word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')];
  }
  if (script === 'arabic') {
    return ['', 'و', 'ف', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل', 'ول', 'وب'].map((prefix) => prefix + word);
  }
  return [word];
};

/** Compiles phrases. @throws when a pattern uses a NAME that `words` does not have. */
export const compile = (phrases: Phrases, script: Script = 'other', lists: Partial<Record<Signal, string | undefined>> = {}): Lexicon => {
  const next = new Map<number, number>();
  const whole: number[][] = [[]];
  const begun: number[][] = [[]];
  const nextBack = new Map<number, number>();
  const ended: number[][] = [[]];
  const numbers = new Map<string, number>();

  const addEnd = (text: string, part: number): void => {
    let node = 0;
    for (let i = text.length - 1; i >= 0; i -= 1) {
      const key = node * 65_536 + text.charCodeAt(i);
      let child = nextBack.get(key);
      if (child === undefined) {
        child = ended.length;
        nextBack.set(key, child);
        ended.push([]);
      }
      node = child;
    }
    ended[node]?.push(part);
  };
  const add = (text: string, part: number, isBeginning: boolean): void => {
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const key = node * 65_536 + text.charCodeAt(i);
      let child = next.get(key);
      if (child === undefined) {
        child = whole.length;
        next.set(key, child);
        whole.push([]);
        begun.push([]);
      }
      node = child;
    }
    (isBeginning ? begun : whole)[node]?.push(part);
  };
  const wordsOf = (part: string): string[] =>
    part.split('|').flatMap((name) => {
      if (!/^[A-Z][A-Z_]+$/.test(name)) {
        return [name];
      }
      const list = phrases.words[name];
      if (list === undefined) {
        throw new Error(`A pattern uses ${name}, which is not in words`);
      }
      return list.split(/\s+/).filter(Boolean).flatMap(wordsOf);
    });
  const partNumber = (part: string): number => {
    const found = numbers.get(part);
    if (found !== undefined) {
      return found;
    }
    const number = numbers.size;
    numbers.set(part, number);
    for (const word of new Set(wordsOf(part))) {
      const isBeginning = word.endsWith('*');
      const isEnd = word.startsWith('*') && !isBeginning;
      for (const spelling of spellings(word.replaceAll('*', ''), script)) {
        if (isEnd) {
          addEnd(foldWord(spelling), number);
        } else {
          add(foldWord(spelling), number, isBeginning);
        }
      }
    }
    return number;
  };

  const negationPart = partNumber(phrases.negations.join('|'));
  const negationWords = new Set(phrases.negations.flatMap(wordsOf));
  const rows: Row[] = [];
  const addRow = (source: string, meaning: Meaning): void => {
    const parts: number[] = [];
    const gaps: number[] = [];
    const anyOrder = source.includes('&');
    let gap = 0;
    let negative = false;
    const usual = script === 'signs' ? 8 : 4;
    const wide = script === 'signs' ? 24 : 9;
    for (const token of source.split(' ')) {
      if (token === '&' || token === '~') {
        gap = wide;
        continue;
      }
      for (const part of token.split('+')) {
        parts.push(partNumber(part));
        gaps.push(gap);
        gap = 0;
        negative ||= wordsOf(part).every((word) => negationWords.has(word));
      }
      gap = usual;
    }
    rows.push({ parts: Int32Array.from(parts), gaps: Int32Array.from(gaps), anyOrder, negative, meaning, source });
  };
  for (const kind of ['decision', 'hint'] as const) {
    for (const [reason, sources] of Object.entries(phrases[`${kind}s`]) as [Reason, string[]][]) {
      sources.forEach((source) => addRow(source, { kind, reason }));
    }
  }
  phrases.conditions.forEach((source) => addRow(source, { kind: 'condition' }));
  phrases.even.forEach((source) => addRow(source, { kind: 'even' }));
  phrases.guards.forEach((source) => addRow(source, { kind: 'guard' }));
  for (const [signal, sources] of Object.entries(phrases.signals) as [Signal, string[]][]) {
    sources.forEach((source) => addRow(source, { kind: 'signal', signal }));
  }
  for (const [signal, list] of Object.entries(lists) as [Signal, string | undefined][]) {
    // A row for every word, so that different words can be counted.
    [...new Set((list ?? '').split(' '))].filter(Boolean).forEach((word) => addRow(word, { kind: 'signal', signal }));
  }

  const rowsByFirstPart: Row[][] = Array.from({ length: numbers.size }, () => []);
  for (const row of rows) {
    rowsByFirstPart[row.parts[0] ?? 0]?.push(row);
  }
  const packed = (lists: number[][]): (Int32Array | undefined)[] =>
    lists.map((list) => (list.length === 0 ? undefined : Int32Array.from(list)));
  return {
    next,
    whole: packed(whole),
    begun: packed(begun),
    nextBack,
    ended: packed(ended),
    rows,
    rowsByFirstPart,
    partCount: numbers.size,
    negationPart,
  };
};
