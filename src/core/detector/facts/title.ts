import { joinWords, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** "(m/w/d)", "(all genders)", "(H/F)", requisition numbers in brackets. */
export const gender =
  /\s*[([（](?:[a-z]{1,2}\s?[/|,*]\s?[a-z*]{1,2}(?:\s?[/|,*]\s?[a-z*]{1,6}){0,3}|all\s\w{1,10}|alle\s\w{1,12}|gn|[a-z]{0,4}[-_#]?\d[\w-]{2,20}|(?:ref|req|id|job|nr|kennziffer)[^)\]]{0,30})[)\]）]|\s[hf]\s?\/\s?[fh]\b|\s(?:m\/w\/[dx]|w\/m\/[dx]|f\/m\/[dx]|m\/f\/[dx]|d\/m\/w|m\/v(?:\/x)?)\b/giu;
const numbers =
  /\s*[([（]?\b(?:ref\.?|reference|requisition|req|job\s?id|id|nr\.?|kennziffer|referenznummer|vacature|código|codigo|code)\b\.?:?\s?#?[\w/-]{0,24}\d[\w/-]{0,12}[)\]）]?|\s?#\d{2,}|^[a-z]{1,4}[-_]?\d{3,}[\w-]{0,12}\s*[-–:|]?\s|\s[-–|]?\s?[a-z]{1,4}[-_]\d{3,}$|\s\d{4,}$/giu;

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
    .replace(/\s\([^()]{25,120}\)$/, '')
    .replace(/,?\s(?:EG|TVöD|TV-L|BesGr|Entgeltgruppe)\b.*$/i, '')
    .replace(/\s(?:\(?\d{2,3}\s?[-–]\s?)?\d{2,3}\s?%\)?$/, '')
    .replace(/\s(?:Rolle|Stelle)$/, '')
    .replace(/-(?:rollen|opdracht|stelle|functie|position|tjänsten|jobbet|vacature|rol)$/i, '')
    .trim();

const MAX_WORDS = 9;

/** Whether one of the words is a trade. */
export const hasTrade = (tokens: Token[], vocabulary: Vocabulary): boolean =>
  tokens.some(
    ({ folded }) =>
      isListed(vocabulary.jobs, folded) || folded.split(/[/\-:*_(]/).some((part) => part.length > 2 && isListed(vocabulary.jobs, part)),
  );

/** Words before a title that are no part of it. */
export const articles = new Set(
  'open process new neue neuen nuovo nuova nuevo nueva nouveau nouvelle novo nova nieuwe ny nya nowego nowy zweite second the a an our this der die das den dem des ein eine einen einer eines unsere unserer unseren el la los las un una le les l un une il lo i gli o os as um uma de het een'.split(
    ' ',
  ),
);

/** Languages that put what describes a noun before it: nothing plain follows the noun. */
const premodifying = new Set(['en', 'nl', 'sv', 'da', 'no', 'tr', 'hi']);

/** What a title may add behind a comma: the part of the business. */
const areas = new Set(
  'payments corporate communications marketing operations growth platform engineering sales finance data security infrastructure enterprise customer product mid-market partnerships design analytics research compliance risk legal procurement logistics supply retail digital cloud mobile backend frontend emea apac'.split(
    ' ',
  ),
);

const northern = new Set(['sv', 'da', 'no']);

const abbreviations = new Set('sr. jr. eng. ing. dr. ds. st. dipl. m. w. ass. adm. asst. mgr. prof. n. 1. 2.'.split(' '));

/** Reads a title from a word on: up to a word or a sign that ends it. */
export const titleFrom = (tokens: Token[], start: number, vocabulary: Vocabulary, isHeading = false): Token[] => {
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
    first.isCapital &&
    (vocabulary.language === 'en' ||
      vocabulary.language === 'de' ||
      (second !== undefined && first.close === '' && second.open === '' && second.isCapital));
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
    const opens = /[([（]/.test(token.open) || token.text.startsWith('(');
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
      if (token.text === 'i' && next !== undefined && !next.isCapital && northern.has(vocabulary.language) && hasTrade(title, vocabulary)) {
        // "lektor i statistik", but "lektor i Norrvik"
        title.push(token, next);
        break;
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
        const follower = tokens[i + 1];
        // A plain word right before the end belongs to the title: "medewerker douane,".
        const isLast = /[.,;:!?)]/.test(token.close) || (follower !== undefined && vocabulary.titleStops.has(follower.folded));
        free += afterLink || (isLast && free < 2 && title.length < 4) ? 0 : 1;
        const isTradeSaid = hasTrade(title, vocabulary);
        if (
          free >
          (isTradeSaid
            ? isPremodified
              ? 0
              : vocabulary.language === 'ar' || vocabulary.language === 'ru' || vocabulary.language === 'uk'
                ? 2
                : 1
            : 2)
        ) {
          break;
        }
      }
      if (
        capitals &&
        isLink &&
        !token.isCapital &&
        !(next !== undefined && (next.isCapital || (vocabulary.titleLinks.has(next.folded) && (tokens[i + 2]?.isCapital ?? false))))
      ) {
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
      const next = tokens[i + 1];
      // "Senior Engineer, Payments", but "Senior Engineer, Lisbon".
      if (token.close !== ',' || next === undefined || !next.isCapital || !areas.has(next.folded)) {
        break;
      }
    }
  }
  return title;
};

/** A title put together again, brackets kept. */
export const joinTitle = (tokens: Token[]): string =>
  joinWords(
    tokens.map(({ open, text, close }, i) => {
      const before = open.replace(/["„“”«»'‘*]/g, '');
      const after = i === tokens.length - 1 ? close.replace(/[^)\]）]/g, '') : close.replace(/["„“”«»'’*]/g, '');
      return before + text + after;
    }),
  );

/** The title that ends before a word: "the Data Analyst role". */
export const titleBefore = (tokens: Token[], end: number, vocabulary: Vocabulary): Token[] => {
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
    if (
      !capitals &&
      (articles.has(token.folded) || vocabulary.titleStops.has(token.folded) || vocabulary.roleNear.has(token.folded) || end - from >= 4)
    ) {
      break;
    }
    from -= 1;
  }
  while (
    from < end &&
    (articles.has(tokens[from]?.folded ?? '') ||
      ((vocabulary.titleLinks.has(tokens[from]?.folded ?? '') || vocabulary.titleStops.has(tokens[from]?.folded ?? '')) &&
        !(tokens[from]?.text.length === 2 && tokens[from]?.text === tokens[from]?.text.toUpperCase())) ||
      tokens[from]?.text === '')
  ) {
    from += 1;
  }
  return tokens.slice(from, end);
};
