import type { SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { legacyId } from '../ids.ts';
import type { ComposeKind, SentMessage } from '../mail-state.ts';
import { bottomBar, footerBar, tableBar } from './bottom-bar.ts';
import { foldMiddle } from './fold.ts';
import { withEmojiImages } from './emoji-images.ts';
import { createMessageView, type MessageView } from './message-view.ts';

/** An open conversation: what hangs below the shown view or the reading pane. */
export type ThreadView = {
  threadId: string;
  root: HTMLElement;
  replyToLast: (kind: ComposeKind) => void;
  /** The view goes away but may stay in the page for a while. */
  leave: () => void;
};

export function createThreadView(context: PageContext, thread: SampleThread, label: string): ThreadView {
  const { options, words, state } = context;
  const list = el('div', { role: 'list' });
  const footerPlace = el('div.bHi');
  let views: MessageView[] = [];

  const placeBar = (): void => {
    const last = views.at(-1);
    const isNew = options.header === 'since-2025-11';
    footerPlace.replaceChildren();
    for (const view of views) {
      view.reply.setBar(view === last ? tableBar(bottomBar(context, view.message, view.reply.open), !isNew) : null);
    }
    if (isNew && last !== undefined && !last.reply.isOpen()) {
      footerPlace.append(footerBar(bottomBar(context, last.message, last.reply.open)));
    }
  };
  const remove = (draftId: string): void => {
    for (const view of views.filter(({ message }) => 'draftId' in message && message.draftId === draftId)) {
      view.item.remove();
    }
    views = views.filter(({ item }) => item.isConnected);
    placeBar();
  };
  const add = (message: SampleThread['messages'][number] | SentMessage): MessageView => {
    const view = createMessageView(context, thread, message, {
      toggled: placeBar,
      appear: (sent) => {
        add(sent).setForm('open');
        placeBar();
      },
      synced: (sent) => views.find((other) => other.message === sent)?.tellLegacyId(),
      gone: remove,
    });
    views.push(view);
    list.append(view.item);
    return view;
  };

  for (const message of state.messages(thread)) {
    add(message);
  }
  views.at(-1)?.setForm('open');
  foldMiddle(views);

  const openDrafts = (): void => {
    for (const draft of state.draftsIn(thread.id)) {
      const view = views.find(({ message }) => message.id === draft.messageId) ?? views.at(-1);
      if (view !== undefined && view.form() !== 'open') {
        view.setForm('open');
      }
      view?.reply.openDraft(draft);
    }
  };
  placeBar();
  openDrafts();

  const perm = options.permId === 'real' ? `thread-f:${thread.id}` : 'undefined';
  const subject = el(
    'h2.hP',
    { tabindex: -1, 'data-thread-perm-id': perm, 'data-legacy-thread-id': legacyId(thread.id) },
    ...withEmojiImages(thread.subject),
  );
  const labels = el('div.J-J5-Ji.hN', {}, label);
  const subjectBlock = el('div.nH', {}, el('div.V8djrc.byY', {}, el('div.ha', {}, subject, labels), el('div.bHJ')));
  const suggestions =
    options.header === 'since-2025-11' ? [el('div.nH', {}, el('div.einvLd', {}, el('button', { type: 'button' }, words.summarise)))] : [];
  const messages = el('div.nH.aHU', {}, el('div.nH.hx', {}, list));
  return {
    threadId: thread.id,
    root: inContainer(options.container, [subjectBlock, ...suggestions, messages, footerPlace]),
    replyToLast: (kind) => views.at(-1)?.reply.open(kind),
    leave: () => {
      for (const view of views) {
        view.reply.leave();
      }
    },
  };
}

function inContainer(container: PageContext['options']['container'], parts: HTMLElement[]): HTMLElement {
  if (container === 'table') {
    const column = el('td.Bu.bAn', {}, el('div.nH.if', {}, ...parts));
    return el('div.nH.g.id', {}, el('table.Bs.nH.iY', { cellpadding: 0, role: 'presentation' }, el('tbody', {}, el('tr', {}, column))));
  }
  const root = el('div.nH.a98.iY', {}, ...parts);
  return container === 'a98' ? el('div.nH.g.id', {}, root) : el('div.nH.UG.id', {}, root);
}
