import type { Language, Mail } from '../../verdict.ts';
import type { Judgement } from '../judge.ts';
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
import { readUncased } from './uncased.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Languages with spaces between words and without capitals; those whose names a domain does not spell. */
const uncased = new Set<Language>(['ar', 'hi', 'ko']);
const cyrillic = new Set<Language>(['ru', 'uk']);

/** Who writes, of what, by the rules alone. */
export type Told = { company: string | null; role: string | null; contact: string | null; display: Display };

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

/** What the rules find in a mail, with the text and the sender as they read them. */
export const toldByRules = (mail: Mail, { newest, reading }: Judgement): { text: MailText; sender: Sender; told: Told } => {
  const { language } = reading;
  const text = mailText(mail, newest);
  const sender = readSender(mail.from);
  const told =
    language === 'ja' || language === 'zh' ? readEastAsian(text, sender, language) : readSpaced(text, sender, vocabularyOf(language));
  return { text, sender, told };
};
