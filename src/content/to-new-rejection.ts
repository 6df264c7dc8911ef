import { isSameContact } from '#core/steps.ts';
import type { Email } from '#core/email.ts';
import type { Verdict } from '#core/verdict.ts';
import type { NewRejection } from '#protocol/protocol.ts';

/** Lengths the background accepts; a mail may hold anything. */
const LONGEST = { subject: 1_000, fact: 300, evidence: 2_000, name: 200, people: 50 };

/** What is remembered of a mail when the person first acts on its card. */
export function toNewRejection(email: Email, { facts, evidence, language }: Verdict): NewRejection {
  const people = [email.sender, ...email.participants.filter((person) => !isSameContact(person, email.sender))];
  return {
    webmail: email.webmail,
    threadId: email.threadId,
    messageId: email.messageId,
    account: email.account,
    url: email.url,
    subject: email.subject.slice(0, LONGEST.subject),
    company: facts.company?.slice(0, LONGEST.fact) ?? null,
    role: facts.role?.slice(0, LONGEST.fact) ?? null,
    stage: facts.stage,
    receivedAt: email.receivedAt,
    language,
    senderKind: facts.sender,
    contacts: people.slice(0, LONGEST.people).map(({ name, address }) => ({ name: name.slice(0, LONGEST.name), address })),
    evidence: evidence?.sentence.slice(0, LONGEST.evidence) ?? null,
    noFeedback: facts.noFeedback,
  };
}
