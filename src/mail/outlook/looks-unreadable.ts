import { findEditors } from './editors.ts';
import type { ShownThread } from './find-messages.ts';
import { BODY, BODY_WRAPPER } from './landmarks.ts';
import { readAddressId } from './mail-ids.ts';

/** The promotion Outlook shows beside an unopened list is shorter than this; a message with its header and buttons is longer. */
const SHORTEST_MESSAGE_PANE = 160;

/**
 * Whether something looks like an open message although no message was found in it. Asked only when `findMessages` came back
 * without messages; while Outlook loads this may hold for a moment.
 */
export function looksUnreadable(thread: ShownThread | null, pathname: string): boolean {
  const address = readAddressId(pathname);
  const opensMessage = address !== null && address.kind !== 'compose';
  if (thread === null) {
    return opensMessage && hasLength(document.body, SHORTEST_MESSAGE_PANE);
  }
  const { pane, loose, collapsed } = thread;
  if (loose.length > 0) {
    return true;
  }
  if (pane.querySelector(`${BODY}, ${BODY_WRAPPER}`) !== null) {
    // A body is there, but empty: still loading, or a mail that is one picture.
    return false;
  }
  if (collapsed.length > 0) {
    return !collapsed.every(({ card }) => isCollapsed(card));
  }
  return (opensMessage || hasToolbar(pane)) && findEditors(pane).length === 0 && hasLength(pane, SHORTEST_MESSAGE_PANE);
}

function isCollapsed(card: HTMLElement): boolean {
  return card.closest('[aria-expanded="false"]') !== null || card.querySelector('[aria-expanded="false"]') !== null;
}

function hasToolbar(pane: HTMLElement): boolean {
  return [...pane.querySelectorAll('[role="toolbar"]')].some((toolbar) => toolbar.querySelectorAll('button').length >= 2);
}

/** Whether an element holds at least so many characters of text; looks no further than needed. */
function hasLength(element: Node, least: number): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node !== null && length < least; node = texts.nextNode()) {
    length += (node.nodeValue ?? '').trim().length;
  }
  return length >= least;
}
