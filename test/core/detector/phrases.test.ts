import { describe, expect, it } from 'vitest';
import type { Lexicon, Row } from '#core/detector/lexicon.ts';
import { lexiconOf, phrasesOf } from '#core/detector/lexicons.ts';
import { findParts, findRows, type Found, type Places } from '#core/detector/match.ts';
import { newestPart } from '#core/detector/newest-part.ts';
import { plainText } from '#core/detector/plain-text.ts';
import type { Phrases } from '#core/detector/phrases/phrases.ts';
import { readEvidence } from '#core/detector/read-evidence.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import type { Language } from '#core/verdict.ts';
import { readLetters } from '../../letters/read-letters.ts';

/** Alternatives that cannot be found as they are written. None may come to them. */
const dead: Partial<Record<Language, string[]>> = {
  // A full stop belongs to no word.
  ja: ['ない。'],
  // The end of a word may not be two words.
  tr: ['*medigi_takdirde'],
};

const wordsOf = (phrases: Phrases, part: string): string[] =>
  part.split('|').flatMap((name) => {
    const list = /^[A-Z][A-Z_]+$/.test(name) ? phrases.words[name] : undefined;
    return list === undefined
      ? [name]
      : list
          .split(/\s+/)
          .filter(Boolean)
          .flatMap((word) => wordsOf(phrases, word));
  });

/** The parts of a row, each as the words it may be. */
const partsOf = (phrases: Phrases, row: Row): string[][] =>
  row.source
    .split(' ')
    .filter((token) => token !== '~' && token !== '&')
    .flatMap((token) => token.split('+'))
    .map((part) => wordsOf(phrases, part));

const say = (words: (string | undefined)[], language: string): string => {
  const spoken = words.map((word) => (word ?? '').replaceAll('*', '').replaceAll('_', ' '));
  return language === 'ja' || language === 'zh' ? spoken.join('').replace('offerletter', 'offer letter') : spoken.join(' ');
};

const read = (text: string) => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  return { folded, ...splitSentences(folded, text) };
};

const find = (text: string, lexicon: Lexicon, places: Places): Found[] => {
  const { folded, words, sentences } = read(text);
  return sentences.flatMap((sentence) => {
    findParts(lexicon, folded, words, sentence, places);
    return findRows(lexicon, places);
  });
};

describe.each(Object.entries(phrasesOf) as [Language, Phrases][])('phrases of %s', (language, phrases) => {
  const { lexicon, places } = lexiconOf(language);

  it('can each be found, whichever of its words is said', () => {
    const missing = new Set<string>();
    for (const row of lexicon.rows) {
      const parts = partsOf(phrases, row);
      parts.forEach((part, at) => {
        for (const word of part) {
          const text = say(
            parts.map((other, i) => (i === at ? word : other.find((one) => !dead[language]?.includes(one)))),
            language,
          );
          if (!dead[language]?.includes(word) && !find(text, lexicon, places).some((found) => found.row === row)) {
            missing.add(`${row.source} » ${word}`);
          }
        }
      });
    }
    expect([...missing]).toEqual([]);
  });

  it('each stand in a letter', () => {
    const said = new Set<Row>();
    for (const { mail } of readLetters(language)) {
      const { ranges } = newestPart(mail.body, mail.subject);
      for (const [text, parts] of [[mail.body, ranges] as const, [mail.subject, [{ start: 0, end: mail.subject.length }]] as const]) {
        const folded = plainText(text, [...parts]);
        const { words, sentences } = splitSentences(folded, text);
        for (const sentence of sentences) {
          findParts(lexicon, folded, words, sentence, places);
          findRows(lexicon, places).forEach(({ row }) => said.add(row));
        }
      }
    }
    // Single words of these two lists are no phrases.
    const isListed = ({ meaning }: Row): boolean =>
      meaning.kind === 'signal' && (meaning.signal === 'trade' || meaning.signal === 'request');
    expect(lexicon.rows.filter((row) => !isListed(row) && !said.has(row)).map(({ source }) => source)).toEqual([]);
  });

  it('are each written once', () => {
    const seen = new Set<string>();
    const twice = lexicon.rows.filter(({ meaning, source }) => {
      const key = JSON.stringify([meaning, source]);
      const has = seen.has(key);
      seen.add(key);
      return has;
    });
    expect(twice.map(({ source }) => source)).toEqual([]);
  });

  it('use every list of words', () => {
    const used = JSON.stringify({ ...phrases, words: undefined });
    const unused = Object.keys(phrases.words).filter(
      (name) =>
        !new RegExp(`\\b${name}\\b`).test(used) &&
        !new RegExp(`\\b${name}\\b`).test(JSON.stringify(phrases.words).replace(`"${name}":`, '')),
    );
    expect(unused).toEqual([]);
  });

  it('decide nothing behind a condition', () => {
    const [condition] = lexicon.rows.filter(({ meaning, parts }) => meaning.kind === 'condition' && parts.length === 1);
    if (condition === undefined) {
      throw new Error(`${language} has no condition of one part`);
    }
    const unexcused: string[] = [];
    for (const row of lexicon.rows.filter(({ meaning }) => meaning.kind === 'decision')) {
      const words = [...partsOf(phrases, condition), ...partsOf(phrases, row)].map((part) =>
        part.find((one) => !dead[language]?.includes(one)),
      );
      const { folded, words: split, sentences } = read(say(words, language));
      const { statements } = readEvidence(folded, split, sentences, language);
      const excuse = statements.find(({ found }) => found.row === row);
      if (excuse !== undefined && excuse.excuse === null) {
        unexcused.push(row.source);
      }
    }
    expect(unexcused).toEqual([]);
  });
});
