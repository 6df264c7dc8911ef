import type { Facts, Language, Mail } from '../../verdict.ts';
import type { Judgement } from '../judge.ts';
import { addressOf } from './address.ts';
import { findCompany } from './company.ts';
import { findContact } from './contact.ts';
import { readDisplay, settleDisplay, type Display } from './display.ts';
import { readEastAsian } from './east-asian.ts';
import { fromDomain } from './from-domain.ts';
import { mailText, type MailText } from './mail-text.ts';
import { greetedNames, signatureStart } from './signature.ts';
import { readLine } from './names.ts';
import { findRole } from './role.ts';
import { readSender, type Sender } from './sender.ts';
import { senderKindOf } from './sender-kind.ts';
import { readSignals, stageOf } from './signals.ts';
import { teamWords } from './team-words.ts';
import { tokensOf } from './tokens.ts';
import { readUncased } from './uncased.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Languages with spaces between words and without capitals; those whose names a domain does not spell. */
const uncased = new Set<Language>(['ar', 'hi', 'ko']);
const cyrillic = new Set<Language>(['ru', 'uk']);

type Told = { company: string | null; role: string | null; contact: string | null; display: Display };

/** Whether a supposed company stands nowhere but inside the title: "Senior Developer für GenAI". */
const isPartOf = (company: string | null, role: string | null, { subject, lines }: MailText): boolean => {
  if (company === null || role === null || !role.includes(company)) {
    return false;
  }
  const all = `${subject}\n${lines.join('\n')}`;
  return all.split(company).length === all.split(role).length;
};

const readSpaced = (text: MailText, sender: Sender, vocabulary: Vocabulary): Told => {
  const lines = text.flow.map((line, number) => readLine(line, number, vocabulary));
  const subject = readLine(text.subject, -1, vocabulary);
  const signature = signatureStart(lines, vocabulary);
  const greeted = greetedNames(lines, vocabulary);
  const all = text.passedOn.length === 0 ? lines : [...lines, ...text.passedOn.map((line) => readLine(line, 3, vocabulary))];
  if (uncased.has(vocabulary.language)) {
    const { company, contact, display } = readUncased(all, subject, signature, sender, greeted, vocabulary);
    return { company, contact, display, role: findRole(all, subject, signature, company, contact, vocabulary) };
  }
  const display = settleDisplay(readDisplay(sender, vocabulary), lines, signature, sender, vocabulary);
  const contact = findContact(lines, signature, sender, display, greeted, vocabulary);
  const company = findCompany(all, subject, signature, sender, display, contact, greeted, vocabulary);
  const role = findRole(all, subject, signature, company, contact, vocabulary);
  const settled = isPartOf(company, role, text)
    ? findCompany(all, subject, signature, sender, display, contact, greeted, vocabulary, company)
    : company;
  return { company: settled ?? (cyrillic.has(vocabulary.language) ? null : fromDomain(sender, contact)), contact, display, role };
};

const SIGNATURE_LINES = 8;
const LONGEST_LINE = 70;
/** Whether the last lines name a team or the company, for mails that do not say who sent them. */
const signsAsTeam = ({ flow }: MailText, company: string | null): boolean =>
  flow
    .filter((line) => line !== '')
    .slice(1)
    .slice(-SIGNATURE_LINES)
    .some(
      (line) =>
        line.length < LONGEST_LINE &&
        !/[.!?。！？]$/.test(line) &&
        ((company !== null && line.includes(company)) || tokensOf(line).some(({ folded }) => folded.length > 1 && teamWords.has(folded))),
    );

/** A fact that can be shown: of some length, and not a whole sentence. */
const shown = (text: string | null): string | null => (text === null || text.trim() === '' || text.length > 80 ? null : text);

/** Everything a mail tells about the application, whatever its verdict. Never throws. */
export const factsOf = (mail: Mail, { newest, folded, words, sentences, reading }: Judgement): Facts => {
  const { language } = reading;
  const vocabulary = vocabularyOf(language);
  const text = mailText(mail, newest);
  const sender = readSender(mail.from);
  const signals = readSignals(mail, newest, folded, words, sentences, vocabulary);
  const told = language === 'ja' || language === 'zh' ? readEastAsian(text, sender, language) : readSpaced(text, sender, vocabulary);
  const { display } = told;
  const [company, role, contact] = [shown(told.company), shown(told.role), shown(told.contact)];
  const known = senderKindOf(sender, display, contact, signals.has('noReply'));
  const kind = known === 'unknown' && mail.from === '' && signsAsTeam(text, company) ? 'team' : known;
  return {
    company,
    role,
    contact,
    stage: stageOf(signals, kind),
    sender: kind,
    noFeedback: signals.has('noFeedback'),
    noReply: signals.has('noReply'),
    invitation: signals.has('otherRole') ? 'other-role' : signals.has('again') ? 'again' : null,
    address: addressOf(text, vocabulary),
  };
};
