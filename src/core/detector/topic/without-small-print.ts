import type { Language } from '../../verdict.ts';
import { guessLanguages } from '../guess-language.ts';
import type { Sentence, Words } from '../sentences.ts';
import type { Split } from './topic-buckets.ts';

/** Paragraphs at the end that are looked at, and how many words make one small print. */
const MOST_PARAGRAPHS = 3;
const LEAST_WORDS = 5;

const otherScripts = new Set<Language>(['ar', 'hi', 'ja', 'ko', 'ru', 'uk', 'zh']);
const LATIN_BELOW = 0x250;

/** Whether the last words are English; where the mail has a script of its own, whether they have none of it. */
const isEnglish = ({ folded }: Split, last: Words, language: Language): boolean => {
  if (!otherScripts.has(language)) {
    return guessLanguages(folded, last)[0] === 'en';
  }
  return folded.codes.subarray(last.start[0] ?? 0, last.end[last.count - 1] ?? 0).every((code) => code < LATIN_BELOW);
};

/** The words from one up to another. */
const between = (words: Words, first: number, end: number): Words => ({
  start: words.start.subarray(first, end),
  end: words.end.subarray(first, end),
  quoted: words.quoted.subarray(first, end),
  clause: words.clause.subarray(first, end),
  count: end - first,
});

/** The text without English paragraphs below a mail in another language: systems add them, and they say nothing of what the mail is about. */
export function withoutSmallPrint({ folded, words }: Split, sentences: readonly Sentence[], language: Language | undefined): Split {
  let { count } = words;
  let left = sentences.length;
  for (let tried = 0; tried < MOST_PARAGRAPHS && language !== undefined && language !== 'en'; tried += 1) {
    const paragraph = sentences[left - 1]?.paragraph;
    while (left > 0 && sentences[left - 1]?.paragraph === paragraph) {
      left -= 1;
    }
    const first = sentences[left]?.from ?? 0;
    const last = between(words, first, count);
    if (left === 0 || last.count < LEAST_WORDS || !isEnglish({ folded, words }, last, language)) {
      break;
    }
    count = first;
  }
  const isWhole = count === words.count;
  return isWhole ? { folded, words } : { folded: { ...folded, length: words.start[count] ?? folded.length }, words: { ...words, count } };
}
