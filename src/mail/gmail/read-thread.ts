import type { Contact, Email } from '#core/email.ts';
import { findFirst, type LandmarkLog } from '../find-first.ts';
import { readText } from '../read-text.ts';
import { shownDate } from '../shown-date.ts';
import type { Account } from './account.ts';
import { accountPath } from './compose-url.ts';
import type { ShownMessage, ShownThread } from './find-messages.ts';
import { findOwn } from './find-own.ts';
import { recipients, sender, shownDateOf } from './landmarks.ts';
import { plainId, threadInHash } from './thread-id.ts';

/** History that Gmail or the sender folded away is still part of the mail. */
const FOLDED = '.adL, .adM, .h5, .im, .HOEnZb, .gmail_quote, .gmail_extra';

/** Buttons and notes that Gmail puts between the lines. */
const NOT_MAIL = '.yj6qo, .ajR, .iX, .adI';

/** Marks that turn the direction of what follows, beyond the words they stand in when these are put into a sentence of ours. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
const DIRECTION_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** What reading a page needs to know about it. */
export type Reading = {
  page: Document;
  location: Location;
  account: Account;
  log: LandmarkLog;
  /** Which thread each message was first seen in: the address changes before the page does. */
  threadOf: Map<string, string>;
};

/** Reads one open message. */
export function readEmail(shown: ShownMessage, thread: ShownThread, reading: Reading): Email {
  const { account, log, page } = reading;
  const from = toContact(findFirst(sender, shown.frame, log)) ?? { name: '', address: null };
  const threadId = threadIdOf(thread, shown.id, reading);
  const date = findFirst(shownDateOf, shown.frame, log);
  const shownAs = (date?.getAttribute('title') ?? date?.textContent ?? '').trim();
  return {
    webmail: 'gmail',
    account: account.address(),
    threadId,
    messageId: shown.id,
    subject: readSubject(thread.heading),
    sender: from,
    recipients: others(contactsIn(findFirst(recipients, shown.frame, log) ?? []), account),
    participants: others(everyone(thread), account),
    own: account.isOwn(from.address),
    shownDate: shownAs,
    receivedAt: shownDate(shownAs, page.documentElement.lang),
    text: shown.body === null ? '' : readText(shown.body, { unfold: FOLDED, skip: NOT_MAIL }),
    url: threadUrl(threadId, reading.location),
  };
}

/** The thread on screen, in hex where the page or the address tells the server's number. */
export function threadIdOf(thread: ShownThread, messageId: string, { location, threadOf }: Reading): string {
  const heading = thread.heading;
  const named = plainId(heading?.getAttribute('data-legacy-thread-id')) ?? plainId(heading?.getAttribute('data-thread-perm-id'));
  const known = threadOf.get(messageId);
  const id = named ?? known ?? threadInHash(location.hash) ?? threadInJslog(thread.root) ?? `with-${thread.messages[0]?.id ?? messageId}`;
  if (known !== id) {
    threadOf.set(messageId, id);
  }
  return id;
}

/** A person as Gmail writes them into attributes; null when the element names nobody. */
export function toContact(element: Element | null): Contact | null {
  const address = element?.getAttribute('email') ?? element?.getAttribute('data-hovercard-id') ?? '';
  const name = (element?.getAttribute('name') ?? element?.getAttribute('data-name') ?? element?.textContent ?? '')
    .replace(DIRECTION_MARKS, '')
    .trim();
  if (element === null || (address === '' && name === '')) {
    return null;
  }
  const isAddress = address.includes('@');
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address: isAddress ? address.toLowerCase() : null };
}

function readSubject(heading: HTMLElement | null): string {
  return heading === null ? '' : readText(heading).replace(TURNS, '').replace(/\s+/g, ' ').trim();
}

/** Writers and addressees of all messages, newest message first. */
function everyone(thread: ShownThread): Contact[] {
  return thread.items.toReversed().flatMap((item) => contactsIn(findOwn(item, '.gD[email], .g2[email], .hb [email]')));
}

function contactsIn(elements: Iterable<Element>): Contact[] {
  return [...elements].map(toContact).filter((contact) => contact !== null);
}

/** Without doubles and without the owner. */
function others(contacts: Contact[], account: Account): Contact[] {
  const seen = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = contact.address ?? contact.name;
    const known = seen.get(key);
    // Gmail shortens names among the recipients to the first one.
    if (!account.isOwn(contact.address) && (known === undefined || contact.name.length > known.name.length)) {
      seen.set(key, contact);
    }
  }
  return [...seen.values()];
}

function threadInJslog(root: HTMLElement): string | null {
  for (const element of findOwn(root, '[jslog*="1:"]')) {
    const coded = /;\s*1:([A-Za-z0-9+/=_-]+)/.exec(element.getAttribute('jslog') ?? '')?.[1] ?? '';
    try {
      const id = plainId(/#?thread-[af]:[r\d-]+/.exec(atob(coded))?.[0]);
      if (id !== null) {
        return id;
      }
    } catch {
      continue;
    }
  }
  return null;
}

/** The page's own address where it names the thread; else the archive, which takes the hex id. */
function threadUrl(threadId: string, location: Location): string {
  const hash = location.hash.replace(/\?.*$/, '');
  const base = `${location.origin}${accountPath(location.pathname)}`;
  return threadInHash(hash) === threadId ? base + hash : `${base}#all/${encodeURIComponent(threadId)}`;
}
