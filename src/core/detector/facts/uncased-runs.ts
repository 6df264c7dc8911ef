import { keyOf, type Token } from './tokens.ts';
import { isOrganisation } from './uncased-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Arabic words that are grown together with "and", "in", "for" before them. */
export const bare = (token: Token): Token => {
  const text = token.text.replace(/^(?:[وف]?[بلك]|[وف])(?=\p{L}{3})/u, '');
  return isOrganisation({ ...token, text, folded: text }) ? { ...token, text, folded: keyOf(text) } : token;
};

/** "with thanks", "its season", "they want": such words go on with the sentence. */
const endsName = (text: string): boolean => /^بال|^ي\p{L}{3,}ون$|^.{3,}(?:ها|كم|هم|هن)$/u.test(text);

/** Where an Arabic name that follows a word is over. */
export const takeName = (tokens: Token[], from: number, { titleStops }: Vocabulary): Token[] => {
  const name: Token[] = [];
  for (let i = from; i < tokens.length && name.length < 5; i += 1) {
    const token = tokens[i];
    const last = name.at(-1);
    if (
      token === undefined ||
      token.text === '' ||
      (last !== undefined && (titleStops.has(token.folded) || token.open !== '' || endsName(token.text)))
    ) {
      break;
    }
    // "for relief and development" goes on; "and we wish", "and for the time" do not.
    const goesOn = /^(?:لل|وال)/.test(last?.text ?? '') ? /^وال/ : /^و(?:ادي|احة|ردة?|طن|سط)/;
    if (name.length > 0 && /^و\p{L}{2}/u.test(token.text) && !goesOn.test(token.text)) {
      break;
    }
    name.push(name.length === 0 ? bare(token) : token);
    if (token.close !== '') {
      break;
    }
  }
  return name;
};

/** The words before a place in a Hindi sentence that may be a name: capitals of Latin letters, or up to the next small word. */
export const nameBefore = (tokens: Token[], at: number, { titleStops }: Vocabulary): Token[] => {
  const isLatin = /^[A-Z]/.test(tokens[at - 1]?.text ?? '');
  let from = at;
  while (from > 0 && at - from < 4) {
    const token = tokens[from - 1];
    if (token === undefined || titleStops.has(token.folded) || (from < at && token.close !== '') || isLatin !== /^[A-Z]/.test(token.text)) {
      break;
    }
    from -= 1;
  }
  return tokens.slice(from, at);
};
