import type { Facts } from '../../verdict.ts';
import type { MailText } from './mail-text.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed, type WordList } from './word-list.ts';

/** Endings tell only in long words: "informarte", not "parte". */
const says = (list: WordList, folded: string): boolean =>
  list.whole.has(folded) || (folded.length > 6 || folded.includes("'") ? isListed(list, folded) : false);

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
  let theirs = 0;
  for (const line of lines) {
    tokensOf(line).forEach((token, i) => {
      if (says(vocabulary.informal, token.folded)) {
        informal += 1;
      } else if (says(vocabulary.formal, token.folded)) {
        // German "sie" and "ihr" mean the reader only with a capital; at the start of a sentence either.
        const counts = vocabulary.language !== 'de' || token.isCapital;
        formal += counts ? (i === 0 && vocabulary.language === 'de' ? 0.5 : 1) : 0;
      } else if (vocabulary.language === 'pt' && /^(?:seus?|suas?)$/.test(token.folded)) {
        theirs += 1;
      }
    });
  }
  if (formal === informal) {
    // Portuguese "sua" without any "você" keeps its distance.
    return theirs > 0 ? 'formal' : null;
  }
  return formal > informal ? 'formal' : 'informal';
};
