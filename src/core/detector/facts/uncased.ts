import { isSharedMailbox, type Display } from './display.ts';
import { readKorean } from './korean.ts';
import { textOf, withoutTeam, type ReadLine } from './names.ts';
import type { Sender } from './sender.ts';
import { keyOf, type Token } from './tokens.ts';
import { findUncasedCompany } from './uncased-company.ts';
import { findUncasedContact } from './uncased-contact.ts';
import { isOrganised, namesPerson, partsOf, soundsLike, withoutTitles } from './uncased-words.ts';
import { vendorNames } from './vendors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Company and person of a mail in a script that has spaces but no capitals: Arabic, Devanagari, Hangul. */
export type UncasedFacts = { company: string | null; contact: string | null; display: Display };

/** Reads company and person by display name, signature and the words around them. */
export const readUncased = (
  lines: ReadLine[],
  subject: ReadLine,
  signature: number,
  sender: Sender,
  greeted: Set<string>,
  vocabulary: Vocabulary,
): UncasedFacts => {
  if (vocabulary.language === 'ko') {
    return readKorean(lines, subject, sender, vocabulary);
  }
  const short = sender.label === '' ? sender.tenant : sender.label;
  const display: Display = { person: null, organisation: null, hasTeam: false };
  const organisations: Token[][] = [];
  const isRobot = isSharedMailbox(sender) || /no-?reply|registrar|studio|edu|history|gov/.test(sender.local);
  const parts = partsOf(sender.display.replace(/\s(?:في|من|لدى|عبر|from|at|via)\s/g, ' – '));
  display.hasTeam = parts.some((tokens) => withoutTeam(tokens).length < tokens.length);
  // "Maha via LinkedIn" is a person, whatever the mailbox.
  const isRelayed = parts.length > 1 && parts.some((tokens) => vendorNames.has(keyOf(textOf(tokens))));
  parts.forEach((tokens, i) => {
    const rest = withoutTeam(tokens);
    if (rest.length === 0 || vendorNames.has(keyOf(textOf(rest)))) {
      return;
    }
    const own = withoutTitles(rest);
    const isPerson =
      !isOrganised(rest) &&
      own.length < 4 &&
      (!isRobot || isRelayed) &&
      rest.length === tokens.length &&
      !rest.some(({ folded }) => isListed(vocabulary.notNames, folded)) &&
      (i === 0 || sender.local !== '') &&
      sender.vendor === null &&
      (sender.local === '' || isRelayed || namesPerson(own, sender.local)) &&
      !(soundsLike(textOf(rest), short) > 0.8 && rest.length > 1);
    const isOffice = rest.some(({ folded }) => isListed(vocabulary.jobs, folded)) && parts.length > 1;
    if (isOffice && !isOrganised(rest)) {
      return;
    }
    if (isPerson && display.person === null) {
      display.person = textOf(own);
    } else {
      display.organisation ??= textOf(rest);
      organisations.push(rest);
    }
  });
  const { person } = display;
  const company = findUncasedCompany(lines, subject, signature, sender, display, organisations, greeted, vocabulary);
  const contact = findUncasedContact(lines, person, company, sender.display === '', greeted, vocabulary);
  return { company, contact, display };
};
