import type { OutlookLocale } from './options.ts';
import type { Words } from './words-type.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { he } from './words/he.ts';

export const WORDS: Record<OutlookLocale, Words> = { en, de, he };

/** Puts values in the place of `$1`, `$2` … */
export function fill(text: string, ...values: (string | number)[]): string {
  return text.replaceAll(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}
