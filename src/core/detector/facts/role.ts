import { isOrgWord } from './team-words.ts';
import type { ReadLine } from './names.ts';
import { joinWords, keyOf, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** "(m/w/d)", "(all genders)", "(H/F)", requisition numbers in brackets. */
const gender =
  /\s*[([（](?:[a-z]{1,2}\s?[/|,*]\s?[a-z*]{1,2}(?:\s?[/|,*]\s?[a-z*]{1,6}){0,3}|all\s\w{1,10}|alle\s\w{1,12}|gn|[a-z]{0,4}[-_#]?\d[\w-]{2,20}|(?:ref|req|id|job|nr|kennziffer)[^)\]]{0,30})[)\]）]|\s[hf]\s?\/\s?[fh]\b|\s(?:m\/w\/[dx]|w\/m\/[dx]|f\/m\/[dx]|m\/f\/[dx]|d\/m\/w|m\/v(?:\/x)?)\b/giu;
const numbers = /\s*[([（]?\b(?:ref\.?|reference|requisition|req|job\s?id|id|nr\.?|kennziffer|referenznummer|vacature|código|codigo|code)\b\.?:?\s?#?[\w/-]{0,24}\d[\w/-]{0,12}[)\]）]?|\s?#\d{2,}|^[a-z]{1,4}[-_]?\d{3,}[\w-]{0,12}\s*[-–:|]?\s|\s[-–|]?\s?[a-z]{1,4}[-_]\d{3,}$|\s\d{4,}$/giu;

/** A title as it is shown: without gender marks, numbers and quotation marks. */
export const cleanRole = (text: string): string =>
  text
    .slice(0, 140)
    .replace(gender, '')
    .replace(numbers, ' ')
    .replace(/["„“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\d[\d./-]{2,12}\s(?=\D)/, '')
    .replace(/^[\s\-–—:|/,.•(]+/, '')
    .replace(/[\s\-–—:|/,.•]+$/, '')
    .replace(/\s?[([][^)\]]*$/, '')
    .trim();

type Candidate = { text: string; key: string; score: number };

const ENOUGH = 2.5;
const MAX_WORDS = 9;

/** "Halden Group Graduate Programme" at Halden Group is its "Graduate Programme". */
const withoutCompany = (text: string, company: string | null): string =>
  company !== null && text.length > company.length + 4 && text.startsWith(`${company} `) ? text.slice(company.length + 1) : text;

const hasTrade = (tokens: Token[], vocabulary: Vocabulary): boolean =>
  tokens.some(({ folded }) => isListed(vocabulary.jobs, folded) || folded.split(/[/\-:*_]/).some((part) => part.length > 2 && isListed(vocabulary.jobs, part)));

const articles = new Set('open process new neue neuen nuovo nuova nuevo nueva nouveau nouvelle novo nova nieuwe ny nya nowego nowy zweite second the a an our this der die das den dem des ein eine einen einer eines unsere unserer unseren el la los las un una le les l un une il lo i gli o os as um uma de het een'.split(' '));

/** Languages that put what describes a noun before it: nothing plain follows the noun. */
const premodifying = new Set(['en', 'nl', 'sv', 'tr', 'hi']);

const abbreviations = new Set('sr. jr. eng. ing. dr. ds. st. dipl. m. w. ass. adm. asst. mgr. prof. n. 1. 2.'.split(' '));

/** Reads a title from a word on: up to a word or a sign that ends it. */
const titleFrom = (tokens: Token[], start: number, vocabulary: Vocabulary, isHeading = false): Token[] => {
  let from = start;
  while (from < tokens.length && articles.has(tokens[from]?.folded ?? '') && (tokens[from]?.open ?? '') === '') {
    from += 1;
  }
  const first = tokens[from];
  if (first === undefined) {
    return [];
  }
  const isQuoted = /["„“«「『]/.test(first.open);
  const second = tokens[from + 1];
  const isPremodified = premodifying.has(vocabulary.language);
  const capitals =
    first.isCapital && (vocabulary.language === 'en' || vocabulary.language === 'de' || (second !== undefined && first.close === '' && second.open === '' && second.isCapital));
  let free = 0;
  const title: Token[] = [];
  let inBrackets = false;
  for (let i = from; i < tokens.length && title.length < (isQuoted ? 14 : MAX_WORDS); i += 1) {
    const token = tokens[i];
    if (token === undefined) {
      break;
    }
    const isInside = title.length > 0;
    if (isQuoted) {
      title.push(token);
      if (/["“”»」』]/.test(token.close)) {
        return title;
      }
      continue;
    }
    const opens = /[([（]/.test(token.open) || /^\(/.test(token.text);
    inBrackets ||= opens;
    if (!inBrackets && isInside) {
      if (token.text === '' && /^[-–—|/&+]+$/.test(token.open + token.close)) {
        const next = tokens[i + 1];
        if (next === undefined || !next.isCapital || /[-–—|]/.test(token.open)) {
          break;
        }
        title.push(token);
        continue;
      }
      if (/["„“«]/.test(token.open)) {
        break;
      }
      const next = tokens[i + 1];
      const isOr = /^(?:ou|oder|o|of|eller|lub|bzw)$/.test(token.folded) && next !== undefined && hasTrade([next], vocabulary);
      const isLink = vocabulary.titleLinks.has(token.folded) || isOr;
      if (isOr) {
        title.push(token);
        continue;
      }
      if (vocabulary.titleStops.has(token.folded) && !(isLink && next !== undefined && next.isCapital && capitals)) {
        if (!(token.isCapital && token.text.length < 4 && capitals && token.text === token.text.toUpperCase())) {
          break;
        }
      }
      if (capitals && !token.isCapital && !isLink && !/^\d/.test(token.text)) {
        break;
      }
      if (!isHeading && !capitals && !isLink && !token.isCapital && !/^\d/.test(token.text)) {
        // "conseiller clientèle", but not the verb behind it: after a word of the trade few plain words are let in.
        const afterLink = vocabulary.titleLinks.has(title.at(-1)?.folded ?? '');
        free += afterLink ? 0 : 1;
        const isTradeSaid = hasTrade(title, vocabulary);
        if (free > (isTradeSaid ? (isPremodified ? 0 : vocabulary.language === 'ar' || vocabulary.language === 'ru' ? 2 : 1) : 2)) {
          break;
        }
      }
      if (capitals && isLink && !token.isCapital && !(next !== undefined && (next.isCapital || (vocabulary.titleLinks.has(next.folded) && (tokens[i + 2]?.isCapital ?? false))))) {
        break;
      }
    } else if (!isInside && vocabulary.titleStops.has(token.folded) && !token.isCapital) {
      return [];
    }
    title.push(token);
    if (inBrackets && /[)\]）]/.test(token.close + token.text.slice(-1))) {
      inBrackets = false;
      if (/[.,;:!?]/.test(token.close)) {
        break;
      }
      continue;
    }
    if (!inBrackets && /[.,;:!?"“”»।،؟]/.test(token.close) && !abbreviations.has(`${token.folded}${token.close}`)) {
      break;
    }
  }
  return title;
};

const joinTitle = (tokens: Token[]): string =>
  joinWords(tokens.map(({ open, text, close }, i) => {
      const before = open.replace(/["„“”«»'‘*]/g, '');
      const after = i === tokens.length - 1 ? close.replace(/[^)\]）]/g, '') : close.replace(/["„“”«»'’*]/g, '');
      return before + text + after;
    }));

/** The title that ends before a word: "the Data Analyst role". */
const titleBefore = (tokens: Token[], end: number, vocabulary: Vocabulary): Token[] => {
  let from = end;
  const last = tokens[end - 1];
  if (last === undefined || /[.,;:!?]/.test(last.close)) {
    return [];
  }
  const capitals = last.isCapital || /[)\]]/.test(last.close) || /["“”]/.test(last.close);
  while (from > 0 && end - from < MAX_WORDS) {
    const token = tokens[from - 1];
    if (token === undefined || (from < end && /[.,;:!?।،]/.test(token.close))) {
      break;
    }
    const isLink = vocabulary.titleLinks.has(token.folded) && !articles.has(token.folded);
    const inBrackets = /[([]/.test(token.open) || /[)\]]/.test(token.close);
    if (capitals && !(token.isCapital || inBrackets || isLink || /^\d/.test(token.text) || token.text === '')) {
      break;
    }
    if (!capitals && (articles.has(token.folded) || vocabulary.titleStops.has(token.folded) || vocabulary.roleNear.has(token.folded) || end - from >= 4)) {
      break;
    }
    from -= 1;
  }
  while (from < end && (articles.has(tokens[from]?.folded ?? '') || ((vocabulary.titleLinks.has(tokens[from]?.folded ?? '') || vocabulary.titleStops.has(tokens[from]?.folded ?? '')) && !(tokens[from]?.text.length === 2 && tokens[from]?.text === tokens[from]?.text.toUpperCase())) || tokens[from]?.text === '')) {
    from += 1;
  }
  return tokens.slice(from, end);
};

/** The longest runs of words that the subject has in common with a line of the text. */
const repeated = (subject: ReadLine, lines: ReadLine[]): Token[][] => {
  const { tokens } = subject;
  const found: Token[][] = [];
  for (let from = 0; from < tokens.length && from < 20; ) {
    let longest = 0;
    for (const line of lines) {
      for (let at = 0; at < line.tokens.length; at += 1) {
        let n = 0;
        while (n < 9 && from + n < tokens.length && tokens[from + n]?.folded !== '' && tokens[from + n]?.folded === line.tokens[at + n]?.folded) {
          n += 1;
          if (/[,:;|]/.test(tokens[from + n - 1]?.close ?? '')) {
            break;
          }
        }
        longest = Math.max(longest, n);
      }
    }
    if (longest > 0) {
      found.push(tokens.slice(from, from + longest));
    }
    from += Math.max(1, longest);
  }
  return found;
};

/** The job title the mail is about, or null. */
export const findRole = (lines: ReadLine[], subject: ReadLine, signature: number, company: string | null, contact: string | null, vocabulary: Vocabulary): string | null => {
  const candidates = new Map<string, Candidate>();
  const companyKey = keyOf(company ?? '');
  const contactKey = keyOf(contact ?? '');
  const add = (tokens: Token[], score: number): void => {
    if (tokens.length === 0 || tokens.length > 14) {
      return;
    }
    let from = 0;
    while (from < tokens.length - 1 && (vocabulary.titleLinks.has(tokens[from]?.folded ?? '') || vocabulary.roleNear.has(tokens[from]?.folded ?? '') || isListed(vocabulary.notNames, tokens[from]?.folded ?? '') || vocabulary.roleBefore.has(tokens[from]?.folded ?? ''))) {
      from += 1;
    }
    let to = tokens.length;
    while (to > from + 1 && vocabulary.language !== 'en' && vocabulary.roleAfter.has(tokens[to - 1]?.folded ?? '')) {
      to -= 1;
    }
    const text = withoutCompany(cleanRole(joinTitle(tokens.slice(from, to))), company);
    const key = keyOf(text);
    if (key.length < 2 || text.length > 80 || key === companyKey || key === contactKey || /@|:\/\/|\{|\[|</.test(text)) {
      return;
    }
    const words = tokensOf(text);
    if (words.every(({ folded }) => isListed(vocabulary.notNames, folded) || vocabulary.titleStops.has(folded) || articles.has(folded)) || words.length === 0) {
      return;
    }
    if (companyKey.length > 3 && key.includes(companyKey) && !hasTrade(words, vocabulary)) {
      return;
    }
    if (words.some(({ folded }) => isOrgWord(folded)) && !hasTrade(words, vocabulary)) {
      return;
    }
    const found = candidates.get(key);
    const trade = hasTrade(words, vocabulary) ? 1.5 : 0;
    if (found === undefined) {
      candidates.set(key, { text, key, score: score + trade });
    } else {
      found.score = Math.max(found.score, score + trade) + 0.5;
    }
  };
  const read = (line: ReadLine, weight: number): void => {
    const { tokens } = line;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined) {
        continue;
      }
      let run = '';
      let isStrong = false;
      let isNear = false;
      for (let n = 0; n < 6 && i - n >= 0; n += 1) {
        const part = tokens[i - n];
        if (part === undefined || (n > 0 && /[.!?,;]/.test(part.close))) {
          break;
        }
        run = run === '' ? part.folded : `${part.folded} ${run}`;
        isStrong ||= vocabulary.roleBefore.has(run) && (n > 0 || !/[,;.!?]/.test(part.close));
        isNear ||= vocabulary.roleNear.has(run) && !/[,;.!?]/.test(part.close);
      }
      if (isStrong || isNear) {
        const title = titleFrom(tokens, i + 1, vocabulary, line === subject);
        const trade = hasTrade(title, vocabulary);
        const isMarked = title.length > 0 && gender.test(joinTitle(title));
        gender.lastIndex = 0;
        const isCapital = title[0]?.isCapital ?? false;
        const isQuoted = /["„“«「]/.test(title[0]?.open ?? '');
        if (isStrong && (isCapital || isQuoted || trade)) {
          add(title, (isCapital || isQuoted ? 2.6 : 1.8) * weight + (isMarked ? 1.5 : 0) - (isNear && !trade && !isQuoted ? 0.8 : 0));
        } else if (isNear && (trade || isMarked)) {
          add(title, (isCapital ? 1.3 : 1.1) * weight + (isMarked ? 1.5 : 0));
        }
      }
      if (vocabulary.roleAfter.has(token.folded) && i > 0) {
        const title = titleBefore(tokens, i, vocabulary);
        const trade = hasTrade(title, vocabulary);
        if (title.length > 0 && (title.at(-1)?.isCapital || trade || /["”“)]/.test(title.at(-1)?.close ?? ''))) {
          add(title, (title.at(-1)?.isCapital || /["”“)]/.test(title.at(-1)?.close ?? '') ? 2.4 : 1.5) * weight - (trade ? 0 : 0.6));
        }
      }
    }
  };
  read(subject, 1);
  const running = lines.filter((line, i) => i < signature || line.text.length > 60);
  running.forEach((line) => read(line, 1));
  for (const part of subject.text.split(/\s[-–—|:]\s|[:|,;]\s|\s[/]\s|【|】/)) {
    const tokens = tokensOf(part.trim());
    let from = 0;
    while (from < tokens.length - 1 && (isListed(vocabulary.notNames, tokens[from]?.folded ?? '') || vocabulary.titleStops.has(tokens[from]?.folded ?? ''))) {
      from += 1;
    }
    if (tokens.length < 11 && hasTrade(tokens.slice(from), vocabulary) && keyOf(part) !== companyKey) {
      add(titleFrom(tokens, from, vocabulary, true), 1.2);
    }
  }
  for (const line of running) {
    const first = line.tokens[0];
    if (first !== undefined && first.isCapital && line.tokens.length < 8 && !/[.!?,:]$/.test(line.text) && hasTrade(line.tokens, vocabulary)) {
      add(titleFrom(line.tokens, 0, vocabulary), 1.1);
    }
  }
  for (const tokens of repeated(subject, running)) {
    const words = tokens.filter(({ folded }) => !isListed(vocabulary.notNames, folded));
    const isTitle = hasTrade(tokens, vocabulary) || (words.length > 1 && tokens.every(({ isCapital, folded }) => isCapital || vocabulary.titleLinks.has(folded)));
    if (isTitle) {
      const title = titleFrom(tokens, 0, vocabulary, true);
      add(title, 1.5 + Math.min(3, words.length) * 0.2);
      add(title, 1.5);
    }
  }
  let best: Candidate | null = null;
  for (const candidate of candidates.values()) {
    let { score } = candidate;
    for (const other of candidates.values()) {
      // The same title said shorter or longer elsewhere speaks for both.
      if (other !== candidate && (other.key.startsWith(candidate.key) || candidate.key.startsWith(other.key))) {
        score += 0.7;
      }
    }
    if (score >= ENOUGH && (best === null || score > best.score)) {
      best = { ...candidate, score };
    }
  }
  return best === null ? null : best.text;
};
