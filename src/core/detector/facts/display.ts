import { latinKey, plainLatin } from './latin.ts';
import { looksLikePerson, looksOrganised, textOf, withoutTeam, type ReadLine } from './names.ts';
import { fit, type Sender } from './sender.ts';
import { personTitles, teamWords } from './team-words.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import { vendorNames } from './vendors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** What a display name consists of. */
export type Display = { person: string | null; organisation: string | null; hasTeam: boolean };

const separators = /\s+(?:via|at|bei|chez|presso|bij|hos|från|fra|frå|@|\||–|—|-|•|·|\/)\s+|\s*[(（|@,·]\s*|[)）]/;
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

/** "i. A.", "i. V.": signs for somebody else. */
const isDelegate = ([first, second]: Token[]): boolean => first?.folded === 'i' && /^[av]$/.test(second?.folded ?? '');

/** A person's name without "Dr." and the like. */
export const withoutTitles = (tokens: Token[]): Token[] => {
  let from = isDelegate(tokens) ? 2 : 0;
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
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
    )
    .join(' ');

/** A person's name as it is shown. */
export const personText = (tokens: Token[]): string => calm(textOf(withoutTitles(tokens)));

const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text) && token.text.length < 14;

/** Whether the text speaks of the name as of a place to work at. */
export const spokenOf = (lines: ReadLine[], key: string, vocabulary: Vocabulary): boolean =>
  lines.some(({ names, tokens }) =>
    names.some((name) => {
      const before = tokens[name.from - 1]?.folded ?? '';
      return (
        name.from > 0 &&
        (name.key.startsWith(key) || (name.key.length > 3 && key.startsWith(name.key))) &&
        (vocabulary.companyNear.has(before) ||
          vocabulary.companyBefore.has(before) ||
          vocabulary.companyBefore.has(`${tokens[name.from - 2]?.folded ?? ''} ${before}`))
      );
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
  if (person !== null || organisation === null || display.hasTeam) {
    return display;
  }
  const tokens = tokensOf(organisation);
  const key = keyOf(organisation);
  if (sender.vendor !== null || isSharedMailbox(sender)) {
    // A service that sends for employers says who wrote: believed when the same name signs.
    const isSigned =
      lines.slice(signature).some((line) => keyOf(line.text) === key) && !signsBelowAnother(lines, signature, key, vocabulary);
    return isSigned && looksLikePerson(tokens, vocabulary) && !spokenOf(lines, key, vocabulary) && fit(organisation, sender.label) < 0.5
      ? { ...display, person: personText(tokens), organisation: null }
      : display;
  }
  const signs = lines.slice(signature).some((line) => line.tokens.length < 9 && keyOf(line.text).startsWith(key));
  const bare =
    sender.local === '' && !display.hasTeam && (tokens.length === 1 ? isPlainName(tokens[0]) : !signs) && !spokenOf(lines, key, vocabulary);
  const [only] = tokens;
  const looks =
    looksLikePerson(tokens, vocabulary) || (bare && tokens.length === 1 && only !== undefined && isSingleName([only], sender, vocabulary));
  const isPerson =
    looks && fit(organisation, sender.label) < 0.5 && (bare || (signs && !signsBelowAnother(lines, signature, key, vocabulary)));
  return isPerson ? { ...display, person: personText(tokens), organisation: null } : display;
};

/** One name before a mailbox of the same name: a person, unless it is a vendor's short name for an employer or an office. */
const isSingleName = ([token]: Token[], sender: Sender, vocabulary: Vocabulary): boolean =>
  token !== undefined &&
  sender.vendor === null &&
  !isListed(vocabulary.notNames, token.folded) &&
  !teamWords.has(token.folded) &&
  !isListed(vocabulary.jobs, token.folded);

/** Takes a display name apart into a person and an organisation. */
export const readDisplay = (sender: Sender, vocabulary: Vocabulary): Display => {
  const result: Display = { person: null, organisation: null, hasTeam: false };
  const isShared = isSharedMailbox(sender);
  const parts = sender.display.split(separators).filter((part) => part !== undefined && part.trim() !== '');
  if (
    parts.length === 2 &&
    /^\p{Lu}[^,]+,\s\p{Lu}/u.test(sender.display) &&
    parts.every((part) => !part.trim().includes(' ') || part.trim().split(' ').length < 3)
  ) {
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
    if (rest.every(({ folded }) => isListed(vocabulary.notNames, folded))) {
      continue;
    }
    const [given, link] = rest;
    if (
      given !== undefined &&
      link !== undefined &&
      rest.length > 2 &&
      !isShared &&
      given.isCapital &&
      /^\p{Ll}{1,4}$/u.test(link.text) &&
      !teamWords.has(given.folded) &&
      fit(textOf(rest.slice(2)), sender.label) > 0.6 &&
      fit(given.text, sender.label) < 0.4
    ) {
      // "Bo from Pebblework", in any language.
      result.person ??= personText([given]);
      result.organisation ??= textOf(rest.slice(2));
      continue;
    }
    const fitsDomain = fit(textOf(rest), sender.label === '' ? sender.tenant : sender.label) > 0.6;
    const fitsLocal = (sender.vendor === null || /^\p{L}+[._]\p{L}{2}/u.test(sender.local)) && nameMatchesLocal(rest, sender.local);
    // "Selvara Bio HR" is no person, though its mailbox be called selvara-bio.
    const isTeam = rest.length < tokens.length && !/[._]/.test(sender.local) && tokens.some(({ folded }) => teamWords.has(folded));
    const isPerson =
      !isShared && !isTeam && !looksOrganised(rest)
        ? (fitsLocal &&
            (rest.length === 1
              ? isSingleName(rest, sender, vocabulary)
              : looksLikePerson(tokens, vocabulary) || (rest.length < 4 && !fitsDomain && rest.every(({ isCapital }) => isCapital)))) ||
          (!fitsDomain &&
            looksLikePerson(tokens, vocabulary) &&
            (sender.local === '' ||
              (sender.vendor === null
                ? sender.label === ''
                : sender.vendor.replies === 'mixed' || sender.local.includes('+email') || sender.local === 'hit-reply')))
        : false;
    const isMessage = /linkedin/i.test(sender.display) && looksLikePerson(rest, vocabulary);
    if ((isPerson || isMessage) && result.person === null) {
      result.person = personText(rest);
    } else if (result.organisation === null) {
      result.organisation = textOf(rest);
    }
  }
  return result;
};
