import type { Facts } from '../../verdict.ts';
import type { ReadLine } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Whether the mail addresses its reader formally, in languages that make a difference. */
export const addressOf = (lines: ReadLine[], vocabulary: Vocabulary): Facts['address'] => {
  if (vocabulary.formal.whole.size === 0) {
    return null;
  }
  let formal = 0;
  let informal = 0;
  for (const { tokens } of lines) {
    tokens.forEach((token, i) => {
      if (isListed(vocabulary.informal, token.folded)) {
        informal += 1;
      } else if (isListed(vocabulary.formal, token.folded)) {
        // German "sie" and "ihr" mean the reader only with a capital; at the start of a sentence either.
        const counts = vocabulary.language !== 'de' || token.isCapital;
        formal += counts ? (i === 0 && vocabulary.language === 'de' ? 0.5 : 1) : 0;
      }
    });
  }
  if (formal === informal) {
    return null;
  }
  return formal > informal ? 'formal' : 'informal';
};
