import { foldWord } from '../fold.ts';

/** A list of words made ready: whole words, beginnings (`abc*`) and endings (`*abc`). */
export type WordList = { whole: Set<string>; begins: string[]; ends: string[]; known: Map<string, boolean> };

/** Reads a list of words with spaces between. */
export const wordList = (text: string): WordList => {
  const list: WordList = { whole: new Set(), begins: [], ends: [], known: new Map() };
  for (const word of text.split(/\s+/)) {
    if (word.startsWith('*')) {
      list.ends.push(foldWord(word.slice(1)));
    } else if (word.endsWith('*')) {
      list.begins.push(foldWord(word.slice(0, -1)));
    } else if (word !== '') {
      list.whole.add(foldWord(word));
    }
  }
  return list;
};

/** Answers are kept for this many words of a list: mails use the same ones again and again. */
const MOST_KNOWN = 4000;

/** Whether a folded word is on the list. */
export const isListed = (list: WordList, folded: string): boolean => {
  if (list.whole.has(folded)) {
    return true;
  }
  if (list.begins.length + list.ends.length === 0) {
    return false;
  }
  const known = list.known.get(folded);
  if (known !== undefined) {
    return known;
  }
  const found = list.begins.some((start) => folded.startsWith(start)) || list.ends.some((end) => folded.endsWith(end));
  if (list.known.size >= MOST_KNOWN) {
    list.known.clear();
  }
  list.known.set(folded, found);
  return found;
};
