import type { Contact, Email } from '#core/email.ts';
import { findFirst, type LandmarkLog } from '../find-first.ts';
import { readText } from '../read-text.ts';
import { readOwner } from './account.ts';
import { addPerson, readPersons } from './compose-fields.ts';
import type { ShownMessage, ShownThread } from './find-messages.ts';
import { receivedTime, recipients, subject } from './landmarks.ts';
import { normalizeId, readAddressId, shortHash } from './mail-ids.ts';
import { isSamePerson, plainLine, readContact, withoutPrefix } from './read-contact.ts';
import { readDate } from './read-date.ts';
import { readPlace } from './read-place.ts';
import { readSender } from './read-sender.ts';

/** Exchange writes its own tip about unknown senders and its info bars into the mail. Only the innermost table: mails are tables. */
const ADDED_BY_EXCHANGE = '.infoBarDivClass, table:has(a[href*="LearnAboutSenderIdentification"]):not(:has(table))';

/** A message of the page together with what was read from it. */
export type ReadMessage = { shown: ShownMessage; email: Email };

/**
 * Reads every message of the open conversation, newest last. The order on screen is the person's own setting, so the dates decide
 * when all of them could be read.
 */
export function readThread(thread: ShownThread, page: { document: Document; location: Location }, log: LandmarkLog): ReadMessage[] {
  const { document: root, location } = page;
  const owner = readOwner(root, log);
  const heading = readSubject(thread.pane, root, log);
  const bodies = thread.messages.map((message) => message.body);
  const place = readPlace({ heading, bodies }, page, log);
  const context = { row: place.row, bodies };
  const inSentFolder = /^\/mail\/(?:\d+\/)?sent-?items(?:\/|$)/.test(location.pathname);
  const addressId = readAddressId(location.pathname);

  const read = thread.messages.map((shown): Dated<ReadMessage> => {
    const sender = readSender(shown.header, context);
    const shownDate = readShownDate(shown.card, log);
    const receivedAt = readReceivedAt(shown.card, root.documentElement.lang, log);
    const text = readText(shown.body, { skip: ADDED_BY_EXCHANGE });
    const all = readRecipients(shown.card, shown.header, log);
    const email: Email = {
      webmail: 'outlook',
      account: owner.address,
      threadId: place.threadId,
      messageId:
        addressId?.kind === 'read' && thread.messages.length === 1
          ? normalizeId(addressId.id)
          : deriveId(sender, receivedAt ?? shownDate, text),
      subject: heading,
      sender,
      recipients: all.filter((person) => !isOwner(person, owner)),
      participants: [],
      own: inSentFolder || isOwner(sender, owner),
      shownDate,
      receivedAt,
      text,
      url: place.url,
    };
    return { item: { shown, email }, at: receivedAt };
  });
  const messages = inTime(read);
  const participants = readParticipants(thread, messages, { owner, context, language: root.documentElement.lang, log });
  for (const message of messages) {
    message.email.participants = participants;
  }
  return messages;
}

/** What the pane shows as the conversation's subject; '' when there is none. */
export function readSubject(pane: HTMLElement, root: Document, log: LandmarkLog): string {
  const element = findFirst(subject, pane, log) ?? findFirst(subject, pane.closest('[role="main"]') ?? root, log);
  if (element === null) {
    return '';
  }
  return plainLine(element.title) || plainLine(element.textContent);
}

/** Names the open conversation like `Email.threadId`; null when nothing is open. */
export function currentThreadId(
  thread: ShownThread | null,
  page: { document: Document; location: Location },
  log: LandmarkLog,
): string | null {
  if (thread === null) {
    return null;
  }
  const heading = readSubject(thread.pane, page.document, log);
  return readPlace({ heading, bodies: thread.messages.map((message) => message.body) }, page, log).threadId;
}

type Dated<Item> = { item: Item; at: number | null };

function inTime<Item>(dated: Dated<Item>[]): Item[] {
  const sorted = dated.every(({ at }) => at !== null) ? dated.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)) : dated;
  return sorted.map(({ item }) => item);
}

function readShownDate(card: HTMLElement, log: LandmarkLog): string {
  return plainLine(findFirst(receivedTime, card, log)?.textContent);
}

function readReceivedAt(card: HTMLElement, language: string, log: LandmarkLog): number | null {
  const element = findFirst(receivedTime, card, log);
  if (element === null) {
    return null;
  }
  return readDate(plainLine(element.textContent), language) ?? readDate(element.title, language);
}

function readRecipients(card: HTMLElement, header: HTMLElement, log: LandmarkLog): Contact[] {
  const persons: Contact[] = [];
  for (const field of findFirst(recipients, card, log) ?? []) {
    const found = readPersons(field);
    for (const person of found) {
      addPerson(persons, person);
    }
    if (found.length > 0) {
      continue;
    }
    for (const part of withoutPrefix(field.getAttribute('aria-label') ?? plainLine(field.textContent)).split(/[;\uFF1B]/)) {
      addPerson(persons, readContact(part));
    }
  }
  if (persons.length > 0) {
    return persons;
  }
  for (const person of readPersons(card)) {
    addPerson(persons, person);
  }
  const sender = readPersons(header);
  return persons.filter((person) => !sender.some((other) => isSamePerson(person, other)));
}

function readParticipants(
  thread: ShownThread,
  messages: ReadMessage[],
  { owner, context, language, log }: { owner: Contact; context: Parameters<typeof readSender>[1]; language: string; log: LandmarkLog },
): Contact[] {
  const collapsed = thread.collapsed.map(({ header, card }) => ({
    item: [readSender(header, context)],
    at: readReceivedAt(card, language, log),
  }));
  const open = messages.map(({ email }) => ({ item: [email.sender, ...email.recipients], at: email.receivedAt }));
  const persons: Contact[] = [];
  for (const group of inTime([...collapsed, ...open]).toReversed()) {
    for (const person of group) {
      if (!isOwner(person, owner)) {
        addPerson(persons, person);
      }
    }
  }
  return persons;
}

/** Outlook gives no address for the owner either, so the name decides where the address is hidden. */
function isOwner(person: Contact, owner: Contact): boolean {
  return isSamePerson(person, owner);
}

/** The page of a conversation holds no message ids (2026-07), so sender, date and the beginning of the text stand in for one. */
function deriveId(sender: Contact, date: number | string, text: string): string {
  return shortHash([sender.address ?? sender.name, date, text.replace(/\s+/g, ' ').slice(0, 300)].join('\n'));
}
