import type { Facts } from '../../verdict.ts';
import type { MailText } from './mail-text.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Whether the mail addresses its reader formally, in languages that make a difference. */
export const addressOf = ({ lines }: MailText, vocabulary: Vocabulary): Facts['address'] => {
  if (vocabulary.language === 'zh') {
    const text = lines.join(' ');
    const polite = (text.match(/您|敬啟|敬启|台端|閣下|阁下|尊敬/g) ?? []).length;
    const plain = (text.match(/你/g) ?? []).length;
    return polite === plain ? null : polite > plain ? 'formal' : 'informal';
  }
  if (vocabulary.formal.whole.size === 0) {
    return null;
  }
  let formal = 0;
  let informal = 0;
  for (const line of lines) {
    tokensOf(line).forEach((token, i) => {
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
