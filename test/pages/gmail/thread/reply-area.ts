import type { SampleMessage, SampleThread } from '../../mailbox.ts';
import { type ComposeBox, createComposeBox } from '../compose/compose-box.ts';
import { discardDraft } from '../compose/discard-draft.ts';
import { newReply, quoteOf } from '../compose/new-draft.ts';
import { sendDraft } from '../compose/send-draft.ts';
import type { PageContext } from '../context.ts';
import { el, toggleHook } from '../el.ts';
import type { ComposeKind, Draft, SentMessage } from '../mail-state.ts';

/** Where the answer to one message is written, below it. */
export type ReplyArea = {
  element: HTMLElement;
  open: (kind: ComposeKind) => void;
  openDraft: (draft: Draft) => void;
  /** Puts the old bottom bar in, or takes it out. */
  setBar: (bar: HTMLElement | null) => void;
  isOpen: () => boolean;
  /** The view goes away: what is unsaved is saved. */
  leave: () => void;
};

/** What the thread around does when a reply comes and goes. */
export type ReplyAreaEvents = {
  toggled: () => void;
  appear: (message: SentMessage) => void;
  synced: (message: SentMessage) => void;
  gone: (message: string) => void;
};

const EDITOR_DELAY = 50;

export function createReplyArea(context: PageContext, thread: SampleThread, message: SampleMessage, events: ReplyAreaEvents): ReplyArea {
  const { options, mailbox } = context;
  const ip = el('div.ip.iq');
  const element = el('div.gA.gt.acV', {}, el('div.gB.xu', {}, ip));
  let box: ComposeBox | null = null;
  let opening = false;
  let bar: HTMLElement | null = null;

  const closeBox = (): void => {
    box?.stop();
    box = null;
    toggleHook(ip, 'adB', false);
    toggleHook(ip, 'iq', true);
    ip.replaceChildren(...(bar === null ? [] : [bar]));
    events.toggled();
  };
  const mount = (draft: Draft, focus: boolean): void => {
    const made = createComposeBox(context, { draft, answered: message, quote: quoteOf(message), inline: true, onSend, onDiscard });
    box = made;
    toggleHook(ip, 'iq', false);
    toggleHook(ip, 'adB', true);
    ip.replaceChildren(el('div.aMf'), el('div.M9', {}, made.region));
    events.toggled();
    setTimeout(() => {
      if (box === made) {
        made.attachEditor();
        if (focus) {
          made.focusEditor();
        }
      }
    }, EDITOR_DELAY);
  };
  const openDraft = (draft: Draft, focus = true): void => {
    if (box === null && !opening) {
      mount(draft, focus);
    }
  };
  const onSend = (sent: ComposeBox): void => {
    const draft = sent.draft();
    closeBox();
    sendDraft(context, {
      draft,
      answered: message,
      appear: events.appear,
      synced: events.synced,
      undone: () => {
        events.gone(draft.draftId);
        if (element.isConnected) {
          openDraft(draft);
        }
      },
    });
  };
  const onDiscard = (thrown: ComposeBox): void => {
    const draft = thrown.draft();
    closeBox();
    discardDraft(context, draft, () => openDraft(draft));
  };
  const open = (kind: ComposeKind): void => {
    if (options.replyNeverOpens || opening) {
      return;
    }
    if (box !== null) {
      box.focusEditor();
      return;
    }
    opening = true;
    setTimeout(() => {
      opening = false;
      openDraft(newReply(kind, thread, message, mailbox.owner));
    }, options.replyDelay);
  };
  return {
    element,
    open,
    openDraft: (draft) => openDraft(draft, false),
    setBar: (next) => {
      bar?.remove();
      bar = next;
      if (next !== null && box === null) {
        ip.append(next);
      }
    },
    isOpen: () => box !== null,
    leave: () => {
      box?.saveNow();
      box?.stop();
    },
  };
}
