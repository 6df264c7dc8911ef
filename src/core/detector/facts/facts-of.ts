import type { Facts, Mail } from '../../verdict.ts';
import type { Judgement } from '../judge.ts';
import { addressOf } from './address.ts';
import type { MailText } from './mail-text.ts';
import { senderKindOf } from './sender-kind.ts';
import { readSignals, stageOf } from './signals.ts';
import { chooseNamed } from './tagger/choose-named.ts';
import { readNamed } from './tagger/read-named.ts';
import { teamWords } from './team-words.ts';
import { toldByRules } from './told-by-rules.ts';
import { keyOf, tokensOf } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

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

/** Whether the rules read a title in quotation marks of which the tagger took only the beginning. */
const isQuotedLonger = (body: string, told: string | null, chosen: string | null): boolean => {
  const at = told !== null && chosen !== null && told !== chosen && told.startsWith(chosen) ? body.indexOf(told) : -1;
  return told !== null && at > 0 && /[«“„"「『]/.test(body[at - 1] ?? '') && /[»“”"」』]/.test(body[at + told.length] ?? '');
};

/** Company, title and person: the rules' answers, weighed against the tagger's where the mail may be shown. */
const named = (mail: Mail, judgement: Judgement, isShown: boolean): ReturnType<typeof toldByRules> => {
  const found = toldByRules(mail, judgement);
  const { language } = judgement.reading;
  // Korean particles are part of the word; the rules take them off.
  if (!isShown || language === 'ko') {
    return found;
  }
  const candidates = readNamed(found.text, found.sender, found.told, language);
  const contact = chooseNamed('contact', candidates.contact, language, []);
  // A mailbox's own name is its purpose: crewing@, jobs@.
  const company = chooseNamed('company', candidates.company, language, [keyOf(contact ?? ''), keyOf(found.sender.local)]);
  const chosen = chooseNamed('role', candidates.role, language, [keyOf(company ?? '')]);
  const role = isQuotedLonger(mail.body, found.told.role, chosen) ? found.told.role : chosen;
  return { ...found, told: { ...found.told, contact, company, role } };
};

/** Everything a mail tells about the application. Names are read by the rules alone where nobody will be shown them. Never throws. */
export const factsOf = (mail: Mail, judgement: Judgement, isShown = true): Facts => {
  const { newest, folded, words, sentences, reading } = judgement;
  const vocabulary = vocabularyOf(reading.language);
  const { text, sender, told } = named(mail, judgement, isShown);
  const signals = readSignals(mail, newest, folded, words, sentences, vocabulary);
  const [company, role, contact] = [shown(told.company), shown(told.role), shown(told.contact)];
  const known = senderKindOf(sender, told.display, contact, signals.has('noReply'));
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
