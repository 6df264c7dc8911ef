import type { Facts, Mail } from '../../verdict.ts';
import type { Judgement } from '../judge.ts';
import { addressOf } from './address.ts';
import { findCompany } from './company.ts';
import { findContact, greetedNames, readDisplay, settleDisplay, signatureStart } from './contact.ts';
import { mailText } from './mail-text.ts';
import { readLine } from './names.ts';
import { findRole } from './role.ts';
import { readSender } from './sender.ts';
import { senderKindOf } from './sender-kind.ts';
import { readSignals, stageOf } from './signals.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Everything a mail tells about the application, whatever its verdict. Never throws. */
export const factsOf = (mail: Mail, { newest, folded, words, sentences, reading }: Judgement): Facts => {
  const vocabulary = vocabularyOf(reading.language);
  const text = mailText(mail, newest);
  const lines = text.flow.map((line, number) => readLine(line, number, vocabulary));
  const subject = readLine(text.subject, -1, vocabulary);
  const sender = readSender(mail.from);
  const signature = signatureStart(lines, vocabulary);
  const display = settleDisplay(readDisplay(sender, vocabulary), lines, signature, sender, vocabulary);
  const greeted = greetedNames(lines, vocabulary);
  const signals = readSignals(mail.body, newest, folded, words, sentences, vocabulary);
  const contact = findContact(lines, signature, sender, display, greeted, vocabulary);
  const told = text.passedOn.length === 0 ? lines : [...lines, ...text.passedOn.map((line) => readLine(line, 3, vocabulary))];
  const company = findCompany(told, subject, signature, sender, display, contact, greeted, vocabulary);
  return {
    company,
    role: findRole(told, subject, signature, company, contact, vocabulary),
    contact,
    stage: stageOf(signals),
    sender: senderKindOf(sender, display, contact, signals.has('noReply')),
    noFeedback: signals.has('noFeedback'),
    noReply: signals.has('noReply'),
    invitation: signals.has('otherRole') ? 'other-role' : signals.has('again') ? 'again' : null,
    address: addressOf(lines, vocabulary),
  };
};
