import type { Language } from '../../../verdict.ts';
import { tagTokens, type Segment } from './segments.ts';

/** What the tagger looks for. */
export const NAMED = ['company', 'role', 'contact'] as const;
export type Named = (typeof NAMED)[number];

/** Tags of a token: 0 for none, then a first and a following word of each of `NAMED`. */
export const TAGS = 1 + NAMED.length * 2;
export const firstTag = (named: Named): number => 1 + NAMED.indexOf(named) * 2;

/** Signs that Arabic writes before a name and Korean behind it, as part of the word. */
const LONGEST_AFFIX = 3;

const isSameWord = (key: string, wanted: string, isFirst: boolean, isLast: boolean, language: Language): boolean =>
  key === wanted ||
  (language === 'ar' && isFirst && key.endsWith(wanted) && key.length - wanted.length < LONGEST_AFFIX) ||
  (language === 'ko' && isLast && key.startsWith(wanted) && key.length - wanted.length <= LONGEST_AFFIX);

/** Marks every place where a name stands, in segments that are not marked yet. */
const markName = (marks: Uint8Array[], segments: Segment[], name: string, tag: number, language: Language): void => {
  const wanted = tagTokens(name, language)
    .map(({ key }) => key)
    .filter((key) => key !== '');
  segments.forEach(({ tokens }, number) => {
    const line = marks[number];
    for (let i = 0; line !== undefined && wanted.length > 0 && i + wanted.length <= tokens.length; i += 1) {
      const isHere = wanted.every(
        (key, j) => line[i + j] === 0 && isSameWord(tokens[i + j]?.key ?? '', key, j === 0, j === wanted.length - 1, language),
      );
      if (isHere) {
        line.fill(tag + 1, i, i + wanted.length);
        line[i] = tag;
      }
    }
  });
};

/** The tags of a mail in which these names stand: one list a segment. A title may hold the company's name, so titles go first. */
export const marksOf = (segments: Segment[], names: Record<Named, string | null>, language: Language): Uint8Array[] => {
  const marks = segments.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const named of ['role', 'company', 'contact'] as const) {
    const name = names[named];
    if (name !== null) {
      markName(marks, segments, name, firstTag(named), language);
    }
  }
  return marks;
};
