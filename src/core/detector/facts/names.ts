import { languageWords } from '../language-words.ts';
import { isNoPersonWord, isOrgWord, legalForms, personTitles, teamWords } from './team-words.ts';
import { joinWords, keyOf, tokensOf, type Token } from './tokens.ts';
import { isListed } from './word-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A capitalised run of words that may be a name: of a company, a person, a title. */
export type Name = {
  text: string;
  key: string;
  tokens: Token[];
  /** Number of the line, and the words of the line the run consists of. */
  line: number;
  from: number;
  to: number;
  /** Begins a sentence, where a capital means nothing. */
  isFirst: boolean;
  isQuoted: boolean;
};

/** A line with its words and the names that stand in it. */
export type ReadLine = { text: string; tokens: Token[]; names: Name[] };

/** Small words inside names: "Roncal y Asociados", "Servicio de Salud", "University of Northmere". */
const links = new Set(
  "of the and & + de del la las los el y e et i do da dos das di della dello dei delle du des le les d' l' dell' von und van het en och av ve w z na pod".split(
    ' ',
  ),
);
/** German small words that join nouns everywhere; in names only behind a word like "Museum". */
const germanLinks = new Set('am der des im in zum zur fur'.split(' '));
/** Languages in which an organisation's kind may follow its name with a small letter. */
const premodified = new Set(['sv', 'nl', 'da', 'no']);
/** Words that bear a capital out of politeness. */
const politeWords = new Set('Sie Ihr Ihre Ihrer Ihren Ihrem Ihres Ihnen Lei Suo Sua Suoi Sue Usted Ustedes'.split(' '));
const MAX_WORDS = 8;

const articles = new Set("the el la los las le les il lo gli i o a os as de het der die das den l'".split(' '));

/** Legal forms that are also everyday words count only with a capital or a dot. */
const isLegalForm = ({ text, folded }: Token): boolean =>
  (legalForms.has(folded) || legalForms.has(`${folded}.`)) &&
  (/[\p{Lu}.]/u.test(text) || /^(?:gmbh|ltd|inc|llc|srl|bvba|kg|plc|sarl|ltda|lda)$/.test(folded));

const endsSentence = (token: Token): boolean =>
  /[.!?…।؟]/.test(token.close) && !legalForms.has(`${token.folded}.`) && !personTitles.has(`${token.folded}.`) && token.text.length > 1;
const breaks = (token: Token): boolean => token.close !== '' && !(token.close === '.' && !endsSentence(token)) && token.close !== '’';

const littleWordsOf = new Map<string, Set<string>>();
const littleWords = (language: string): Set<string> => {
  const found = littleWordsOf.get(language);
  if (found !== undefined) {
    return found;
  }
  const made = new Set((languageWords[language] ?? '').split(' '));
  littleWordsOf.set(language, made);
  return made;
};

/** Whether a folded word is one of the language's little words. */
export const isLittleWord = (folded: string, vocabulary: Vocabulary): boolean => littleWords(vocabulary.language).has(folded);

