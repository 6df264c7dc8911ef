import { isNoPersonWord, personTitles, teamWords } from './team-words.ts';
import { looksLikePerson, looksOrganised, textOf, withoutTeam, type ReadLine } from './names.ts';
import { fit, type Sender } from './sender.ts';
import { latinKey, plainLatin } from './latin.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import { vendorNames } from './vendors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** What a display name consists of. */
export type Display = { person: string | null; organisation: string | null; hasTeam: boolean };

const separators = /\s+(?:via|at|bei|chez|presso|bij|hos|från|@|\||–|—|-|•|·|\/)\s+|\s*[(（|@,·]\s*|[)）]/;
/** Mailboxes of nobody in particular. */
const shared =
  /^(?:info|office|kontakt|contact|contacto|contato|contatto|hello|hallo|hola|hi|team|admin|mail|post|jobs?|careers?|karriere|carriere|career|talent|people|hr|rh|rrhh|personal|recruit|bewerb|ausbildung|empleo|emploi|selec|sele[cz]|lavor|stage|vacature|werving|sollicit|praca|rekrut|kadry|kariyer|ik|rekryt|jobb|saiyo|jinji|zhaopin|job|no-?reply|noreply|do-?not|notif|system|apply|application|candidat|candida|people|work|hire|hiring|recrut|concurs|concorsi|apprentice|graduate|frontoffice|front|practice|reception|secretar|sekretariat|staff|personeel|administra|verwaltung|betrieb|service|support|empfang|atelier|garage|direct|direz|scheduling|appointments|trabaj|becarios|vagas|taller)/;

const nameMatchesLocal = (tokens: Token[], local: string): boolean => {
  const isCyrillic = tokens.some(({ text }) => /[\u0400-\u052f]/.test(text));
  const brought = (text: string): string => (isCyrillic ? plainLatin(latinKey(text)) : keyOf(text));
  const key = brought(local.split('+')[0] ?? '');
  const keys = tokens.map(({ folded }) => brought(folded)).filter((word) => word.length > 1);
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  if (key.length < 2 || first === '') {
    return false;
  }
  return (
    keys.some((word) => word.length > 2 && key.includes(word)) ||
    key === first ||
    key === first.charAt(0) + last ||
    key === last + first.charAt(0) ||
    (key.length === 2 && key === first.charAt(0) + last.charAt(0))
  );
};

/** Whether the mailbox is shared or of a machine by its own name. */
export const isSharedMailbox = ({ local }: Sender): boolean => local !== '' && shared.test(local);

const withoutTitles = (tokens: Token[]): Token[] => {
  let from = 0;
  let to = tokens.length;
  while (from < to && (personTitles.has(tokens[from]?.folded ?? '') || personTitles.has(`${tokens[from]?.folded ?? ''}.`))) {
    from += 1;
  }
  while (to > from + 1 && (personTitles.has(tokens[to - 1]?.folded ?? '') || personTitles.has(`${tokens[to - 1]?.folded ?? ''}.`))) {
    to -= 1;
  }
  return tokens.slice(from, to);
};

/** "MARCO FERRI" reads as shouting in a greeting. */
const calm = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');

const personText = (tokens: Token[]): string => calm(textOf(withoutTitles(tokens)));

const isPlainName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text) && token.text.length < 14;

/** Whether the text speaks of the name as of a place to work at. */
const spokenOf = (lines: ReadLine[], key: string, vocabulary: Vocabulary): boolean =>
  lines.some(({ names, tokens }) =>
    names.some((name) => {
      const before = tokens[name.from - 1]?.folded ?? '';
      return name.from > 0 && (name.key.startsWith(key) || (name.key.length > 3 && key.startsWith(name.key))) && (vocabulary.companyNear.has(before) || vocabulary.companyBefore.has(before) || vocabulary.companyBefore.has(`${tokens[name.from - 2]?.folded ?? ''} ${before}`));
    }),
  );

