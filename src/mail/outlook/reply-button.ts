import { findFirst, type Landmark, type LandmarkLog, type Rung } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import type { ShownMessage, ShownThread } from './find-messages.ts';
import { BODY, EDITABLE } from './landmarks.ts';

const BUTTON = 'button, [role="button"], [role="menuitem"]';
const REPLY_LABELS = (
  'Reply Antworten R\u00E9pondre Responder Rispondi Beantwoorden Odpowiedz Yan\u0131tla Svara Svar ' +
  '\u8FD4\u4FE1 \u7B54\u590D \u05D4\u05E9\u05D1 \u041E\u0442\u0432\u0435\u0442\u0438\u0442\u044C'
).split(' ');

/** Reply of one message, asked within its card. The whole page is never searched: lists, attachments and the subject have buttons too. */
const replyInCard: Landmark<HTMLElement> = {
  name: 'reply button',
  rungs: [
    rung('2025-11', 'icon ArrowReply*', (card) =>
      firstOf(
        [...card.querySelectorAll('[data-icon-name]')]
          .filter((icon) => /^(?:ArrowReply(?!All)|Reply$)/.test(icon.getAttribute('data-icon-name') ?? ''))
          .map((icon) => icon.closest<HTMLElement>(BUTTON)),
      ),
    ),
    rung('2026-09', 'first item of the first toolbar with two or more', (card) => {
      for (const toolbar of card.querySelectorAll('[role="toolbar"]')) {
        const items = ownButtons(toolbar);
        if (items.length >= 2 && items[0] !== undefined) {
          return items[0];
        }
      }
      return null;
    }),
    rung('2026-07', 'first of the last two or more sibling buttons', lastCluster),
    rung('2025-11', 'label', (card) =>
      firstOf([...card.querySelectorAll<HTMLElement>(BUTTON)].filter((button) => REPLY_LABELS.includes(nameOf(button)))),
    ),
  ],
};

/**
 * Outlook's own Reply for one message; null when none of the ways finds it. The buttons below the newest message may stand outside
 * its card, in the scroller: they are asked last and only for the message they belong to.
 */
export function findReplyButton(message: ShownMessage, thread: ShownThread, log: LandmarkLog): HTMLElement | null {
  const inCard = findFirst(replyInCard, message.card, log);
  if (inCard !== null || thread.messages.at(-1)?.body !== message.body) {
    return inCard;
  }
  return findFirst({ ...replyInCard, name: 'reply button below the conversation' }, scrollerOf(message, thread), log);
}

/** The block of messages. The subject's header stands above it and has buttons of its own; bodies carry the same class. */
function scrollerOf(message: ShownMessage, { pane }: ShownThread): HTMLElement {
  for (let parent: HTMLElement | null = message.card; parent !== null && parent !== pane; parent = parent.parentElement) {
    if (parent.classList.contains('customScrollBar')) {
      return parent;
    }
  }
  return message.card;
}

function rung(since: string, name: string, find: (card: ParentNode) => HTMLElement | null): Rung<HTMLElement> {
  return { name, since, find };
}

/** Behind the first sender: what stands before belongs to the subject, which is often there first. */
function lastCluster(card: ParentNode): HTMLElement | null {
  const sender = card.querySelector('[id$="_FROM"]');
  const buttons = ownButtons(card)
    .filter((button) => sender === null || (sender.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .toReversed();
  for (const button of buttons) {
    const siblings = buttons.filter((other) => other.parentElement === button.parentElement && !other.hasAttribute('aria-haspopup'));
    if (siblings.length >= 2) {
      return siblings.at(-1) ?? null;
    }
  }
  return null;
}

function ownButtons(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BUTTON)].filter(isUsable);
}

function firstOf(buttons: (HTMLElement | null)[]): HTMLElement | null {
  return buttons.find((button): button is HTMLElement => button !== null && isUsable(button)) ?? null;
}

function isUsable(button: HTMLElement): boolean {
  if (button.closest(`${BODY}, ${EDITABLE}, [role="listbox"], [id$="_SUBJECT"], [id$="_ATTACHMENTS"]`) !== null) {
    return false;
  }
  return isShown(button) && !button.matches(':disabled, [aria-disabled="true"]');
}

function nameOf(button: HTMLElement): string {
  return (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
}
