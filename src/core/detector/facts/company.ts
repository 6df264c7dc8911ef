import { choose, type Candidate } from './choose-company.ts';
import { isOrgWord, legalForms, personTitles, teamWords } from './team-words.ts';
import type { Display } from './display.ts';
import { isLittleWord, looksLikePerson, looksOrganised, textOf, withoutTeam, type Name, type ReadLine } from './names.ts';
import { labelledCompany } from './labelled-line.ts';
import { fit, isBoardLike, type Sender } from './sender.ts';
import { endsCell, genericEnds, isPartOfTeam, signsAbove, standsAlone, teamAbove } from './signature-lines.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import { vendorNames } from './vendors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

const coreKey = (tokens: Token[]): string => {
  const own = tokens.filter(({ folded }) => !legalForms.has(folded) && !legalForms.has(`${folded}.`));
  const key = keyOf(textOf(own.length > 0 ? own : tokens).replace(/['’]s$/, ''));
  return key.startsWith('the') && key.length > 7 ? key.slice(3) : key;
};

/** The last words before a name, as runs of one to five words. */
const runsBefore = (tokens: Token[], from: number, runs: Set<string>): number => {
  let run = '';
  let longest = 0;
  for (let n = 1; n <= 7 && from - n >= 0; n += 1) {
    const token = tokens[from - n];
    if (token === undefined || (/[.!?:;]/.test(token.close) && n > 1)) {
      break;
    }
    run = run === '' ? token.folded : `${token.folded} ${run}`;
    if (runs.has(run)) {
      longest = n;
    }
  }
  return longest;
};

/** "Software Engineer with Fernwood": a title stands right before the small word before a name. */
const tradeBefore = (tokens: Token[], end: number, vocabulary: Vocabulary): boolean => {
  for (let i = end - 1; i >= 0 && i > end - 5; i -= 1) {
    const token = tokens[i];
    if (token === undefined || /[.!?;:]/.test(token.close)) {
      return false;
    }
    if (isListed(vocabulary.jobs, token.folded)) {
      return true;
    }
  }
  return false;
};

const isNever = (tokens: Token[], key: string, vocabulary: Vocabulary): boolean => {
  if (key.length < 2 || key.length > 70 || vendorNames.has(key) || tokens.length > 8 || /^\d+$/.test(key)) {
    return true;
  }
  // "BA-2024-0312", "Kennziffer 4471"
  if (tokens.some(({ text }) => /\d{3}/.test(text))) {
    return true;
  }
  if (tokens.length > 2 && personTitles.has(tokens[0]?.folded ?? '') && looksLikePerson(tokens, vocabulary)) {
    return true;
  }
  if (tokens.some(({ text }) => /@|:\/\/|www\.|\[|\{|</.test(text))) {
    return true;
  }
  const isLittle = (folded: string): boolean => isListed(vocabulary.notNames, folded) || teamWords.has(folded) || personTitles.has(folded);
  return tokens.every(
    ({ folded }, i) =>
      isLittle(folded) || (i > 0 && genericEnds.has(folded)) || vendorNames.has(keyOf(folded)) || isLittleWord(folded, vocabulary),
  );
};

/** Words of German and its like that bear capitals without being names. */
const isNoun = (text: string, language: string): boolean =>
  language === 'de' &&
  /(?:ung|ungen|keit|keiten|heit|schaft|tion|tionen|ität|nis|nisse|tum|ment|prozess|verfahren|gespräch|team|stelle|rahmen)$/.test(text);

/** The employer's name, or null when the mail names none for certain. */
export const findCompany = (
  lines: ReadLine[],
  subject: ReadLine,
  signature: number,
  sender: Sender,
  display: Display,
  contact: string | null,
  greeted: Set<string>,
  vocabulary: Vocabulary,
  banned: string | null = null,
): string | null => {
  const candidates = new Map<string, Candidate>();
  const contactKeys = contact === null ? [] : tokensOf(contact).map(({ text }) => keyOf(text));
  const short = sender.label === '' ? sender.tenant : sender.label;

  const add = (tokens: Token[], context: number, extra: number, place: number): void => {
    const key = coreKey(tokens);
    if (isNever(tokens, key, vocabulary) || tokens.length === 0 || textOf(tokens) === banned) {
      return;
    }
    const found = candidates.get(key);
    if (found === undefined) {
      candidates.set(key, {
        text: textOf(tokens),
        key,
        tokens,
        context,
        extra,
        count: 1,
        place,
        isOrganised: tokens.length > 1 && looksOrganised(tokens),
      });
      return;
    }
    found.count += 1;
    found.context = Math.max(found.context, context);
    // What speaks against a name does so once, however often the name stands there.
    found.extra = extra < 0 || found.extra < 0 ? Math.max(found.extra, extra) : found.extra + extra;
    const text = textOf(tokens);
    if (place < found.place || (place === found.place && text.length < found.text.length)) {
      found.text = text;
      found.place = place;
    }
  };

  const visit = (name: Name, line: ReadLine, inSubject: boolean): void => {
    const isGreeted = name.tokens.some(({ text }) => greeted.has(keyOf(text)));
    const isContact =
      name.tokens.length <= 3 && contactKeys.length > 0 && name.tokens.every(({ text }) => contactKeys.includes(keyOf(text)));
    if (isContact || (isGreeted && (name.line < 3 || name.tokens.length <= greeted.size))) {
      return;
    }
    const inSignature = !inSubject && name.line >= signature;
    let tokens = withoutTeam(name.tokens);
    if (tokens.length < name.tokens.length && fit(textOf(name.tokens), short) > fit(textOf(tokens), short) + 0.05) {
      ({ tokens } = name);
    }
    const isTeam = tokens.length < name.tokens.length && name.tokens.some(({ folded }) => teamWords.has(folded) && folded.length > 2);
    const startsAsTeam = isTeam && tokens.length > 0 && tokens[0] !== name.tokens[0] && teamWords.has(name.tokens[0]?.folded ?? '');
    if (
      tokens.every(({ folded }) => genericEnds.has(folded)) ||
      (startsAsTeam && !inSignature && !inSubject && fit(textOf(tokens), short) < 0.5)
    ) {
      return;
    }
    const quote = tokens.findIndex(({ open }) => /[«„“]/.test(open));
    const isNamed = quote > 0 && /[»”“]/.test(line.tokens[name.to - 1]?.close ?? '');
    if (isNamed) {
      tokens = tokens.slice(quote);
    }
    const last = tokens.at(-1);
    if (last !== undefined && /['’]s?$/.test(last.text) && /^\p{Ll}/u.test(line.tokens[name.to]?.text ?? '')) {
      tokens = [...tokens.slice(0, -1), { ...last, text: last.text.replace(/['’]s?$/, '') }];
    }
    if (vocabulary.language === 'tr' && last !== undefined && /['’]\p{Ll}/u.test(last.text)) {
      tokens = [...tokens.slice(0, -1), { ...last, text: last.text.replace(/['’]\p{Ll}.*$/u, '') }];
    }
    const [first] = tokens;
    const fits = Math.max(fit(textOf(tokens), short) * 4, 0);
    const strong = runsBefore(line.tokens, name.from, vocabulary.companyBefore);
    const near = strong > 0 ? 0 : runsBefore(line.tokens, name.from, vocabulary.companyNear);
    const after = line.tokens[name.to];
    let context = strong > 0 ? 3 : near > 0 ? 1 : 0;
    if (near > 0 && tradeBefore(line.tokens, name.from - near, vocabulary)) {
      context = 2.6;
    }
    if (near > 0 && /^(?:at|bei|chez|presso|bij|hos|@)$/.test(line.tokens[name.from - 1]?.folded ?? '')) {
      context = 2.5;
    }
    if (isTeam && !isPartOfTeam(name, tokens, line, fits)) {
      context = Math.max(context, inSignature ? 3 : 2.5);
    }
    if (
      inSignature &&
      line.tokens.slice(Math.max(0, name.from - 3), name.from).some(({ folded }) => teamWords.has(folded) && folded.length > 3)
    ) {
      // "El equipo de Mobili Roncal", "Das Team der Fernwood Werke".
      context = Math.max(context, 3);
    }
    if (after !== undefined && vocabulary.companyAfter.has(after.folded) && (line.tokens[name.to - 1]?.close ?? '') === '') {
      context = Math.max(context, near > 0 || !name.isFirst ? 2 : 1);
      if (teamWords.has(after.folded)) {
        context = Math.max(context, 2.5);
      }
    }
    const before = line.tokens[name.from - 1]?.folded ?? '';
    const previous = line.tokens[name.from - 1];
    if (
      isNamed ||
      (previous !== undefined &&
        previous.close.includes(',') &&
        contactKeys.includes(keyOf(previous.text)) &&
        name.to === line.tokens.length)
    ) {
      // "Barlas, Fernwood" at the end of a mail.
      context = 3;
    }
    if (
      name.isQuoted &&
      (vocabulary.language === 'ru' || vocabulary.language === 'uk') &&
      runsBefore(line.tokens, name.from, vocabulary.roleBefore) === 0 &&
      runsBefore(line.tokens, name.from, vocabulary.roleNear) < 2
    ) {
      context = Math.max(context, inSignature || teamWords.has(before) ? 3 : 2);
    }
    let extra = inSubject ? 0.7 : 0;
    const isTrade = tokens.some(({ folded }) => isListed(vocabulary.jobs, folded));
    const end = tokens.at(-1)?.folded ?? '';
    const isOrganisation = (word: string): boolean => isOrgWord(word) && !isListed(vocabulary.jobs, word);
    // "Studio Legale Mantovani", "Fernwood Nursing Hospital": what the kind of house is stands at one of the ends.
    const organised = isTrade
      ? legalForms.has(end) || isOrganisation(end) || (tokens.length > 2 && isOrganisation(first?.folded ?? ''))
      : looksOrganised(tokens);
    if (organised) {
      extra += legalForms.has(tokens.at(-1)?.folded ?? '') ? (inSignature ? 2.6 : 2) : 1;
      extra += near > 0 && tokens.length > 1 ? 0.5 : 0;
    }
    const startsLine = inSignature && name.from === 0 && endsCell(line, name);
    const isBelowPerson = startsLine && signsAbove(lines, signature, name.line, contactKeys);
    const isAlone = startsLine && standsAlone(tokens, lines, signature, name.line, vocabulary);
    if (startsLine && teamAbove(lines, signature, name.line) && !isListed(vocabulary.jobs, first?.folded ?? '')) {
      context = Math.max(context, 2.6);
    }
    if (startsLine && (fits >= 2 || !looksLikePerson(tokens, vocabulary) || isBelowPerson) && !isTrade) {
      extra += 1;
      context = Math.max(context, isAlone ? (isBelowPerson ? 2.6 : 1.6) : 0);
    } else if (
      inSignature &&
      !isTrade &&
      !tokens.every(({ folded }) => genericEnds.has(folded) || teamWords.has(folded)) &&
      name.from > 0 &&
      /[,|–—-]/.test(`${line.tokens[name.from - 1]?.close ?? ''}${line.tokens[name.from - 1]?.text ?? ''}${first?.open ?? ''}`)
    ) {
      extra += 1.2;
      context = Math.max(context, name.to === line.tokens.length && signsAbove(lines, signature, name.line, contactKeys) ? 1.4 : 0);
    }
    if (isTrade && fits < 2.4 && !organised) {
      return;
    }
    if (isTrade && fits < 2 && strong === 0) {
      extra -= 1.5;
    }
    if (tokens.length === 1 && fits < 2 && first !== undefined) {
      if (isListed(vocabulary.notNames, first.folded) || isNoun(first.text, vocabulary.language)) {
        return;
      }
      extra -= name.isFirst && !isTeam && !(isAlone && isBelowPerson) ? 1.5 : 0;
    }
    const nextFolded = after?.folded ?? '';
    if (vocabulary.roleAfter.has(nextFolded) && (line.tokens[name.to - 1]?.close ?? '') === '' && fits < 2.4) {
      return;
    }
    if (inSignature && context < 1.4 && looksLikePerson(tokens, vocabulary) && (fits < 2 || name.line <= signature + 2)) {
      extra -= fits < 2 ? 1.5 : 1;
    }
    add(tokens, context, extra, inSubject ? 1 : inSignature ? 2 : 0);
  };

  for (const name of subject.names) {
    visit(name, subject, true);
  }
  for (const line of lines) {
    for (const name of line.names) {
      visit(name, line, false);
    }
  }
  const formal = labelledCompany(lines);
  if (formal !== null) {
    add(withoutTeam(formal), 6, 0, 0);
  }
  if (display.organisation !== null) {
    const tokens = tokensOf(display.organisation);
    const isSure =
      display.hasTeam || looksOrganised(tokens) || fit(display.organisation, short) > 0.5 || sender.vendor !== null || tokens.length > 1;
    const isElsewhere =
      !sender.display.includes('«') && ((sender.label.length > 3 && fit(display.organisation, short) < 0.4) || isBoardLike(sender));
    add(tokens, isElsewhere ? 1.2 : isSure ? 2.6 : 1.5, 0, 3);
  }
  return choose([...candidates.values()], short, display, isBoardLike(sender) ? 1.5 : 4);
};
