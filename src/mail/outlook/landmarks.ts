import { selector, type Landmark, type Rung } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { hasText } from './has-text.ts';

// Outlook's class names are hashes of the build, so nothing here asks for one, but for the scroller's: that one has stayed since 2023.
// Order: parts of ids, data attributes, roles, icon names, labels. The date says when the rung was last known to hold.

/** Both ids of a message body, from either nesting seen since 2025; the compose editor shares role and label, hence the exclusion. */
export const BODY = '[id^="UniqueMessageBody"]:not([contenteditable="true"]), [role="document"]:not([contenteditable="true"])';

/** A wrapper that the body may sit in; the body's own ids are not always there. */
export const BODY_WRAPPER = '[data-test-id="mailMessageBodyContainer"]';

/** Whatever is edited: drafts, recipients, search. */
export const EDITABLE = '[contenteditable="true"]';

/** Attachments, lists and menus have buttons, roles and names of their own. */
export const NOT_THE_MESSAGE =
  '[data-app-section="MessageList"], [data-app-section="NavigationPane"], [data-app-section="Ribbon"], #MailList';

/** Where an open conversation or message is shown. */
export const readingPane: Landmark<HTMLElement> = {
  name: 'reading pane',
  rungs: [
    shownWithText('2026-09', '#ConversationReadingPaneContainer'),
    shownWithText('2026-09', '#ItemReadingPaneContainer'),
    shownWithText('2026-03', '[data-app-section="ConversationContainer"]'),
    shownWithText('2025-11', '#ReadingPaneContainerId'),
    shownWithText('2026-09', '[data-app-section="MailReadCompose"]'),
    shownWithText('2026-03', '[role="main"]'),
  ],
};

/** All bodies in a pane, hidden and empty ones included: the reader sorts them out. */
export const bodies: Landmark<HTMLElement[]> = {
  name: 'message body',
  rungs: [
    all('2026-09', BODY),
    all('2026-07', BODY_WRAPPER),
    all('2025-11', '[aria-label="Message body"]:not([contenteditable]), [aria-label="Nachrichtentext"]:not([contenteditable])'),
  ],
};

/** The "From" field of every message in a pane. */
export const senders: Landmark<HTMLElement[]> = {
  name: 'sender',
  rungs: [
    all('2026-09', '[id^="MSG_"][id$="_FROM"]'),
    all('2026-09', '[id$="_FROM"]'),
    all('2026-03', '[role="heading"]:has([data-lpc-hover-target-id])'),
    all('2025-11', '[aria-label^="From:"], [aria-label^="Von:"], [aria-label^="De:"], [aria-label^="\u53D1\u4EF6\u4EBA"]'),
  ],
};

/** The conversation's subject. Every other field is a heading too, and a compose card has the same id on its input. */
export const subject: Landmark<HTMLElement> = {
  name: 'subject',
  rungs: [
    withText('2026-09', '[id^="CONV_"][id$="_SUBJECT"]:not(input)'),
    withText('2026-09', '[id^="MSG_"][id$="_SUBJECT"]:not(input)'),
    withText('2024-09', '[role="heading"][title]:not([id$="_DATETIME"]):not([id$="_FROM"])'),
  ],
};

/** When a message was received. Asked within one card. */
export const receivedTime: Landmark<HTMLElement> = {
  name: 'date',
  rungs: [
    withText('2026-09', '[id^="MSG_"][id$="_DATETIME"]'),
    withText('2026-09', '[data-testid="SentReceivedSavedTime"]'),
    withText('2026-09', '[id$="_DATETIME"]'),
  ],
};

/** The fields that name To and Cc. Asked within one card. */
export const recipients: Landmark<HTMLElement[]> = {
  name: 'recipients',
  rungs: [
    all('2025-11', '[data-testid="RecipientWell"]'),
    all('2026-03', '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]'),
    all('2026-03', '[aria-label^="To:"], [aria-label^="Cc:"], [aria-label^="CC:"], [aria-label^="An:"], [aria-label^="\u00C0 :"]'),
  ],
};

/** A person in a header or a recipient field. */
export const PERSON = '[data-lpc-hover-target-id]';

/** The list row of the open conversation: the row the list calls active, else the only one selected. */
export const openRow: Landmark<HTMLElement> = {
  name: 'open list row',
  rungs: [
    {
      name: '[role=listbox][aria-activedescendant] → row',
      since: '2026-08',
      find: (root) => {
        for (const list of root.querySelectorAll('[role="listbox"][aria-activedescendant]')) {
          const id = list.getAttribute('aria-activedescendant') ?? '';
          for (const row of list.querySelectorAll<HTMLElement>('[role="option"][data-convid]')) {
            if (row.id === id) {
              return row;
            }
          }
        }
        return null;
      },
    },
    {
      name: 'only [role=option][data-convid][aria-selected=true]',
      since: '2026-08',
      find: (root) => {
        const rows = root.querySelectorAll<HTMLElement>('[role="option"][data-convid][aria-selected="true"]');
        return rows.length === 1 ? (rows[0] ?? null) : null;
      },
    },
  ],
};

/** Whatever names the mailbox owner's address. */
export const accountLabel: Landmark<HTMLElement> = {
  name: 'account',
  rungs: [
    selector('2025-12', '[id^="primaryMailboxRoot"]'),
    selector('2026-07', '#O365_MainLink_Me'),
    selector('2026-03', '#mectrl_currentAccount_secondary'),
    selector('2026-03', '[aria-label^="Account manager for"]'),
  ],
};

/** Every match outside editors and, but for the bodies themselves, outside message bodies: senders can write ids into their mail. */
function all(since: string, query: string): Rung<HTMLElement[]> {
  return {
    name: query,
    since,
    find: (root) => {
      const found = [...root.querySelectorAll<HTMLElement>(query)].filter((element) => isOutlooksOwn(element));
      return found.length > 0 ? found : null;
    },
  };
}

function shownWithText(since: string, query: string): Rung<HTMLElement> {
  return {
    name: query,
    since,
    find: (root) => [...root.querySelectorAll<HTMLElement>(query)].find((element) => isShown(element) && hasText(element)) ?? null,
  };
}

function withText(since: string, query: string): Rung<HTMLElement> {
  return {
    name: query,
    since,
    find: (root) => {
      for (const element of root.querySelectorAll<HTMLElement>(query)) {
        if (isOutlooksOwn(element) && (hasText(element) || element.title !== '')) {
          return element;
        }
      }
      return null;
    },
  };
}

/** Not part of a mail's own markup, of something being written, or of the list. */
function isOutlooksOwn(element: Element): boolean {
  const parent = element.parentElement;
  if (element.closest(EDITABLE) !== null || element.closest(NOT_THE_MESSAGE) !== null) {
    return false;
  }
  return element.matches(BODY) || element.matches(BODY_WRAPPER) || parent?.closest(BODY) === null;
}
