import type { SampleMessage, SampleThread } from '../../mailbox.ts';
import { createDraftCard, type DraftCard } from '../compose/draft-card.ts';
import { answerDraft } from '../compose/new-draft.ts';
import type { PageContext } from '../context.ts';
import type { ComposeKind, Draft } from '../mail-state.ts';
import { fill } from '../words.ts';
import { dropForeign } from './content-roots.ts';
import { createFrame } from './frames.ts';
import { createMessageCard, type MessageCard, type PaneKind } from './message-card.ts';
import { toggleMenu } from './more-menu.ts';
import { subjectHeader, summaryBlock } from './subject-header.ts';

/** An open conversation or message. */
export type ReadingPane = {
  element: HTMLElement;
  threadId: string;
  /** Answers the newest message. */
  answer: (kind: Exclude<ComposeKind, 'new'>) => void;
  /** Shows what was sent, and drafts that came back. */
  sync: () => void;
  rerender: () => void;
  setDark: (dark: boolean) => void;
  /** The pane is to show something else. */
  leave: () => void;
};

type PaneOptions = {
  kind: PaneKind;
  /** The message to show alone. */ messageId: string | null;
  /** The page was opened right here. */ cold: boolean;
  back: (() => void) | null;
};

/** Time from the subject to the messages, in the page and when it starts with them. */
const CARDS_AFTER = { warm: 60, cold: 250 };
/** Time from the messages to a saved draft's form. */
const DRAFT_AFTER = 100;

export function createReadingPane(thread: SampleThread, context: PageContext, { kind, messageId, cold, back }: PaneOptions): ReadingPane {
  const { state, options, words, log } = context;
  const isAlone = kind === 'single-item' || kind === 'stand-alone';
  const shown = (): SampleMessage[] => {
    const all = state.messages(thread);
    return isAlone ? all.filter(({ id }) => id === (messageId ?? all.at(-1)?.id)) : all;
  };
  const { outer, top, scroller } = createFrame(kind, shown().length, context);
  const cards: MessageCard[] = [];
  const timers: number[] = [];
  let draft: DraftCard | null = null;
  let isAnswering = false;
  let isOpen = true;

  const later = (act: () => void, delay: number): void => {
    timers.push(window.setTimeout(act, delay));
  };

  const make = (message: SampleMessage, expanded: boolean): MessageCard => {
    const card = createMessageCard(message, context, {
      subject: thread.subject,
      expanded,
      kind,
      last: message === shown().at(-1),
      answer: (answer) => answerMessage(answer, message),
      toggle: () => replace(card, make(message, !expanded)),
      more: (home) =>
        toggleMenu(home, [
          {
            label: words.markUnread,
            press: () => {
              state.setUnread(thread.id, true);
              context.refresh();
            },
          },
        ]),
    });
    return card;
  };

  const replace = (old: MessageCard, fresh: MessageCard): void => {
    cards[cards.indexOf(old)] = fresh;
    old.portal?.remove();
    old.element.replaceWith(...partsOf(fresh));
  };

  const add = (card: MessageCard): void => {
    cards.push(card);
    if (options.newestOnTop && !isAlone) {
      scroller.prepend(...partsOf(card));
    } else {
      scroller.append(...partsOf(card));
    }
  };

  const addCards = (): void => {
    const messages = shown();
    messages.forEach((message, index) => {
      const fromEnd = messages.length - 1 - index;
      add(make(message, fromEnd === 0 || (fromEnd === 1 && messages.length > 2)));
    });
    later(showSavedDraft, DRAFT_AFTER);
    if (!options.newestOnTop) {
      cards.at(-1)?.element.scrollIntoView({ block: 'start' });
    }
  };

  const showSavedDraft = (): void => {
    const saved = state.drafts.findLast(({ threadId }) => threadId === thread.id);
    if (saved !== undefined && draft === null) {
      openDraft(saved);
    }
  };

  const openDraft = (opened: Draft): void => {
    const card = createDraftCard(opened, context, kind, () => {
      draft = null;
    });
    draft = card;
    if (options.newestOnTop || isAlone) {
      const first = cards[0]?.element ?? null;
      scroller.insertBefore(card.element, first);
    } else {
      scroller.append(card.element);
    }
    card.form.start();
    card.element.scrollIntoView({ block: 'nearest' });
  };

  const answerMessage = (answer: Exclude<ComposeKind, 'new'>, message: SampleMessage): void => {
    if (draft !== null) {
      draft.form.focus();
      return;
    }
    if (isAnswering || options.replyNeverOpens) {
      return;
    }
    isAnswering = true;
    later(() => {
      isAnswering = false;
      openDraft(answerDraft(answer, message, thread, context));
    }, options.replyDelay);
  };

  const rerender = (): void => {
    log.droppedNodes += dropForeign(scroller);
  };

  const newest = shown().at(-1);
  top.append(subjectHeader(thread.subject, context, isAlone ? 'MSG' : 'CONV', back));
  if (newest !== undefined && !isAlone) {
    top.append(
      summaryBlock(thread.subject, newest.from.name || newest.from.address, context, (sender, subject) =>
        fill(words.copilotText, sender, subject),
      ),
    );
  }
  later(addCards, cold ? CARDS_AFTER.cold : CARDS_AFTER.warm);
  later(rerender, options.rerenderAfter);

  return {
    element: outer,
    threadId: thread.id,
    answer: (answer) => {
      const message = shown().at(-1);
      if (message !== undefined) {
        answerMessage(answer, message);
      }
    },
    sync: () => {
      if (!isOpen || cards.length === 0) {
        return;
      }
      for (const message of shown().filter(({ id }) => !cards.some((card) => card.message.id === id))) {
        for (const card of cards) {
          card.pills?.remove();
        }
        add(make(message, true));
      }
      // A sending that was undone brings its draft back.
      if (!isAnswering) {
        showSavedDraft();
      }
    },
    rerender,
    setDark: (dark) => draft?.form.setDark(dark),
    leave: () => {
      isOpen = false;
      timers.forEach((timer) => clearTimeout(timer));
      draft?.form.leave();
    },
  };
}

function partsOf({ element, portal }: MessageCard): HTMLElement[] {
  return portal === null ? [element] : [element, portal];
}
