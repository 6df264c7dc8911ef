import { describe, expect, it } from 'vitest';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';

const split = (text: string): string[] => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  const { words, sentences } = splitSentences(folded, text);
  return sentences.map(({ from, to }) => {
    const parts: string[] = [];
    for (let word = from; word < to; word += 1) {
      parts.push(String.fromCharCode(...folded.codes.slice(words.start[word], words.end[word])));
    }
    return parts.join(' ');
  });
};
const quoted = (text: string): string => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  const { words } = splitSentences(folded, text);
  const parts: string[] = [];
  for (let word = 0; word < words.count; word += 1) {
    if (words.quoted[word] === 1) {
      parts.push(String.fromCharCode(...folded.codes.slice(words.start[word], words.end[word])));
    }
  }
  return parts.join(' ');
};

describe('sentences', () => {
  it('end at full stops, not after initials and abbreviations', () => {
    expect(split('We met Dr. A. Oak. It was good, e.g. the tea. Bye')).toHaveLength(3);
  });

  it('go on over hard line breaks', () => {
    expect(split('we have decided not to move your application\nforward at this time after all.')).toHaveLength(1);
  });

  it('end at short lines, bullets and empty lines', () => {
    expect(split('Dear Ben,\nThank you\n\nfor this\n- one\n- two')).toEqual(['dear ben', 'thank you', 'for this', 'one', 'two']);
  });

  it('keep gender forms in one word', () => {
    expect(split('andere Bewerber:innen, Kandidat*innen und Kolleg_innen')[0]).toContain('bewerber:innen');
  });

  it('take each sign of a script without spaces as a word', () => {
    expect(split('採用を見送ります。残念です。')).toEqual(['採 用 を 見 送 り ま す', '残 念 で す']);
  });

  it.each([
    ['He said "we chose others" and left', 'we chose others'],
    ['Sie schrieb „wir sagen ab“ und ging', 'wir sagen ab'],
    ['Sie schrieb »wir sagen ab« und ging', 'wir sagen ab'],
    ['Il dit « nous regrettons » puis', ''],
    ['Il dit «nous regrettons» puis', 'nous regrettons'],
    ['彼は「不採用」と言った', '不 採 用'],
    ['“We chose others” is what they say', 'we chose others'],
    ['a 5" nail is not a quotation', ''],
  ])('knows what is quoted in %s', (text, inside) => {
    expect(quoted(text)).toBe(inside);
  });
});
