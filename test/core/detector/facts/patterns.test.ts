/** No expression and no text makes the reading of facts slow, and nothing makes it fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Language } from '#core/verdict.ts';
import { factsOf } from '#core/detector/facts/facts-of.ts';
import { tradeRun } from '#core/detector/facts/east-asian-titles.ts';
import { officeAlone } from '#core/detector/facts/east-asian-names.ts';
import { vocabularyOf } from '#core/detector/facts/vocabulary.ts';
import { factWordsOf } from '#core/detector/facts/words/index.ts';
import { judge } from '#core/detector/judge.ts';

const ROOT = join(import.meta.dirname, '../../../../src/core/detector/facts');

/** Regular expressions written in a source file: literals whose text compiles. */
const expressionsIn = (path: string): { source: string; flags: string }[] => {
  const text = readFileSync(path, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  const found: { source: string; flags: string }[] = [];
  for (const [, source, flags] of text.matchAll(
    /(?<=[(=,:!&|?\s[])\/((?![*/\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]])/g,
  )) {
    if (source !== undefined && flags !== undefined) {
      found.push({ source, flags });
    }
  }
  return found;
};

const expressions = readdirSync(ROOT)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => expressionsIn(join(ROOT, name)).map((one) => ({ name, ...one })));

describe('regular expressions', () => {
  test('are found by this test', () => {
    expect(expressions.length).toBeGreaterThan(60);
  });

  test.each([
    ...expressions,
    { name: 'tradeRun', source: tradeRun.source, flags: tradeRun.flags },
    { name: 'officeAlone', source: officeAlone.source, flags: officeAlone.flags },
  ])(
    '$name /$source/ cannot be made slow',
    ({ source, flags }) => {
      const result = checkSync(source, flags, { timeout: 20_000 });
      // Lines are cut at 3,000 characters and display names at 300, so a square is the most that is allowed.
      const degree =
        result.status === 'vulnerable' && result.complexity.type === 'polynomial' ? result.complexity.degree : Number.POSITIVE_INFINITY;
      expect(result.status === 'safe' || degree <= 2).toBe(true);
    },
    60_000,
  );
});

describe('any text', () => {
  const pieces = [
    'Dear',
    'at',
    'Fernwood',
    'の',
    '応募',
    '应聘',
    '«',
    '»',
    '「',
    '株式会社',
    ',',
    '.',
    '\n',
    ' ',
    '<',
    '>',
    '&amp;',
    '@',
    'GmbH',
    '(',
    ')',
    '\u202e',
    '\ud800',
    'вакансию',
    'في',
    'में',
    '–',
    'role',
    'als',
    '您',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));

  test('gives clean facts or none', () => {
    fc.assert(
      fc.property(text, text, text, (subject, from, body) => {
        const mail = { subject, from, body };
        const { company, role, contact } = factsOf(mail, judge(mail));
        for (const shown of [company, role, contact]) {
          expect(shown === null || (shown.length > 0 && shown.length <= 80 && !/[\n\r\u202e]/.test(shown))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['A B ', 'Bei ', '応募', '工程师', '«A ', '(', '株式会社', 'ref 1 ', '- ', '<', '的', 'A-', 'role of '])(
    '%s again and again is read in a moment',
    (piece) => {
      const body = piece.repeat(Math.ceil(60_000 / piece.length));
      const mail = { subject: body.slice(0, 2000), from: body.slice(0, 2000), body };
      const judgement = judge(mail);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        const started = performance.now();
        factsOf(mail, judgement);
        best = Math.min(best, performance.now() - started);
      }
      expect(best).toBeLessThan(150);
    },
  );
});

describe('words of a language', () => {
  test.each(Object.keys(factWordsOf) as Language[])('%s: every pattern uses lists that are there', (language) => {
    expect(() => vocabularyOf(language)).not.toThrow();
  });
});
