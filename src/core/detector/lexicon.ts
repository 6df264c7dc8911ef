import type { Language, Reason } from '../verdict.ts';
import { foldWord } from './fold.ts';
import { grow, growTree, packTree, type LetterTree } from './letter-tree.ts';
import type { Phrases, Signal } from './phrases/phrases.ts';

/** What a pattern says when it is found. */
export type Meaning =
  | { kind: 'decision' | 'hint'; reason: Reason }
  | { kind: 'signal'; signal: Signal }
  | { kind: 'condition' | 'guard' | 'even' };

/** One pattern: numbers of its parts, and how many words may stand before each of them. */
export type Row = { parts: Int32Array; gaps: Int32Array; anyOrder: boolean; negative: boolean; meaning: Meaning; source: string };

/** A language's phrases made ready: a tree of letters to find parts by, and rows by the part that is looked for first. */
export type Lexicon = {
  tree: LetterTree;
  /** By node of the tree: which of `lists` of parts ends here as a whole word, and which any longer word has too. */
  whole: Int32Array;
  begun: Int32Array;
  /** The same for word ends, read from the end: lists by node of a second tree. */
  treeBack: LetterTree;
  ended: Int32Array;
  /** Lists of parts; the first is empty. */
  lists: Int32Array[];
  rows: Row[];
  /** By part: the rows of which it is the rarest. */
  rowsByRarest: Row[][];
  partCount: number;
  negationPart: number;
};

/** How words of a language are spelled and told apart. */
export type Script = 'german' | 'arabic' | 'signs' | 'other';

const scripts: Partial<Record<Language, Script>> = { de: 'german', ar: 'arabic', ja: 'signs', zh: 'signs' };

/** The script that a language's patterns are compiled for. */
export const scriptOf = (language: Language): Script => scripts[language] ?? 'other';

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
  const tree = growTree();
  const treeBack = growTree();
  const whole: (number[] | undefined)[] = [];
  const begun: (number[] | undefined)[] = [];
  const ended: (number[] | undefined)[] = [];
  const numbers = new Map<string, number>();

  const note = (lists: (number[] | undefined)[], node: number, part: number): void => {
    (lists[node] ??= []).push(part);
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
        const folded = foldWord(spelling);
        if (isEnd) {
          note(ended, grow(treeBack, folded.split('').toReversed().join('')), number);
        } else {
          note(isBeginning ? begun : whole, grow(tree, folded), number);
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

  // Words that belong to many parts are everywhere in a text: a row is looked for by the part whose words belong to fewest.
  const commonness = new Float64Array(numbers.size);
  for (const parts of [...whole, ...begun, ...ended]) {
    parts?.forEach((part) => {
      commonness[part] = (commonness[part] ?? 0) + parts.length;
    });
  }
  const commonnessOf = (part: number): number => commonness[part] ?? 0;
  const rowsByRarest: Row[][] = Array.from({ length: numbers.size }, () => []);
  for (const row of rows) {
    const rarest = row.parts.reduce((best, part) => (commonnessOf(part) < commonnessOf(best) ? part : best));
    rowsByRarest[rarest]?.push(row);
  }
  const partLists: Int32Array[] = [new Int32Array(0)];
  const packed = (partsByNode: (number[] | undefined)[], { size }: LetterTree): Int32Array =>
    Int32Array.from({ length: size }, (_, node) => {
      const parts = partsByNode[node];
      return parts === undefined ? 0 : partLists.push(Int32Array.from(new Set(parts))) - 1;
    });
  const ready = packTree(tree);
  const readyBack = packTree(treeBack);
  return {
    tree: ready,
    whole: packed(whole, ready),
    begun: packed(begun, ready),
    treeBack: readyBack,
    ended: packed(ended, readyBack),
    lists: partLists,
    rows,
    rowsByRarest,
    partCount: numbers.size,
    negationPart,
  };
};
