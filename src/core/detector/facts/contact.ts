import { personText, spokenOf, withoutTitles, type Display } from './display.ts';
import { looksLikePerson, looksOrganised, textOf, type ReadLine } from './names.ts';
import { fit, type Sender } from './sender.ts';
import { teamAbove } from './signature-lines.ts';
import { startsWithRun } from './signature.ts';
import { isNoPersonWord, teamWords } from './team-words.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

const isGivenName = ({ text, folded, isCapital }: Token, short: string, display: Display, vocabulary: Vocabulary): boolean =>
  isCapital &&
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) &&
  text.length < 14 &&
  !teamWords.has(folded) &&
  !isNoPersonWord(folded) &&
  !isListed(vocabulary.notNames, folded) &&
  !isListed(vocabulary.jobs, folded) &&
  fit(text, short) < 0.3 &&
  !keyOf(display.organisation ?? '').includes(keyOf(text));

/** The human being to greet in an answer: who signed, else who sent, else whom the mail says the reader met. */
export const findContact = (
  lines: ReadLine[],
  signature: number,
  sender: Sender,
  display: Display,
  greeted: Set<string>,
  vocabulary: Vocabulary,
): string | null => {
  const displayKeys = display.person === null ? [] : tokensOf(display.person).map(({ text }) => keyOf(text));
  let signed: string | null = null;
  let isLoose = false;
  const short = sender.label === '' ? sender.tenant : sender.label;
  let seen = 0;
  let givenName: string | null = null;
  for (let i = signature; i < lines.length && seen < 8; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text === '' || line.text.length > 90) {
      continue;
    }
    seen += 1;
    if (
      line.text.endsWith(',') &&
      line.tokens.length === 1 &&
      i === signature &&
      lines.slice(i + 1).some(({ tokens }) => tokens.length > 0)
    ) {
      // "Sportivement," closes the letter.
      continue;
    }
    if (i > signature && teamAbove(lines, signature, i) && keyOf(line.text) !== keyOf(display.person ?? '')) {
      // Below "Human Resources" stands whose they are.
      continue;
    }
    const cut = line.text.split(/\s[|–—•·/-]+\s|,|\(|\/\/|\t/)[0] ?? '';
    let tokens = withoutTitles(tokensOf(cut.trim()));
    const folded = tokens.map((token) => token.folded).join(' ');
    if (i === signature && startsWithRun(folded, vocabulary.closings)) {
      // "Cheers Dan", "Best, Ruth": the name on the line of the closing.
      const closing = vocabulary.closings.filter((start) => folded.startsWith(start)).toSorted((a, b) => b.length - a.length)[0] ?? '';
      const used = closing.split(' ').length;
      const after = tokensOf(line.text).slice(used);
      if (after.length === 0 || after.length > 4) {
        continue;
      }
      tokens = withoutTitles(after);
    }
    if (tokens.length === 0 || tokens.some(({ text }) => greeted.has(keyOf(text)))) {
      continue;
    }
    const text = textOf(tokens);
    const [given, and] = tokens;
    if (
      signed === null &&
      given !== undefined &&
      and !== undefined &&
      tokens.length > 2 &&
      /^(?:und|and|et|y|e|en|och|og|i|&|ve)$/.test(and.folded) &&
      tokens.slice(2).some(({ folded: word }) => teamWords.has(word) && word.length > 2) &&
      isGivenName(given, short, display, vocabulary)
    ) {
      // "Corinne und das ganze Team"
      return given.text;
    }
    if (
      signed === null &&
      given !== undefined &&
      tokens.length === 2 &&
      /^\p{Lu}$/u.test(given.text) &&
      given.close === '.' &&
      /^\p{Lu}\p{Ll}+$/u.test(and?.text ?? '')
    ) {
      signed = `${given.text}. ${and?.text ?? ''}`;
      continue;
    }
    const sharesDisplay = tokens.some((token) => displayKeys.includes(keyOf(token.text)));
    if (sharesDisplay && tokens.length < 5) {
      return tokens.length > displayKeys.length && looksLikePerson(tokens, vocabulary) ? personText(tokens) : display.person;
    }
    const isOther = givenName !== null && !tokens.some(({ text: word }) => word === givenName);
    if (
      signed === null &&
      !isOther &&
      looksLikePerson(tokens, vocabulary) &&
      fit(text, short) < 0.5 &&
      !spokenOf(lines, keyOf(text), vocabulary) &&
      keyOf(text) !== keyOf(display.organisation ?? '')
    ) {
      signed = personText(tokens);
      isLoose = i === signature;
    }
    const [only] = tokens;
    if (givenName === null && tokens.length === 1 && only !== undefined && seen < 4 && isGivenName(only, short, display, vocabulary)) {
      givenName = spokenOf(lines, keyOf(only.text), vocabulary) ? null : only.text;
    }
  }
  if (signed !== null && !isLoose && display.person === null) {
    return signed;
  }
  if (display.person !== null) {
    return display.person;
  }
  if (signed !== null || givenName !== null) {
    return signed ?? givenName;
  }
  for (const { names, tokens } of lines) {
    for (const name of names) {
      if (name.from < 2 || name.tokens.length > 3 || name.tokens.some(({ text }) => greeted.has(keyOf(text)))) {
        continue;
      }
      const before = `${tokens[name.from - 2]?.folded ?? ''} ${tokens[name.from - 1]?.folded ?? ''}`;
      const own = withoutTitles(name.tokens);
      if (
        vocabulary.contactBefore.has(before) &&
        own.length > 0 &&
        !looksOrganised(own) &&
        !own.some(({ folded }) => isListed(vocabulary.notNames, folded)) &&
        (own.length > 1 ? looksLikePerson(own, vocabulary) : false)
      ) {
        return personText(name.tokens);
      }
    }
  }
  return null;
};
