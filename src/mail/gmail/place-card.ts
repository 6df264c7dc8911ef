import { findFirst, type LandmarkLog } from '../find-first.ts';
import { messageColumn } from './landmarks.ts';
import type { ShownMessage } from './find-messages.ts';

/**
 * Puts a host below a message's body: last in its column, before Gmail's closing element. Other extensions count the children of the message
 * list and step from a frame to its sibling, so nothing may stand in either place. Does nothing when the host is there already.
 * @returns false when the message has left the page
 */
export function placeCard(host: HTMLElement, message: ShownMessage, log: LandmarkLog): boolean {
  const column = message.frame.isConnected ? findFirst(messageColumn, message.frame, log) : null;
  if (column === null) {
    return false;
  }
  const end = [...column.children].find((child) => child.matches('.hi')) ?? null;
  const next = host.nextElementSibling;
  if (host.parentElement !== column || next !== end) {
    column.insertBefore(host, end);
  }
  return true;
}
