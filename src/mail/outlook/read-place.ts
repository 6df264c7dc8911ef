import { findFirst, type LandmarkLog } from '../find-first.ts';
import { openRow } from './landmarks.ts';
import { normalizeId, readAddressId, shortHash } from './mail-ids.ts';
import { plainLine } from './read-contact.ts';

/** Which conversation is open, and where it can be opened again. */
export type Place = { threadId: string; url: string; row: HTMLElement | null };

/** What a row said about the messages below it: the list takes rows out of the page when they are scrolled away. */
const told = new WeakMap<HTMLElement, { heading: string; threadId: string; url: string }>();

/**
 * Names the open conversation: by its list row, else as its row named it when that was last in the page, else by the address, which
 * Outlook does not change with every mail that is opened, else by its subject.
 */
export function readPlace(
  open: { heading: string; bodies: readonly HTMLElement[] },
  { document: root, location }: { document: Document; location: Location },
  log: LandmarkLog,
): Place {
  const { heading, bodies } = open;
  const row = rowOf(heading, root, log);
  const id = conversationOf(row);
  if (id !== null) {
    const place = { threadId: normalizeId(id), url: urlOf(id, location) };
    bodies.forEach((body) => told.set(body, { heading, ...place }));
    return { ...place, row };
  }
  const before = bodies.map((body) => told.get(body)).find((place) => place?.heading === heading);
  if (before !== undefined) {
    return { threadId: before.threadId, url: before.url, row };
  }
  const named = readAddressId(location.pathname)?.id ?? '';
  return {
    threadId: named === '' ? `subject-${shortHash(withoutReplyMarks(heading).toLowerCase())}` : normalizeId(named),
    url: location.origin + location.pathname,
    row,
  };
}

/** The active list row, unless it shows another subject: the list may have moved on while this conversation stayed open. */
function rowOf(heading: string, root: Document, log: LandmarkLog): HTMLElement | null {
  const row = findFirst(openRow, root, log);
  if (row === null || heading === '') {
    return row;
  }
  const bare = withoutReplyMarks(heading).toLowerCase();
  return plainLine(row.textContent).toLowerCase().includes(bare.slice(0, 60)) ? row : null;
}

function conversationOf(row: HTMLElement | null): string | null {
  const id = row?.dataset['convid'] ?? '';
  return id === '' ? null : id;
}

/** The address that opens this conversation: the one in the bar when it names it, else one made from the row's id. */
function urlOf(id: string, location: Location): string {
  const here = readAddressId(location.pathname);
  if (here !== null && normalizeId(here.id) === normalizeId(id)) {
    return location.origin + location.pathname;
  }
  const account = /^\/mail\/(\d+\/)/.exec(location.pathname)?.[1] ?? '';
  const folder = /^\/mail\/(?:\d+\/)?([a-z-]+)(?:\/|$)/.exec(location.pathname)?.[1] ?? 'inbox';
  const known = ['deeplink', 'compose', 'id', 'rp'].includes(folder) ? 'inbox' : folder;
  return `${location.origin}/mail/${account}${known}/id/${encodeURIComponent(id)}`;
}

function withoutReplyMarks(heading: string): string {
  return heading.replace(/^(?:\s*[\p{L}]{1,4}(?:\[\d+\])?\s?[:\uFF1A]\s*)+/u, '').trim();
}
