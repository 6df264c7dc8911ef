import { labelledRole } from './labelled-line.ts';
import type { ReadLine } from './names.ts';
import { isOrgWord } from './team-words.ts';
import { articles, cleanRole, gender, hasTrade, joinTitle, titleBefore, titleFrom } from './title.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

type Candidate = { text: string; key: string; score: number };

const ENOUGH = 2.5;

/** "Halden Group Graduate Programme" at Halden Group is its "Graduate Programme". */
const withoutCompany = (text: string, company: string | null): string =>
  company !== null && text.length > company.length + 4 && text.startsWith(`${company} `) ? text.slice(company.length + 1) : text;

/** The longest runs of words that the subject has in common with a line of the text. */
const repeated = (subject: ReadLine, lines: ReadLine[]): Token[][] => {
  const { tokens } = subject;
  const found: Token[][] = [];
  for (let from = 0; from < tokens.length && from < 20;) {
    let longest = 0;
    for (const line of lines) {
      for (let at = 0; at < line.tokens.length; at += 1) {
        let n = 0;
        while (
          n < 9 &&
          from + n < tokens.length &&
          tokens[from + n]?.folded !== '' &&
          tokens[from + n]?.folded === line.tokens[at + n]?.folded
        ) {
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
export const findRole = (
  lines: ReadLine[],
  subject: ReadLine,
  signature: number,
  company: string | null,
  contact: string | null,
  vocabulary: Vocabulary,
): string | null => {
  const candidates = new Map<string, Candidate>();
  const companyKey = keyOf(company ?? '');
  const contactKey = keyOf(contact ?? '');
  const add = (tokens: Token[], score: number): void => {
    if (tokens.length === 0 || tokens.length > 14) {
      return;
    }
    let from = 0;
    while (
      from < tokens.length - 1 &&
      (vocabulary.titleLinks.has(tokens[from]?.folded ?? '') ||
        vocabulary.roleNear.has(tokens[from]?.folded ?? '') ||
        isListed(vocabulary.notNames, tokens[from]?.folded ?? '') ||
        vocabulary.roleBefore.has(tokens[from]?.folded ?? ''))
    ) {
      from += 1;
    }
    let to = tokens.length;
    while (to > from + 1 && vocabulary.language !== 'en' && vocabulary.roleAfter.has(tokens[to - 1]?.folded ?? '')) {
      to -= 1;
    }
    const cleaned = withoutCompany(cleanRole(joinTitle(tokens.slice(from, to))), company);
    // "Bilanzbuchhalter in Talheim", "Erzieherin in Teilzeit"
    const text = vocabulary.language === 'de' ? cleaned.replace(/\sin\s\p{Lu}\p{Ll}+$/u, '') : cleaned;
    const key = keyOf(text);
    // "PAD-2024/17" is a number of the notice.
    const isNumber = /\d{2}/.test(text) && /^[\p{Lu}\d\s./_-]+$/u.test(text);
    if (isNumber || key.length < 2 || text.length > 80 || key === companyKey || key === contactKey || /@|:\/\/|\{|\[|</.test(text)) {
      return;
    }
    const words = tokensOf(text);
    if (words.every(({ folded }) => isListed(vocabulary.notNames, folded) || vocabulary.titleStops.has(folded) || articles.has(folded))) {
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
  const formal = labelledRole(lines);
  if (formal !== null) {
    add(titleFrom(formal, 0, vocabulary, true), 5);
  }
  read(subject, 1);
  const running = lines.filter((line, i) => i < signature || line.text.length > 60);
  running.forEach((line) => read(line, 1));
  for (const part of subject.text.split(/\s[-–—|:]\s|[:|,;]\s|\s[/]\s|【|】/)) {
    const tokens = tokensOf(part.trim());
    let from = 0;
    while (
      from < tokens.length - 1 &&
      (isListed(vocabulary.notNames, tokens[from]?.folded ?? '') || vocabulary.titleStops.has(tokens[from]?.folded ?? ''))
    ) {
      from += 1;
    }
    if (tokens.length < 11 && hasTrade(tokens.slice(from), vocabulary) && keyOf(part) !== companyKey) {
      add(titleFrom(tokens, from, vocabulary, true), 1.2);
    }
  }
  for (const line of running) {
    const first = line.tokens[0];
    if (
      first !== undefined &&
      first.isCapital &&
      line.tokens.length < 8 &&
      !/[.!?,:]$/.test(line.text) &&
      hasTrade(line.tokens, vocabulary)
    ) {
      add(titleFrom(line.tokens, 0, vocabulary), 1.1);
    }
  }
  for (const tokens of repeated(subject, running)) {
    const words = tokens.filter(({ folded }) => !isListed(vocabulary.notNames, folded));
    const isTitle =
      hasTrade(tokens, vocabulary) ||
      (words.length > 1 && tokens.every(({ isCapital, folded }) => isCapital || vocabulary.titleLinks.has(folded)));
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