/** Whether a person signs above the line with this name: then that line tells where the person works. */
const signsBelowAnother = (lines: ReadLine[], signature: number, key: string, vocabulary: Vocabulary): boolean => {
  for (const line of lines.slice(signature)) {
    if (keyOf(line.text).startsWith(key)) {
      return false;
    }
    if (line.tokens.length < 5 && looksLikePerson(line.tokens, vocabulary)) {
      return true;
    }
  }
  return false;
};

/** Names a person instead of an organisation when the same name stands alone in the signature. */
export const settleDisplay = (display: Display, lines: ReadLine[], signature: number, sender: Sender, vocabulary: Vocabulary): Display => {
  const { person, organisation } = display;
  if (person !== null || organisation === null || sender.vendor !== null) {
    return display;
  }
  const tokens = tokensOf(organisation);
  const key = keyOf(organisation);
  const signs = lines.slice(signature).some((line) => line.tokens.length < 9 && keyOf(line.text).startsWith(key));
  const bare = sender.local === '' && !display.hasTeam && (tokens.length === 1 ? isPlainName(tokens[0]) : !signs) && !spokenOf(lines, key, vocabulary);
  const [only] = tokens;
  const looks = looksLikePerson(tokens, vocabulary) || (bare && tokens.length === 1 && only !== undefined && isSingleName([only], sender, vocabulary));
  const isPerson = looks && fit(organisation, sender.label) < 0.5 && (bare || (signs && !signsBelowAnother(lines, signature, key, vocabulary)));
  return isPerson ? { ...display, person: personText(tokens), organisation: null } : display;
};

/** One name before a mailbox of the same name: a person, unless it is a vendor's short name for an employer or an office. */
const isSingleName = ([token]: Token[], sender: Sender, vocabulary: Vocabulary): boolean =>
  token !== undefined && sender.vendor === null && !isListed(vocabulary.notNames, token.folded) && !teamWords.has(token.folded) && !isListed(vocabulary.jobs, token.folded);

/** Takes a display name apart into a person and an organisation. */
export const readDisplay = (sender: Sender, vocabulary: Vocabulary): Display => {
  const result: Display = { person: null, organisation: null, hasTeam: false };
  const isShared = isSharedMailbox(sender);
  const parts = sender.display.split(separators).filter((part) => part !== undefined && part.trim() !== '');
  if (parts.length === 2 && /^\p{Lu}[^,]+,\s\p{Lu}/u.test(sender.display) && parts.every((part) => !part.trim().includes(' ') || part.trim().split(' ').length < 3)) {
    // "Ferri, Marco" is one person.
    const turned = tokensOf(`${parts[1] ?? ''} ${parts[0] ?? ''}`);
    if (looksLikePerson(turned, vocabulary) && !isShared) {
      return { ...result, person: personText(turned) };
    }
  }
  const quoted = sender.display.slice(sender.display.indexOf('«') + 1, Math.max(0, sender.display.indexOf('»')));
  if (sender.display.includes('«') && quoted.length > 1 && quoted.length < 50) {
    return { person: null, organisation: quoted, hasTeam: true };
  }
  for (const part of parts) {
    const tokens = tokensOf(part.trim());
    const rest = withoutTeam(tokens.filter(({ folded }) => !vendorNames.has(folded)));
    result.hasTeam ||= rest.length < tokens.length && rest.length < 4;
    if (rest.length === 0 || rest.every(({ folded }) => isListed(vocabulary.notNames, folded))) {
      continue;
    }
    const [given, link] = rest;
    if (given !== undefined && link !== undefined && rest.length > 2 && !isShared && given.isCapital && /^\p{Ll}{1,4}$/u.test(link.text) && !teamWords.has(given.folded) && fit(textOf(rest.slice(2)), sender.label) > 0.6 && fit(given.text, sender.label) < 0.4) {
      // "Bo from Pebblework", in any language.
      result.person ??= personText([given]);
      result.organisation ??= textOf(rest.slice(2));
      continue;
    }
    const fitsDomain = fit(textOf(rest), sender.label === '' ? sender.tenant : sender.label) > 0.6;
    const fitsLocal = (sender.vendor === null || /^\p{L}+[._]\p{L}{2}/u.test(sender.local)) && nameMatchesLocal(rest, sender.local);
    const isPerson =
      !isShared && !looksOrganised(rest)
        ? (fitsLocal && (rest.length === 1 ? isSingleName(rest, sender, vocabulary) : looksLikePerson(tokens, vocabulary) || (rest.length < 4 && !fitsDomain && rest.every(({ isCapital }) => isCapital)))) ||
          (!fitsDomain && looksLikePerson(tokens, vocabulary) && (sender.local === '' || (sender.vendor === null ? sender.label === '' : sender.vendor.replies === 'mixed' || sender.local.includes('+email') || sender.local === 'hit-reply')))
        : false;
    if (isPerson && result.person === null) {
      result.person = personText(rest);
    } else if (result.organisation === null) {
      result.organisation = textOf(rest);
    }
  }
  return result;
};

