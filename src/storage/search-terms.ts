/** Scripts written without spaces: a word in them is found from any of its characters on. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

const MAX_TERMS = 200;
const LONGEST_TERM = 40;

/** Words as they are compared: lower case, without accents. */
export function searchTerms(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_TERM));
}

/** What a record is stored under, so that the beginning of any of its words finds it. */
export function indexTerms(texts: readonly (string | null)[]): string[] {
  const terms = new Set<string>();
  for (const word of texts.flatMap((text) => searchTerms(text ?? ''))) {
    terms.add(word);
    if (UNSPACED.test(word)) {
      const letters = Array.from(word);
      letters.forEach((_, index) => terms.add(letters.slice(index).join('')));
    }
    if (terms.size >= MAX_TERMS) {
      break;
    }
  }
  return [...terms];
}
