import type { PageContext } from '../context.ts';
import { el, setHook, toggleHook } from '../el.ts';
import { icon, type IconName } from '../icons.ts';
import type { Folder } from '../mail-state.ts';
import { fill } from '../words.ts';

export type FolderTree = { element: HTMLElement; mark: (folder: Folder) => void; refresh: () => void };

const FOLDERS: { folder: Folder; name: IconName }[] = [
  { folder: 'inbox', name: 'InboxRegular' },
  { folder: 'drafts', name: 'DraftsRegular' },
  { folder: 'sentitems', name: 'SendRegular' },
  { folder: 'archive', name: 'ArchiveRegular' },
  { folder: 'deleteditems', name: 'DeleteRegular' },
  { folder: 'junkemail', name: 'ShieldErrorRegular' },
];

/** What a folder is called. */
export function folderName(folder: Folder, { words }: PageContext): string {
  return {
    inbox: words.inbox,
    drafts: words.drafts,
    sentitems: words.sentFolder,
    archive: words.archiveFolder,
    deleteditems: words.deleted,
    junkemail: words.junk,
  }[folder];
}

/** The account and its folders. Only a personal account tells its address here. */
export function createFolderTree(context: PageContext, personal: boolean, open: (folder: Folder) => void): FolderTree {
  const { words, state, options } = context;
  const { owner } = state;
  const id = 'primaryMailboxRoot_6f0c2f1e-4b7a-4c1d-9a55-0d2f3c7e81aa@84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa';
  const account = personal ? owner.address : owner.name;
  const root = el(
    'div.account',
    { id, role: 'treeitem', 'aria-expanded': 'true', 'data-folder-name': account.toLowerCase(), title: account },
    account,
  );
  const items = FOLDERS.map(({ folder, name }) => {
    const count = el('span.folder-count');
    const item = el(
      'div.folder',
      { role: 'treeitem', tabindex: 0 },
      icon(name, options.icons),
      el('span.folder-name', {}, folderName(folder, context)),
      count,
    );
    item.addEventListener('click', () => open(folder));
    item.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') {
        open(folder);
      }
    });
    return { folder, item, count };
  });
  const refresh = (): void => {
    for (const { folder, item, count } of items) {
      const name = folderName(folder, context);
      const threads = state.threadsIn(folder);
      const unread = threads.filter((thread) => state.isUnread(thread.id)).length;
      const total = folder === 'drafts' ? state.drafts.length : threads.length;
      const shown = folder === 'drafts' ? total : folder === 'inbox' ? unread : 0;

      setHook(item, 'data-folder-name', name.toLowerCase());
      setHook(item, 'title', fill(words.items, name, total, unread));
      count.textContent = shown === 0 ? '' : String(shown);
    }
  };
  refresh();
  return {
    element: el(
      'div.folders',
      { role: 'tree', 'data-app-section': 'NavigationPane', 'aria-label': words.folders },
      root,
      ...items.map(({ item }) => item),
    ),
    mark: (folder) => {
      for (const entry of items) {
        toggleHook(entry.item, 'folder-open', entry.folder === folder);
        setHook(entry.item, 'aria-selected', String(entry.folder === folder));
      }
    },
    refresh,
  };
}
