import type { SampleThread } from '../mailbox.ts';
import type { PageContext } from './context.ts';
import { el } from './el.ts';
import { createListView } from './list/list-view.ts';
import { listLabel } from './list/mailbox-lists.ts';
import type { Draft } from './mail-state.ts';
import type { Route } from './route.ts';
import { createThreadView, type ThreadView } from './thread/thread-view.ts';
import { fillIn } from './words.ts';

/** The sibling views of which one is shown. */
export type Views = {
  holder: HTMLElement;
  show: (route: Route) => void;
  refreshList: () => void;
  openThread: () => ThreadView | null;
};

type ViewEvents = {
  openThread: (thread: SampleThread, route: Route) => void;
  openNewDraft: (draft: Draft) => void;
  back: (route: Route) => void;
};

/** A view that is left stays hidden in the page; only the one before it goes. */
export function createViews(context: PageContext, events: ViewEvents): Views {
  const { options, words, state } = context;
  const holder = el('div.nH');
  let route: Route = { list: 'inbox', query: '', threadId: null, composeNew: false };
  let current: ThreadView | null = null;
  let threadDivs: HTMLElement[] = [];

  const list = createListView(context, {
    openThread: (thread) => (options.splitPane ? showInPane(thread) : events.openThread(thread, route)),
    openNewDraft: events.openNewDraft,
  });
  const pane = el('div.ao9');
  const placeholder = el('div.apa', {}, words.selectThread);
  const listDiv = options.splitPane
    ? el(
        'div.nH.bGI',
        {},
        el('div.nH.split', {}, el('div.Nu.S3.aZ6', {}, list.element), el('div.Nu.S3.aZ6', {}, el('div.aia', {}, placeholder, pane))),
      )
    : el('div.nH', {}, listToolbar(), list.element);
  holder.append(listDiv);

  const makeMain = (view: HTMLElement): void => {
    for (const child of holder.children) {
      const isShown = child === view;
      (child as HTMLElement).style.display = isShown ? '' : 'none';
      if (isShown && !options.unknownStructure) {
        child.setAttribute('role', 'main');
      } else {
        child.removeAttribute('role');
      }
    }
  };
  const leaveThread = (): void => {
    current?.leave();
    current = null;
  };
  const setTitle = (subject: string): void => {
    const unread = state.threads().filter(({ id }) => state.isUnread(id)).length;
    const label = listLabel(words, route.list, route.query);
    document.title = `${subject === '' ? `${label} (${unread})` : subject} - ${context.mailbox.owner.address} - Mail`;
  };
  const showInPane = (thread: SampleThread): void => {
    setTimeout(() => {
      leaveThread();
      state.markRead(thread.id);
      current = createThreadView(context, thread, listLabel(words, route.list, route.query));
      const previous = pane.firstElementChild;
      placeholder.hidden = true;
      pane.append(...current.root.childNodes);
      previous?.remove();
      list.show(route.list, route.query);
      setTitle(thread.subject);
    }, 40);
  };
  const showThread = (thread: SampleThread): void => {
    leaveThread();
    state.markRead(thread.id);
    current = createThreadView(context, thread, listLabel(words, route.list, route.query));
    const from = { ...route };
    const div = el(
      'div.nH',
      {},
      toolbar(context, {
        back: () => events.back(from),
        putAway: () => state.putAway(thread.id),
        label: listLabel(words, from.list, from.query),
      }),
      current.root,
    );
    if (threadDivs.length === 0) {
      threadDivs.push(preparedThread(thread));
    }
    for (const old of threadDivs.slice(0, -1)) {
      old.remove();
    }
    threadDivs = [...threadDivs.slice(-1), div];
    holder.append(div);
    makeMain(div);
  };
  // The page readies a neighbour before anyone asks for it, so that even the first thread is not alone.
  const preparedThread = (opened: SampleThread): HTMLElement => {
    const neighbour =
      state
        .threads()
        .filter(({ id }) => id !== opened.id && id !== options.savedDraftIn)
        .at(-1) ?? opened;
    const div = el('div.nH', { style: 'display:none' }, createThreadView(context, neighbour, '').root);
    holder.append(div);
    return div;
  };

  const show = (next: Route): void => {
    route = next;
    const thread = next.threadId === null ? null : state.thread(next.threadId);
    list.show(next.list, next.query);
    if (thread === null) {
      if (!options.splitPane) {
        leaveThread();
      }
      makeMain(listDiv);
      setTitle('');
      return;
    }
    if (options.splitPane) {
      makeMain(listDiv);
      showInPane(thread);
      return;
    }
    showThread(thread);
    setTitle(thread.subject);
  };
  return { holder, show, refreshList: () => list.show(route.list, route.query), openThread: () => current };
}

function listToolbar(): HTMLElement {
  return el('div.aqL', { gh: 'tm' }, el('div.aqJ', { gh: 'mtb' }, el('div.oZ-jc', { role: 'checkbox', 'aria-checked': 'false' })));
}

function toolbar({ words }: PageContext, { back, putAway, label }: { back: () => void; putAway: () => void; label: string }): HTMLElement {
  const buttons: HTMLElement[] = [];
  const add = (shape: string, label: string, act: () => void): void => {
    const button = el(
      `div.T-I.J-J5-Ji.${shape}.T-I-ax7`,
      { role: 'button', tabindex: 0, 'aria-label': label, title: label },
      el('div.asa'),
    );
    button.addEventListener('click', act);
    button.addEventListener('keydown', (event) => event.key === 'Enter' && act());
    buttons.push(button);
  };
  const leave = (): void => {
    putAway();
    back();
  };
  add('lS', fillIn(words.backTo, label), back);
  add('lR', words.archive, leave);
  add('nX', words.remove, leave);
  return el('div.aqL', { gh: 'tm' }, el('div.aqJ', { gh: 'mtb' }, ...buttons));
}
