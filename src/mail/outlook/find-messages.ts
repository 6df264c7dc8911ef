import { findFirst, type LandmarkLog } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { findEditors } from './editors.ts';
import { hasText } from './has-text.ts';
import { bodies, readingPane, senders } from './landmarks.ts';

/** One message as it stands in the page. */
export type ShownMessage = {
  header: HTMLElement;
  body: HTMLElement;
  /** The smallest element that holds what belongs to this message and to no other. */
  card: HTMLElement;
};

/** What the reading pane holds, in the order of the page. */
export type ShownThread = {
  pane: HTMLElement;
  messages: ShownMessage[];
  /** Headers of collapsed messages: they tell who else took part. */
  collapsed: { header: HTMLElement; card: HTMLElement }[];
  /** Bodies without a header and headers that may still get their body: signs of a message that cannot be read. */
  loose: HTMLElement[];
};

/** Finds the messages on screen; null when nothing is open. A selected list row proves nothing, so only the pane is asked. */
export function findMessages(root: ParentNode, log: LandmarkLog): ShownThread | null {
  const pane = findFirst(readingPane, root, log);
  if (pane === null) {
    return null;
  }
  const headers = (findFirst(senders, pane, log) ?? []).filter((header) => isShown(header) || hasText(header));
  const readable = readableBodies(findFirst(bodies, pane, log) ?? []);
  const editors = findEditors(pane);
  const inOrder = [...headers, ...readable, ...editors].sort(byPosition);

  const thread: ShownThread = { pane, messages: [], collapsed: [], loose: [] };
  const marks = { headers, readable, editors, pane };
  let header: HTMLElement | null = null;
  for (const element of inOrder) {
    if (headers.includes(element)) {
      if (header !== null) {
        thread.collapsed.push({ header, card: cardOf(header, marks) });
      }
      header = element;
      continue;
    }
    if (editors.includes(element)) {
      // A draft is a card like any other; its own header directly in front of the editor is not a message.
      header = null;
      continue;
    }
    if (header === null) {
      thread.loose.push(element);
      continue;
    }
    thread.messages.push({ header, body: element, card: cardOf(header, marks) });
    header = null;
  }
  if (header !== null) {
    thread.collapsed.push({ header, card: cardOf(header, marks) });
  }
  return thread;
}

/**
 * One element per message out of nested and doubled candidates: either id sits inside the other depending on the build, and a card
 * may hold an empty placeholder while the body is drawn elsewhere. A `role` inside Outlook's own id is the sender's markup.
 */
function readableBodies(candidates: HTMLElement[]): HTMLElement[] {
  const filled = candidates.filter((body) => isShown(body) && hasText(body));
  const named = filled.filter((body) => body.id.startsWith('UniqueMessageBody'));
  return filled.filter((body) => {
    if (named.includes(body)) {
      return !named.some((other) => other !== body && body.contains(other));
    }
    const outside = filled.some((other) => other !== body && other.contains(body));
    return !outside && !named.some((other) => body.contains(other));
  });
}

/** Climbs from a header until the next step would take in something of another message, an editor, or the whole pane. */
function cardOf(
  header: HTMLElement,
  marks: { headers: HTMLElement[]; readable: HTMLElement[]; editors: HTMLElement[]; pane: HTMLElement },
): HTMLElement {
  const { headers, readable, editors, pane } = marks;
  if (pane.id === 'ItemReadingPaneContainer' && editors.length === 0) {
    return pane;
  }
  let card: HTMLElement = header;
  for (let parent = card.parentElement; parent !== null && parent !== pane; parent = parent.parentElement) {
    const wider: HTMLElement = parent;
    const inside = (element: HTMLElement): boolean => wider.contains(element);
    if (headers.filter(inside).length > 1 || readable.filter(inside).length > 1 || editors.some(inside)) {
      break;
    }
    if (wider.querySelector('[id^="CONV_"][id$="_SUBJECT"]') !== null) {
      break;
    }
    card = wider;
  }
  return card;
}

function byPosition(one: HTMLElement, other: HTMLElement): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
