import { expect, it } from 'vitest';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import { withoutSmallPrint } from '#core/detector/topic/without-small-print.ts';
import type { Language } from '#core/verdict.ts';

const PRINT = 'This e-mail and its attachments are confidential and meant for the addressee only.';

const wordsLeft = (text: string, language: Language | undefined): string[] => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  const { words, sentences } = splitSentences(folded, text);
  const left = withoutSmallPrint({ folded, words }, sentences, language);
  return Array.from({ length: left.words.count }, (_unused, i) =>
    String.fromCharCode(...left.folded.codes.subarray(left.words.start[i], left.words.end[i])),
  );
};

it.each<[Language, string, string]>([
  ['fr', `Nous ne donnons pas suite à votre candidature.\n\n${PRINT}`, 'candidature'],
  ['ru', `К сожалению, мы выбрали другого кандидата.\n\n${PRINT}\n\nPlease do not reply to this automated message.`, 'кандидата'],
  ['ja', `今回は採用を見送らせていただきます。\n\n${PRINT}`, 'す'],
])('English small print below a mail in %s is left out', (language, text, last) => {
  expect(wordsLeft(text, language).at(-1)).toBe(last);
});

it.each<[string, Language | undefined, string]>([
  ['an English mail', 'en', `We chose somebody else.\n\n${PRINT}`],
  ['a mail that is English alone', 'fr', PRINT],
  [
    'a mail whose end is in its own language',
    'de',
    `Wir haben uns anders entschieden.\n\nDiese Nachricht ist vertraulich und nur für Sie bestimmt.`,
  ],
  ['a mail of no known language', undefined, `Zzz qqq.\n\n${PRINT}`],
])('%s stays whole', (_what, language, text) => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  expect(wordsLeft(text, language)).toHaveLength(splitSentences(folded, text).words.count);
});
