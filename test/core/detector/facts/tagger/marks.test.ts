/** Where the names of a mail stand, as the tagger learns them. */
import { expect, test } from 'vitest';
import { mailText } from '#core/detector/facts/mail-text.ts';
import { readSender } from '#core/detector/facts/sender.ts';
import { marksOf, type Named } from '#core/detector/facts/tagger/marks.ts';
import { segmentsOf } from '#core/detector/facts/tagger/segments.ts';
import { newestPart } from '#core/detector/newest-part.ts';
import type { Language } from '#core/verdict.ts';

const nobody: Record<Named, string | null> = { company: null, role: null, contact: null };

test.each<[Language, string, Partial<typeof nobody>, string]>([
  ['en', 'We met at Kestrel Moor today', { company: 'Kestrel Moor' }, '000120'],
  ['en', 'Kestrel Moor, yes: Kestrel Moor!', { company: 'kestrel moor' }, '12012'],
  ['en', 'Moor Keeper at Moor', { company: 'Moor', role: 'Moor Keeper' }, '3401'],
  ['en', 'Robin wrote to Robin Ferris', { contact: 'Robin Ferris' }, '00056'],
  ['en', 'Kestrel and Moor', { company: 'Kestrel Moor' }, '000'],
  ['ar', 'شكرا لاهتمامك بشركة النور', { company: 'شركة النور' }, '0012'],
  ['ko', '하늘은 지원해 주셔서', { company: '하늘' }, '100'],
  ['ja', '青葉商事です', { company: '青葉商事' }, '122200'],
])('%s: "%s" with %o is tagged %s', (language, body, names, tags) => {
  const segments = segmentsOf(mailText({ subject: '', from: '', body }, newestPart(body)), readSender(''), language);
  const marks = marksOf(segments, { ...nobody, ...names }, language);
  expect(marks.map((line) => line.join(''))).toEqual([tags]);
});