const startsWithRun = (text: string, starts: string[]): boolean => starts.some((start) => text.startsWith(start) && !/^\p{L}/u.test(text.slice(start.length)));

/** Number of the line below which the signature stands; the closing formula itself, or the last few lines. */
export const signatureStart = (lines: ReadLine[], vocabulary: Vocabulary): number => {
  for (let i = lines.length - 1; i > 0 && i > lines.length - 25; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.text === '' || line.text.length > 60) {
      continue;
    }
    const folded = line.tokens.map((token) => token.folded).join(' ');
    if (startsWithRun(folded, vocabulary.closings) && line.tokens.length < 9) {
      return i;
    }
  }
  let start = lines.length;
  for (let i = lines.length - 1, filled = 0; i > 0 && filled < 6; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.text.length > 60 || line.tokens.length > 8 || /[.!?]$/.test(line.text)) {
      break;
    }
    filled += line.text === '' ? 0 : 1;
    start = line.text === '' ? start : i;
  }
  return start;
};

/** Keys of the words by which the mail greets its reader: they name neither sender nor company. */
export const greetedNames = (lines: ReadLine[], vocabulary: Vocabulary): Set<string> => {
  const greeted = new Set<string>();
  for (const line of lines.slice(0, 6)) {
    const folded = line.tokens.map((token) => token.folded).join(' ');
    const isGreeting = startsWithRun(folded, vocabulary.greetings) || (line.tokens.length < 4 && /[,:!，：]$/.test(line.text));
    if (isGreeting) {
      for (const token of line.tokens.slice(0, 8)) {
        if (token.isCapital && keyOf(token.text).length > 1) {
          greeted.add(keyOf(token.text));
        }
        if (/[,!:.]/.test(token.close) && greeted.size > 1) {
          break;
        }
      }
      break;
    }
  }
  return greeted;
};

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
    const sharesDisplay = tokens.some((token) => displayKeys.includes(keyOf(token.text)));
    if (sharesDisplay && tokens.length < 5) {
      return tokens.length > displayKeys.length && looksLikePerson(tokens, vocabulary) ? personText(tokens) : display.person;
    }
    if (signed === null && looksLikePerson(tokens, vocabulary) && fit(text, short) < 0.5 && !spokenOf(lines, keyOf(text), vocabulary) && keyOf(text) !== keyOf(display.organisation ?? '')) {
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
      if (vocabulary.contactBefore.has(before) && own.length > 0 && !looksOrganised(own) && !own.some(({ folded }) => isListed(vocabulary.notNames, folded)) && (own.length > 1 ? looksLikePerson(own, vocabulary) : false)) {
        return personText(name.tokens);
      }
    }
  }
  return null;
};
