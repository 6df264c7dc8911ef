/** Which of several possible names is shown. */
import { expect, test } from 'vitest';
import { chooseNamed } from '#core/detector/facts/tagger/choose-named.ts';
import type { Named } from '#core/detector/facts/tagger/marks.ts';
import type { Candidate } from '#core/detector/facts/tagger/read-named.ts';
import { keyOf } from '#core/detector/facts/tokens.ts';
import type { Language } from '#core/verdict.ts';

const seen = (text: string, chance: number): Candidate => ({ text, key: keyOf(text), missed: 1 - chance, sum: chance, isByRules: false });
const byRules = (text: string, chance = 0): Candidate => ({ ...seen(text, chance), isByRules: true });

test.each<[string, Named, Candidate[], Language, string[], string | null]>([
  ['nothing, where nothing was found', 'company', [], 'en', [], null],
  ['the likelier name', 'company', [seen('Kestrel', 0.4), seen('Moor', 0.7)], 'en', [], 'Moor'],
  ['nothing, where all is unlikely', 'company', [seen('Kestrel', 0.05)], 'en', [], null],
  ['what the rules found, where the tagger sees nothing', 'company', [byRules('Kestrel')], 'en', [], 'Kestrel'],
  ['what the tagger is sure of, against the rules', 'company', [byRules('Leeds'), seen('Kestrel', 0.9)], 'en', [], 'Kestrel'],
  [
    'what the rules found, where the tagger saw its beginning',
    'company',
    [byRules('Kestrel & Moor'), seen('Kestrel', 0.9)],
    'en',
    [],
    'Kestrel & Moor',
  ],
  ["the tagger's title, where the rules go on", 'role', [byRules('Analyst we will'), seen('Analyst', 0.9)], 'en', [], 'Analyst'],
  ['no name that another fact has', 'company', [seen('Robin Ferris', 0.9)], 'en', [keyOf('Robin Ferris')], null],
  ['no number as a name', 'company', [seen('2026', 0.9)], 'en', [], null],
  ['no person who is only half likely', 'contact', [seen('Crewing', 0.4)], 'en', [], null],
  ['no address as a person', 'contact', [seen('robin@example.com', 0.9)], 'en', [], null],
  ['a company without the place behind it', 'company', [seen('Alderway Textiles | Leeds', 0.9)], 'en', [], 'Alderway Textiles'],
  ['a title without what is not its own', 'role', [seen('Data Analyst (m/f/d)', 0.9)], 'en', [], 'Data Analyst'],
  ['an Arabic name without the preposition', 'company', [seen('بشركة النور', 0.9)], 'ar', [], 'شركة النور'],
])('%s', (_, named, candidates, language, taken, shown) => {
  expect(chooseNamed(named, candidates, language, taken)).toBe(shown);
});
