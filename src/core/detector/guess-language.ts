import type { Language } from '../verdict.ts';
import type { Folded } from './fold.ts';
import { languageWords } from './language-words.ts';
import type { Words } from './sentences.ts';

const names = Object.keys(languageWords);
/** Languages in Latin letters that the detector reads, Hindi as it is typed in them included. */
const supported = new Set<string>(['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'pl', 'tr', 'sv', 'da', 'no', 'fi', 'cs', 'vi', 'id', 'hi']);
/** With so few words, one little word is much. */
const FEW_WORDS = 14;

/** Languages of each little word, as positions in `names`. */
const languagesOf = new Map<string, number[]>();
names.forEach((name, number) => {
  for (const word of new Set((languageWords[name] ?? '').split(' '))) {
    const list = languagesOf.get(word) ?? [];
    list.push(number);
    languagesOf.set(word, list);
  }
});

/** Turkish says with endings what others say with little words. */
const turkishEnds = /(?:niz|imiz|umuz|yoruz|tadir|tedir|mistir|mustur|acak|ecek|masi|mesi)$/;
const TURKISH = names.indexOf('tr');

/** Letters by script in the folded text, sampled from the start. */
const scripts = (
  folded: Folded,
  limit: number,
): {
  latin: number;
  kana: number;
  han: number;
  hangul: number;
  cyrillic: number;
  ukrainian: number;
  arabic: number;
  devanagari: number;
  foreign: number;
} => {
  const count = { latin: 0, kana: 0, han: 0, hangul: 0, cyrillic: 0, ukrainian: 0, arabic: 0, devanagari: 0, foreign: 0 };
  const end = Math.min(folded.length, limit);
  for (let i = 0; i < end; i += 1) {
    const code = folded.codes[i] ?? 0;
    if (code < 0x250) {
      count.latin += code > 0x60 && code < 0x7b ? 1 : 0;
    } else if (code >= 0x400 && code < 0x530) {
      count.cyrillic += 1;
      count.ukrainian += code === 0x456 || code === 0x454 || code === 0x491 ? 1 : 0;
      // Serbian, Kazakh letters.
      count.foreign += code === 0x458 || code === 0x459 || code === 0x45a || (code > 0x48f && code !== 0x491) ? 1 : 0;
    } else if (code >= 0x600 && code < 0x700) {
      count.arabic += 1;
      // Persian and Urdu letters.
      count.foreign +=
        code === 0x67e || code === 0x686 || code === 0x6af || code === 0x6a9 || code === 0x6cc || code === 0x679 || code === 0x6d2 ? 1 : 0;
    } else if (code >= 0x900 && code < 0x980) {
      count.devanagari += 1;
    } else if (code >= 0x3040 && code < 0x3100) {
      count.kana += 1;
    } else if (code >= 0x3400 && code < 0xa000) {
      count.han += 1;
    } else if (code >= 0xac00 && code < 0xd7b0) {
      count.hangul += 1;
    } else if (code >= 0x370 && code < 0x2000) {
      count.foreign += 1;
    }
  }
  return count;
};

const byScript = (folded: Folded, limit: number): Language | 'unknown' | 'latin' => {
  const s = scripts(folded, limit);
  if (s.kana + s.han + s.hangul > s.latin / 4) {
    if (s.hangul > s.kana + s.han) {
      return 'ko';
    }
    return s.kana * 12 > s.han ? 'ja' : 'zh';
  }
  const most = Math.max(s.cyrillic, s.arabic, s.devanagari, s.foreign);
  // Hindi is written with many English words among it.
  if ((most <= s.latin / 2 || most < 4) && !(s.devanagari > 12 && s.devanagari > s.latin / 4)) {
    return s.latin > 0 ? 'latin' : 'unknown';
  }
  if (s.foreign * 60 > most) {
    return 'unknown';
  }
  if (most === s.cyrillic) {
    return s.ukrainian * 60 > most ? 'uk' : 'ru';
  }
  return most === s.arabic ? 'ar' : 'hi';
};

/** How much of a mail is looked at: words, and letters to know the script by. */
type Look = { words: number; letters: number };
const WHOLE: Look = { words: 260, letters: 3000 };
/** The first lines alone: a short mail may have a long footer in another language. */
const HEAD: Look = { words: 9, letters: 24 };

/** These share so many little words that one is always found beside the other. */
const relatives = ['es pt', 'sv da no'].map((group) => new Set(group.split(' ')));

/** A few signs of Ukrainian may have none that Russian lacks, and a line of Japanese may have no kana. */
const neighbours: Partial<Record<Language, Language>> = { uk: 'ru', ja: 'zh' };

const guess = (folded: Folded, words: Words, look: Look): Language[] => {
  const script = byScript(folded, look.letters);
  if (script === 'unknown') {
    return [];
  }
  if (script !== 'latin') {
    return [script];
  }
  const scores = new Float64Array(names.length);
  const end = Math.min(words.count, look.words);
  let letters = '';
  for (let i = 0; i < end; i += 1) {
    const start = words.start[i] ?? 0;
    const length = (words.end[i] ?? 0) - start;
    if (length > 24) {
      continue;
    }
    letters = '';
    for (let k = start; k < start + length; k += 1) {
      letters += String.fromCharCode(folded.codes[k] ?? 0);
    }
    if (length > 5 && turkishEnds.test(letters)) {
      scores[TURKISH] = (scores[TURKISH] ?? 0) + 0.6;
    }
    const list = languagesOf.get(letters);
    if (list !== undefined) {
      for (const number of list) {
        scores[number] = (scores[number] ?? 0) + 1 / Math.sqrt(list.length);
      }
    }
  }
  const order = names.map((name, number) => ({ name, score: scores[number] ?? 0 })).toSorted((a, b) => b.score - a.score);
  const [best, second] = order;
  const isClear =
    best !== undefined &&
    second !== undefined &&
    best.score >= end * 0.06 &&
    (best.score >= 1.5 || (end < FEW_WORDS && best.score >= 0.9 && best.score > second.score * 1.2));
  if (best === undefined || !isClear || !supported.has(best.name)) {
    return [];
  }
  const languages = [best.name as Language];
  const rival = order.find(({ name }, i) => i > 0 && supported.has(name));
  const least = relatives.some((group) => group.has(best.name) && rival !== undefined && group.has(rival.name)) ? 0.8 : 0.45;
  if (rival !== undefined && rival.score > best.score * least && rival.score > 4) {
    languages.push(rival.name as Language);
  }
  return languages;
};

/**
 * The languages a mail is written in, most probable first: more than one for mails that say everything twice or end in another language.
 * Empty when unknown.
 */
export const guessLanguages = (folded: Folded, words: Words): Language[] => {
  const whole = guess(folded, words, WHOLE);
  if (words.count <= HEAD.words && folded.length <= HEAD.letters) {
    return whole;
  }
  const [first] = guess(folded, words, HEAD);
  if (first === undefined || whole.includes(first) || whole.some((language) => neighbours[language] === first)) {
    return whole;
  }
  // A few little words do not tell one language of Latin letters; a script does.
  return whole.length > 0 || !supported.has(first) ? [first, ...whole] : [];
};
