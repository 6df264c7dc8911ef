import type { GmailLocale } from './options.ts';
import type { Words } from './words-type.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { he } from './words/he.ts';
import { ru } from './words/ru.ts';
import { vi } from './words/vi.ts';

/** The words of each language; a few are the real ones, the others say the same in the same language. */
export const WORDS: Record<GmailLocale, Words> = { en, de, ru, vi, ar, he };

/** Puts values into the numbered places of a phrase. */
export function fillIn(phrase: string, ...values: string[]): string {
  return phrase.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
