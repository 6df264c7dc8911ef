import { foldWord } from '../fold.ts';

/** A list of words made ready: whole words, beginnings (`abc*`) and endings (`*abc`). */
export type WordList = { whole: Set<string>; begins: string[]; ends: string[] };

/** Reads a list of words with spaces between. */
export const wordList = (text: string): WordList => {
  const list: WordList = { whole: new Set(), begins: [], ends: [] };
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

/** Whether a folded word is on the list. */
export const isListed = (list: WordList, folded: string): boolean =>
  list.whole.has(folded) || list.begins.some((start) => folded.startsWith(start)) || list.ends.some((end) => folded.endsWith(end));
