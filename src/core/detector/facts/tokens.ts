import { foldWord } from '../fold.ts';

/** A word between two spaces, without the punctuation around it. */
export type Token = {
  text: string;
  /** Lower case without accents, as in dictionaries. */
  folded: string;
  /** Signs before and after the word. */
  open: string;
  close: string;
  /** Begins with a capital or has one inside. */
  isCapital: boolean;
};

const opening = new Set('"\'„“”«»‹›([{<*_•·|–—-¡¿「『【（#>‘’'.split(''));
const closing = new Set('"\'“”„»«›‹)]}>*_,.;:!?…|।،؛؟」』】）、。，：！？；’‘'.split(''));
const MAX_TOKENS = 400;

const hasCapital = (text: string): boolean => {
  for (let i = 0; i < text.length && i < 30; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x40 && code < 0x5b) {
      return true;
    }
    if (code > 0x7f) {
      const sign = text.charAt(i);
      if (sign !== sign.toLowerCase() && sign.toLowerCase().length === 1) {
        return true;
      }
    }
  }
  return false;
};

/** "d'opérateur", "l'équipe", "dell'ufficio": the article is a word of its own. */
const elided = /^(?:d|l|qu|s|n|j|t|m|c|dell|all|dall|nell|sull|un|quest|jusqu|lorsqu)['’](?=\p{L})/iu;

/** Splits a line of running text at its spaces. */
export const tokensOf = (line: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length && tokens.length < MAX_TOKENS) {
    const space = line.indexOf(' ', at);
    const end = space < 0 ? line.length : space;
    if (end > at) {
      let from = at;
      let to = end;
      while (from < to && opening.has(line.charAt(from))) {
        from += 1;
      }
      while (to > from && closing.has(line.charAt(to - 1))) {
        to -= 1;
      }
      const article =
        to - from > 2 && to - from < 40 && /['’]/.test(line.slice(from + 1, from + 7))
          ? (elided.exec(line.slice(from, to))?.[0] ?? '')
          : '';
      if (article !== '') {
        const cut = from + article.length;
        tokens.push({ text: article, folded: foldWord(article), open: line.slice(at, from), close: '', isCapital: hasCapital(article) });
        at = cut;
        from = cut;
        while (from < to && opening.has(line.charAt(from))) {
          from += 1;
        }
      }
      const text = line.slice(from, to);
      tokens.push({
        text,
        folded: text.length > 60 ? '' : foldWord(text),
        open: line.slice(at, from),
        close: line.slice(to, end),
        isCapital: hasCapital(text),
      });
    }
    at = end + 1;
  }
  return tokens;
};

/** Words put together again. */
export const joinWords = (words: string[]): string => {
  let text = '';
  for (const word of words) {
    text += text === '' || /['’]$/.test(text) ? word : ` ${word}`;
  }
  return text.trim();
};

/** Letters and digits only, folded: what two spellings of a name have in common. */
export const keyOf = (text: string): string => foldWord(text.slice(0, 120)).replace(/[^\p{L}\p{N}]/gu, '');
