import type { Ask } from './dialog.ts';
import type { FixtureLog } from './fixture-log.ts';
import type { MailState } from './mail-state.ts';
import type { OutlookOptions } from './options.ts';
import type { Toast } from './toast.ts';
import type { Words } from './words-type.ts';

/** What every part of the page is given. */
export type PageContext = {
  options: OutlookOptions;
  words: Words;
  log: FixtureLog;
  state: MailState;
  toast: Toast;
  ask: Ask;
  isDark: () => boolean;
  /** Tells the list and the folders that drafts, sent or read mail changed. */
  refresh: () => void;
  /** Opens a thread as a click on its row does. */
  openThread: (threadId: string) => void;
  /** Opens a draft that belongs to no thread. */
  openNewDraft: (draftId: string) => void;
};
