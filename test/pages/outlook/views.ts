import type { SampleThread } from '../mailbox.ts';
import { createComposePane } from './compose/compose-pane.ts';
import type { ComposeForm } from './compose/compose-form.ts';
import { newMail } from './compose/new-draft.ts';
import type { PageContext } from './context.ts';
import { el } from './el.ts';
import { findById, toConversationId, toMessageId } from './ids.ts';
import { createMessageList } from './list/message-list.ts';
import { type ListItem, listItem } from './list/list-row.ts';
import type { Draft, Folder } from './mail-state.ts';
import { createReadingPane, type ReadingPane } from './pane/reading-pane.ts';
import { addressOf } from './route.ts';
import { folderName } from './shell/folder-tree.ts';

/** List and pane of the mailbox, and what they show. */
export type Views = {
  element: HTMLElement;
  pane: () => ReadingPane | null;
  showFolder: (folder: Folder) => void;
  /** Opens what an id of the address names; the folder alone when there is none. */
  showAddress: (folder: Folder, id: string | null) => void;
  openThread: (threadId: string) => void;
  compose: (draft?: Draft) => void;
  search: (query: string) => void;
  refresh: () => void;
  setDark: (dark: boolean) => void;
};

export function createViews(context: PageContext, marked: (folder: Folder) => void): Views {
  const { options, state, words } = context;
  const isFull = options.layout === 'full-page';
  /** Every third row opens without a new address, beside the list. */
  const keepsAddress = (index: number): boolean => !isFull && index % 3 === 1;
  let folder: Folder = 'inbox';
  let query = '';
  let items: ListItem[] = [];
  let pane: ReadingPane | null = null;
  let form: ComposeForm | null = null;
  let isFirst = true;

  const home = isFull ? el('div.home') : el('div.home.customScrollBar', { id: 'ReadingPaneContainerId' });
  const holder = isFull
    ? el('div.holder', {}, home)
    : el('div.holder', { role: 'main', 'data-app-section': 'MailReadCompose', 'aria-label': words.readingPane }, home);
  const list = createMessageList(context, (item, index) => open(item, keepsAddress(index) ? 'keep' : 'push'));
  const element = el(`div.views${isFull ? '.views-full' : ''}`, {}, list.element, ...(isFull ? [] : [holder]));

  const itemsOf = (threads: SampleThread[]): ListItem[] =>
    threads.flatMap((thread) => {
      const messages = state.messages(thread);
      const newest = messages.at(-1);
      if (options.layout === 'single-item') {
        return messages.toReversed().map((message) => known(listItem(thread, message, 1)));
      }
      return newest === undefined ? [] : [known(listItem(thread, newest, messages.length))];
    });
  /** Rows keep their id as long as they are in the list. */
  const known = (item: ListItem): ListItem => ({ ...item, rowId: items.find(({ key }) => key === item.key)?.rowId ?? item.rowId });

  const readFolder = (): void => {
    const threads =
      folder === 'drafts'
        ? state.threads.filter(({ id }) => state.drafts.some(({ threadId }) => threadId === id))
        : state.threadsIn(folder);
    const wanted = query.trim().toLowerCase();
    items = itemsOf(threads.filter((thread) => wanted === '' || JSON.stringify(thread).toLowerCase().includes(wanted)));
    list.show(folderName(folder, context), items);
  };

  const leave = (): void => {
    pane?.leave();
    form?.leave();
    pane = null;
    form = null;
  };

  const show = (content: HTMLElement): void => {
    home.replaceChildren(content);
    if (isFull) {
      element.replaceChildren(holder);
    }
  };

  const showNothing = (): void => {
    leave();
    home.replaceChildren(el('div.nothing', {}, el('div.nothing-title', {}, words.emptyPane), el('div', {}, words.emptyPaneMore)));
    if (isFull) {
      element.replaceChildren(list.element);
    }
  };

  const open = ({ thread, message, key }: ListItem, address: 'push' | 'keep'): void => {
    leave();
    state.setUnread(thread.id, false);
    const isItem = options.layout === 'single-item';
    pane = createReadingPane(thread, context, {
      kind: options.layout,
      messageId: isItem ? message.id : null,
      cold: isFirst,
      back: isFull ? () => views.showFolder(folder) : null,
    });
    show(pane.element);
    list.select(key);
    marked(folder);
    if (address === 'push') {
      history.pushState(null, '', addressOf(location, folder, isItem ? toMessageId(message.id) : toConversationId(thread.id)));
    }
    context.refresh();
  };

  const compose = (draft: Draft = newMail()): void => {
    leave();
    const made = createComposePane(draft, context, showNothing);
    form = made.form;
    show(made.element);
    form.start();
  };

  const find = (threadId: string, messageId: string | null): ListItem | undefined =>
    items.find(
      ({ thread, message }) =>
        thread.id === threadId && (messageId === null || options.layout !== 'single-item' || message.id === messageId),
    );

  const openThread = (threadId: string, messageId: string | null, address: 'push' | 'keep' | 'as-row'): void => {
    const thread = state.thread(threadId);
    if (thread === null) {
      showNothing();
      return;
    }
    if (find(threadId, messageId) === undefined) {
      query = '';
      folder = state.folderOf(thread);
      readFolder();
    }
    const item = find(threadId, messageId);
    if (item !== undefined) {
      const isKept = address === 'keep' || (address === 'as-row' && keepsAddress(items.indexOf(item)));
      open(item, isKept ? 'keep' : 'push');
    }
  };

  const views: Views = {
    element,
    pane: () => pane,
    showFolder: (name) => {
      views.showAddress(name, null);
      history.pushState(null, '', addressOf(location, name, null));
    },
    showAddress: (name, id) => {
      folder = name;
      query = '';
      readFolder();
      marked(folder);
      const named = id === null ? null : findById(id, state);
      if (named === null) {
        showNothing();
        // A row stays selected beside the empty pane.
        list.select(items[0]?.key ?? null);
      } else {
        openThread(named.threadId, named.messageId, 'keep');
      }
      isFirst = false;
    },
    openThread: (threadId) => openThread(threadId, null, 'as-row'),
    compose,
    search: (text) => {
      query = text;
      readFolder();
    },
    refresh: () => {
      readFolder();
      pane?.sync();
    },
    setDark: (dark) => {
      pane?.setDark(dark);
      form?.setDark(dark);
    },
  };
  return views;
}
