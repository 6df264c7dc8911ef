import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { Folder } from '../mail-state.ts';
import type { Route } from '../route.ts';
import { createFolderTree } from '../shell/folder-tree.ts';
import { createRibbon } from '../shell/ribbon.ts';
import { createTopBar } from '../shell/top-bar.ts';
import { createViews } from '../views.ts';
import type { Screen } from './screen.ts';

/** Bar, ribbon, folders, list and pane. */
export function createMailboxScreen(context: PageContext, personal: boolean, notices: HTMLElement): Screen {
  const { state } = context;
  let folder: Folder = 'inbox';
  const views = createViews(context, (shown) => {
    folder = shown;
    tree.mark(shown);
  });
  const tree = createFolderTree(context, personal, views.showFolder);

  const moveSelected = (to: Folder): void => {
    const threadId = views.pane()?.threadId;
    if (threadId !== undefined) {
      state.moveTo(threadId, to);
      views.showFolder(folder);
      tree.refresh();
    }
  };
  const ribbon = createRibbon(context, {
    newMail: () => views.compose(),
    remove: () => moveSelected('deleteditems'),
    archive: () => moveSelected('archive'),
    report: () => moveSelected('junkemail'),
    reply: () => views.pane()?.answer('reply'),
    toggleRead: () => {
      const threadId = views.pane()?.threadId;
      if (threadId !== undefined) {
        state.setUnread(threadId, !state.isUnread(threadId));
        context.refresh();
      }
    },
  });
  const element = el(
    'div.app',
    {},
    createTopBar(context, personal, views.search),
    notices,
    el('div.columns', {}, tree.element, el('div.work', {}, ribbon, views.element)),
  );
  const follow = (route: Route): void => {
    if (route.kind === 'folder') {
      views.showAddress(route.folder, route.id);
    }
  };
  return {
    element,
    pane: views.pane,
    follow,
    showFolder: views.showFolder,
    openThread: views.openThread,
    compose: views.compose,
    refresh: () => {
      views.refresh();
      tree.refresh();
    },
    setDark: views.setDark,
  };
}
