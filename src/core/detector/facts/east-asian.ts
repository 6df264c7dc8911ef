import { isSharedMailbox, type Display } from './display.ts';
import {
  chineseCompanies,
  companiesOfHead,
  japaneseCompanies,
  latinCompanies,
  legalCompanies,
  makeCompanies,
  sendsForOthers,
} from './east-asian-companies.ts';
import { generic, hasLegalForm, organisation } from './east-asian-names.ts';
import { isChinesePerson, isJapanesePerson, peel, type Peeled } from './east-asian-offices.ts';
import { chineseIntroduction, japaneseIntroduction, signatureOf, signers } from './east-asian-people.ts';
import { findEastAsianRole } from './east-asian-titles.ts';
import type { MailText } from './mail-text.ts';
import type { Sender } from './sender.ts';

/** What a Japanese or Chinese mail names: scripts without spaces and capitals are read by their own marks. */
export type EastAsianFacts = { company: string | null; role: string | null; contact: string | null; display: Display };

const greeting =
  /^(?:尊敬的|亲爱的|親愛的|敬爱的|给|Hi|Hello|嗨|哈囉|Dear)?\s?([^\s，,：:、。]{1,8})(?:\s([^\s，,：:、。]{1,6}))?\s?(?:様|さん|さま|殿|君|先生|女士|同学|同學|小姐|老师|老師|博士|台鑒|惠鑒|您好|你好|：|:|，|,|、|$)/u;

const saluted = /(?:様|さん|さま|殿|君|先生|女士|同学|同學|小姐|老师|老師|博士|台鑒|惠鑒|您好|你好|：|:|，|,|、)$/u;

/** Words by which the first lines address the reader. */
const readersOf = (lines: string[]): Set<string> => {
  const readers = new Set<string>();
  for (const [number, line] of lines.slice(0, Math.min(4, Math.max(1, lines.length - 1))).entries()) {
    const match = line.length < 26 ? greeting.exec(line) : null;
    if (
      match === null ||
      hasLegalForm(line) ||
      /です|担当|採用/u.test(line) ||
      (match[0].length === line.length && number > 0 && !saluted.test(line))
    ) {
      continue;
    }
    const [, first = '', second = ''] = match;
    readers.add(first.replace(/(?:様|さん|さま|殿|君|先生|女士|同学|同學|小姐|老师|老師|博士|您好|你好)$/u, ''));
    readers.add(second.replace(/(?:様|さん|さま|殿|君)$/u, ''));
    readers.add(`${first} ${second}`);
    readers.add(first);
  }
  readers.delete('');
  return readers;
};

/** A display name that is one word may be a person or a shop. */
const settleShown = (shown: Peeled, sender: Sender, isJapanese: boolean, text: string): Peeled => {
  const { display } = sender;
  if (shown.company !== null && shown.person === null && !shown.hasOffice && !display.includes(' ') && display === shown.company) {
    const isNick = display.length < 4 && !organisation.test(display) && !isSharedMailbox(sender) && !generic.test(display);
    return isNick ? { company: null, person: display, hasOffice: false } : shown;
  }
  if (shown.person === null || shown.company !== null || shown.hasOffice) {
    return shown;
  }
  const isPerson = isJapanese ? isJapanesePerson : isChinesePerson;
  const words = shown.person.split(' ');
  if (words.length > 1 || /^[A-Z]/.test(shown.person) || isPerson(shown.person)) {
    return isSharedMailbox(sender) &&
      words.length === 1 &&
      !text.includes(`の${shown.person}`) &&
      !/[^\p{Script=Han}]|小姐|先生|老/u.test(shown.person)
      ? { ...shown, person: null, company: shown.person }
      : shown;
  }
  return shown;
};

/** What may be shown: one line without markup or addresses. */
const shownOrNone = (told: string | null): string | null => {
  const text = told?.trim() ?? '';
  return text === '' || text.length > 60 || /[\n\r\u202e@<>]|:\/\//u.test(text) ? null : text;
};

/** Reads company, title and person from a Japanese or Chinese mail. */
export const readEastAsian = (mail: MailText, sender: Sender, language: 'ja' | 'zh'): EastAsianFacts => {
  const isJapanese = language === 'ja';
  const { subject } = mail;
  const lines = [...mail.flow, ...mail.passedOn];
  const text = lines.join('\n').slice(0, 6000);
  const all = `${subject}\n${text}`;
  const mailbox = sender.local.split(/[._+-]/);
  const isLocal = (word: string): boolean => word.length > 1 && mailbox.includes(word.toLowerCase());
  const filled = mail.lines.filter((line) => line !== '' && !/^[-_=—–─]{3,}/u.test(line));
  const readers = readersOf(filled);
  const shown = settleShown(peel(sender.display, isJapanese, isLocal), sender, isJapanese, text);
  const introduced = isJapanese ? japaneseIntroduction(filled, isLocal) : chineseIntroduction(text);
  const signature = signatureOf(filled);
  const signed = signers(signature, isJapanese, isLocal).filter(
    ({ person }) => person === null || !person.split(' ').some((word) => readers.has(word)),
  );
  const forOthers = sendsForOthers(sender.display, `${sender.local}@${sender.domain}`, signature.join(' '));

  const person = shown.person ?? introduced?.person ?? null;
  const signer = signed.findLast((one) => one.person !== null && !generic.test(one.person));
  const contact = shownOrNone(person ?? signer?.person ?? null);

  const companies = makeCompanies(isJapanese, (name) => readers.has(name), contact);
  companiesOfHead(companies, shown.company, subject, text, forOthers);
  if (introduced?.company) {
    companies.add(introduced.company, forOthers ? 1.8 : 3);
  }
  signed.forEach(({ company, person: who, hasOffice }) => {
    if (company !== null && company.length < 24) {
      const isProven = hasOffice || who !== null || organisation.test(company) || hasLegalForm(company);
      companies.add(company, (isProven ? 2.4 : 1.2) - (forOthers ? 1 : 0));
    }
  });
  legalCompanies(companies, [subject, ...lines.slice(0, 40), ...signature], signature, forOthers);
  if (isJapanese) {
    japaneseCompanies(companies, text, subject, forOthers);
  } else {
    chineseCompanies(companies, `${text}\n${mail.lines.join('\n')}`, subject, forOthers);
  }
  latinCompanies(companies, all, forOthers ? '' : sender.label === '' ? sender.tenant : sender.label);
  const company = shownOrNone(companies.best(all, 2.5) ?? companies.best(all, forOthers ? 0.6 : 1.9));
  return {
    company,
    role: shownOrNone(findEastAsianRole(subject, text, isJapanese, company, contact, readers)),
    contact,
    display: {
      person: contact !== null && shown.person === contact ? contact : null,
      organisation: shown.company,
      hasTeam: shown.hasOffice || (sender.display === '' && signed.some(({ hasOffice }) => hasOffice)),
    },
  };
};