const makeName = (tokens: Token[], line: number, from: number, to: number, isFirst: boolean): Name => {
  const own = tokens.slice(from, to);
  const text = joinWords(
    own.map((token, i) =>
      i === own.length - 1 ? token.text : token.text + (token.close === '.' || token.close === ',' ? token.close : ''),
    ),
  );
  const last = own.at(-1);
  const isAbbreviated =
    last !== undefined && last.close.startsWith('.') && (legalForms.has(`${last.folded}.`) || /^\p{L}\.\p{L}/u.test(last.text));
  const full = isAbbreviated ? `${text}.` : text;
  return { text: full, key: keyOf(full), tokens: own, line, from, to, isFirst, isQuoted: /["„“”«»'‚‘「『]/.test(own[0]?.open ?? '') };
};

/** Whether a word may be part of a name: capitalised, and not one of the words that bear capitals for other reasons. */
const mayBeName = (token: Token, isFirst: boolean, vocabulary: Vocabulary): boolean => {
  if (!token.isCapital || token.text.length > 40 || politeWords.has(token.text)) {
    return false;
  }
  return !(isFirst && (littleWords(vocabulary.language).has(token.folded) || vocabulary.companyNear.has(token.folded)));
};

/** Finds the capitalised runs of a line. */
export const readLine = (text: string, line: number, vocabulary: Vocabulary): ReadLine => {
  const tokens = tokensOf(text);
  const names: Name[] = [];
  let isFirst = true;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) {
      break;
    }
    if (!mayBeName(token, isFirst, vocabulary)) {
      isFirst = token.text === '' ? isFirst : endsSentence(token);
      i += 1;
      continue;
    }
    let to = i + 1;
    let last = token;
    if (/[«„“"]/.test(token.open) && !/[»“”"]/.test(token.close)) {
      for (let k = i + 1; k < tokens.length && k - i < MAX_WORDS; k += 1) {
        const close = tokens[k];
        if (close !== undefined && /[»“”"]/.test(close.close)) {
          last = close;
          to = k + 1;
          break;
        }
      }
    }
    while (to < tokens.length && to - i < MAX_WORDS) {
      const next = tokens[to];
      if (next === undefined) {
        break;
      }
      if (last.close === ',' && isLegalForm(next)) {
        last = next;
        to += 1;
        continue;
      }
      if (breaks(last) || next.open !== '' || next.text === '' || (to - i > 1 && isLegalForm(last) && !isLegalForm(next))) {
        break;
      }
      if (politeWords.has(next.text)) {
        break;
      }
      if (next.isCapital || /^\d{1,4}$/.test(next.text) || isLegalForm(next)) {
        last = next;
        to += 1;
        continue;
      }
      if (
        to - i < 4 &&
        next.folded.length > 4 &&
        isOrgWord(next.folded) &&
        premodified.has(vocabulary.language) &&
        !/^(?:personal|media|service)/.test(next.folded)
      ) {
        // "Söderviks kommun"
        last = next;
        to += 1;
        continue;
      }
      const after = tokens[to + 1];
      const second = tokens[to + 2];
      const isLink =
        links.has(next.folded) || (germanLinks.has(next.folded) && (isOrgWord(token.folded) || (to - i > 1 && last.folded === 'von')));
      if (isLink && next.close === '' && after !== undefined && after.open === '') {
        if (after.isCapital) {
          last = after;
          to += 2;
          continue;
        }
        if (
          (links.has(after.folded) || germanLinks.has(after.folded)) &&
          after.close === '' &&
          second !== undefined &&
          second.isCapital &&
          second.open === ''
        ) {
          last = second;
          to += 3;
          continue;
        }
      }
      break;
    }
    // "La Truite Bleue" alone on its line bears its article.
    const hasArticle =
      i === 1 &&
      to === tokens.length &&
      (tokens[0]?.isCapital ?? false) &&
      articles.has(tokens[0]?.folded ?? '') &&
      tokens[0]?.close === '';
    names.push(makeName(tokens, line, hasArticle ? 0 : i, to, isFirst));
    isFirst = endsSentence(last);
    i = to;
  }
  return { text, tokens, names };
};

/** "Fernwood Services", "Amber Executive Search" bear that word themselves; "Talent Services" is a team. */
const isOwnEnd = (tokens: Token[], last: number): boolean =>
  /^(?:services?|search|business|international)$/.test(tokens[last]?.folded ?? '') &&
  last > 0 &&
  !teamWords.has(tokens[last - 1]?.folded ?? '');

/** The part of a name that is left when words like "Careers", "Recruiting Team" or "HR" are taken off both ends. */
export const withoutTeam = (tokens: Token[]): Token[] => {
  let from = 0;
  let to = tokens.length;
  let isStripped = false;
  while (to > from && teamWords.has(tokens[to - 1]?.folded ?? '') && !isOwnEnd(tokens, to - 1)) {
    to -= 1;
    isStripped = true;
  }
  const isTeam = (token: Token | undefined): boolean =>
    token !== undefined && ((teamWords.has(token.folded) && !links.has(token.folded)) || /^.{4,}(?:team|abteilung)$/.test(token.folded));
  while (
    from < to &&
    (isTeam(tokens[from]) ||
      (links.has(tokens[from]?.folded ?? '') && (from > 0 || isStripped)) ||
      /^(?:the|das|die|der|ihr|dein|euer|votre|ton|l'equipe|ihre)$/.test(tokens[from]?.folded ?? ''))
  ) {
    from += 1;
  }
  while (to > from && links.has(tokens[to - 1]?.folded ?? '')) {
    to -= 1;
  }
  return tokens.slice(from, to);
};

/** Words of a name without the legal form at its end. */
export const withoutLegalForm = (tokens: Token[]): Token[] => {
  let to = tokens.length;
  while (to > 1) {
    const token = tokens[to - 1];
    if (
      token === undefined ||
      !(
        isLegalForm(token) ||
        (to > 2 && /^[a-z]{1,4}(?:[./][a-z]{1,4}\.?)+$/i.test(token.text) && legalForms.has(token.folded.split(/[/]/)[0] ?? ''))
      )
    ) {
      break;
    }
    if (/^(?:&|and|und|e|y|et|ve)$/.test(tokens[to - 2]?.folded ?? tokens[to - 2]?.text ?? '') || tokens[to - 2]?.text === '&') {
      // "Mavi Resort & Spa" is no S.p.A.
      break;
    }
    to -= 1;
  }
  return tokens.slice(0, to);
};

/** A name put together again from its words. */
export const textOf = (tokens: Token[]): string => joinWords(tokens.map(({ text }) => text));

/** Whether a run of words is the name of an organisation by its own look. */
export const looksOrganised = (tokens: Token[]): boolean =>
  tokens.some(({ folded, text }) => isOrgWord(folded) || text === '&' || text === '+' || /\d/.test(text) || /\.\w{2,4}$/.test(text)) ||
  [tokens[0], tokens.at(-1)].some((token) => token !== undefined && tokens.length > 1 && isLegalForm(token));

/** Trades that many people are called by. */
const surnames =
  /(?:macher|meister|kellner|maurer|schreiner|tischler|schlosser|metzger|maler|forster|muller|schneider|schmied|koch|backer|fischer|jager|weber|richter|schafer|zimmermann|wirt|hofer|bauer)$|^(?:baker|cook|carpenter|porter|taylor|mason|cooper|carter|butler|farmer|driver|shepherd|smith|miller|hunter|fisher|gardner|gardener|turner|weaver|bakker|visser|kuiper|boulanger|fournier|berger|marchand|herrero|ferrari|sarto|kowal|kucharski)$/;

/** Whether words look like a person's name: two to four words with capitals, none of an organisation, a team or a trade. */
export const looksLikePerson = (tokens: Token[], vocabulary: Vocabulary): boolean => {
  const words = tokens.filter(({ folded }) => !personTitles.has(folded) && !personTitles.has(`${folded}.`));
  if (words.length < 2 || words.length > 4) {
    return false;
  }
  return (
    !littleWords(vocabulary.language).has(words[0]?.folded ?? '') &&
    words.every(
      ({ text, folded }) =>
        (/^\p{Lu}/u.test(text) || /^(?:de|von|van|der|den|da|di|del|dos|la|le|el|al|bin|ter|zu|of|st|y|e)$/.test(folded)) &&
        !/[\d@&/|]/.test(text) &&
        text.length < 20,
    ) &&
    !looksOrganised(tokens) &&
    !words.some(({ folded }) => isNoPersonWord(folded)) &&
    // "van der Meulen": small words of a name are none of a team.
    !words.some(({ folded, text }) => teamWords.has(folded) && !links.has(folded) && /^\p{Lu}/u.test(text)) &&
    !words.some(
      ({ folded }, i) =>
        (isListed(vocabulary.jobs, folded) && !(i === words.length - 1 && words.length === 2 && surnames.test(folded))) ||
        isListed(vocabulary.notNames, folded),
    )
  );
};
