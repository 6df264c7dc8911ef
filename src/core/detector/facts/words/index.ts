import type { Language } from '../../../verdict.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { FactWords } from './words.ts';

/** What every language says around companies, titles and persons. */
export const factWordsOf: Record<Language, FactWords> = {
  en,
  de,
  es: en,
  fr: en,
  pt: en,
  it: en,
  nl: en,
  pl: en,
  ja: en,
  tr: en,
  sv: en,
  zh: en,
  ru: en,
  ar: en,
  hi: en,
};
