import type { ReadLine } from './names.ts';
import { keyOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a folded line begins with one of the runs of words. */
export const startsWithRun = (text: string, starts: string[]): boolean =>
  starts.some((start) => text.startsWith(start) && !/^\p{L}/u.test(text.slice(start.length)));

/** Number of the line below which the signature stands; the closing formula itself, or the last few lines. */
export const signatureStart = (lines: ReadLine[], vocabulary: Vocabulary): number => {
  for (let i = lines.length - 1; i > 0 && i > lines.length - 25; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.text === '' || line.text.length > 60) {
      continue;
    }
    const folded = line.tokens.map((token) => token.folded).join(' ');
    if (startsWithRun(folded, vocabulary.closings) && line.tokens.length < 9) {
      return i;
    }
  }
  let start = lines.length;
  for (let i = lines.length - 1, filled = 0; i > 0 && filled < 6; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.text.length > 60 || line.tokens.length > 8 || /[.!?]$/.test(line.text)) {
      break;
    }
    filled += line.text === '' ? 0 : 1;
    start = line.text === '' ? start : i;
  }
  return start;
};

/** Keys of the words by which the mail greets its reader: they name neither sender nor company. */
export const greetedNames = (lines: ReadLine[], vocabulary: Vocabulary): Set<string> => {
  const greeted = new Set<string>();
  for (const line of lines.slice(0, 6)) {
    const folded = line.tokens.map((token) => token.folded).join(' ');
    const isGreeting = startsWithRun(folded, vocabulary.greetings) || (line.tokens.length < 4 && /[,:!，：]$/.test(line.text));
    if (isGreeting) {
      for (const token of line.tokens.slice(0, 8)) {
        if (token.isCapital && keyOf(token.text).length > 1) {
          greeted.add(keyOf(token.text));
        }
        if (/[,!:.]/.test(token.close) && greeted.size > 1) {
          break;
        }
      }
      break;
    }
  }
  return greeted;
};
