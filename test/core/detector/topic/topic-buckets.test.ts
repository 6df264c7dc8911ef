import { describe, expect, it } from 'vitest';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import { topicBuckets, type Split } from '#core/detector/topic/topic-buckets.ts';

const split = (text: string): Split => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  return { folded, words: splitSentences(folded, text).words };
};
const bucketsOf = (...texts: string[]): ReturnType<typeof topicBuckets> => topicBuckets(texts.map(split));
const shareOf = (a: string, b: string): number => {
  const known = new Set(bucketsOf(a).letters);
  const other = [...bucketsOf(b).letters];
  return other.filter((bucket) => known.has(bucket)).length / other.length;
};

describe('what stands in a text', () => {
  it('counts each run once, in however many texts it stands', () => {
    const { letters, words } = bucketsOf('no, no, no', 'No!');
    expect(new Set(letters).size).toBe(letters.length);
    expect(words).toHaveLength(new Set(words).size);
  });

  it.each([
    ['capitals and accents', 'Votre candidature a été refusée', 'VOTRE CANDIDATURE A ETE REFUSEE'],
    ['numbers', 'Ref 1734 of 2025', 'Ref 9012 of 2026'],
    ['line breaks and spaces', 'we chose\nsomebody else', 'we  chose somebody   else'],
  ])('is the same whatever %s', (_what, a, b) => {
    expect(bucketsOf(a)).toEqual(bucketsOf(b));
  });

  it.each([
    ['an ending', 'nie wybraliśmy kandydatki', 'nie wybrano kandydata', 'twój pociąg odjeżdża'],
    ['a related language', 'vi har valgt en anden', 'vi har valgt en annan', 'de trein vertrekt'],
    ['a script without spaces', '今回は採用を見送ります', '採用を見送らせていただく', '電車が遅れています'],
  ])('shares more letters with %s than with something else', (_what, text, like, unlike) => {
    expect(shareOf(text, like)).toBeGreaterThan(shareOf(text, unlike) + 0.1);
  });

  it('tells the order of words by its pairs', () => {
    expect(bucketsOf('not chosen').words).not.toEqual(bucketsOf('chosen not').words);
  });

  it('is nothing in an empty text', () => {
    expect(bucketsOf('', ' \n')).toEqual({ letters: new Int32Array(), words: new Int32Array() });
  });
});
