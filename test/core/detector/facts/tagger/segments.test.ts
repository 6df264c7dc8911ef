/** What of a mail the tagger looks at, and where it takes each line to stand. */
import { describe, expect, test } from 'vitest';
import { mailText } from '#core/detector/facts/mail-text.ts';
import { readSender } from '#core/detector/facts/sender.ts';
import { PLACE, segmentsOf, tagTokens, type Segment } from '#core/detector/facts/tagger/segments.ts';
import { newestPart } from '#core/detector/newest-part.ts';
import type { Language, Mail } from '#core/verdict.ts';

const read = (mail: Mail, language: Language = 'en'): Segment[] =>
  segmentsOf(mailText(mail, newestPart(mail.body)), readSender(mail.from), language);

describe('segments', () => {
  test('stand in the order they are read, each with its place', () => {
    const body = 'Dear Robin,\n\nThank you for your time. We chose somebody else.\n\nKind regards\nMaya Lindqvist\nBrightpath';
    const segments = read({ subject: 'Your application', from: 'Maya <maya@brightpath.example>', body });
    expect(segments.map(({ text, place, below }) => [text, place, below])).toEqual([
      ['Maya', PLACE.sender, 0],
      ['Your application', PLACE.subject, 0],
      ['Dear Robin,', PLACE.first, 4],
      ['Thank you for your time. We chose somebody else.', PLACE.second, 3],
      ['Kind regards', PLACE.ending, 2],
      ['Maya Lindqvist', PLACE.ending + 1, 1],
      ['Brightpath', PLACE.ending + 2, 0],
    ]);
  });

  test('end after nine hundred words, however long the mail is', () => {
    const segments = read({ subject: 'ab '.repeat(200), from: '', body: '仕\n'.repeat(40_000) }, 'ja');
    expect(segments.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBeLessThanOrEqual(900);
  });

  test('of an empty mail are none', () => {
    expect(read({ subject: '', from: '', body: '' })).toEqual([]);
  });
});

test.each<[Language, string, string[]]>([
  ['en', 'Hello, “Kestrel & Moor” (Leeds).', ['Hello', 'Kestrel', '&', 'Moor', 'Leeds']],
  ['ja', '株式会社Aoba 様', ['株', '式', '会', '社', 'Aoba', '様']],
  ['zh', '您好 2026年', ['您', '好', '2026', '年']],
])('%s: tokens of "%s" tell where they stand', (language, line, words) => {
  expect(tagTokens(line, language).map(({ start, end }) => line.slice(start, end))).toEqual(words);
});
