import type { Draft, Folder } from '../mail-state.ts';
import type { ReadingPane } from '../pane/reading-pane.ts';
import type { Route } from '../route.ts';

/** What fills the page: the mailbox, or one of the two views that stand alone. What a view has no place for does nothing there. */
export type Screen = {
  element: HTMLElement;
  pane: () => ReadingPane | null;
  /** The address changed under the page. */
  follow: (route: Route) => void;
  showFolder: (folder: Folder) => void;
  openThread: (threadId: string) => void;
  compose: (draft?: Draft) => void;
  /** Drafts, sent or read mail changed. */
  refresh: () => void;
  setDark: (dark: boolean) => void;
};

/** A view that stands alone has neither list nor folders. */
export const ALONE = { follow: () => undefined, showFolder: () => undefined, openThread: () => undefined, compose: () => undefined };
