import type { SampleMailbox } from '../mailbox.ts';
import type { FixtureLog } from './fixture-log.ts';
import type { MailState } from './mail-state.ts';
import type { GmailOptions } from './options.ts';
import type { Toast } from './toast.ts';
import type { Words } from './words-type.ts';

/** What every part of the page is given. */
export type PageContext = {
  options: GmailOptions;
  mailbox: SampleMailbox;
  slot: string;
  words: Words;
  log: FixtureLog;
  state: MailState;
  toast: Toast;
  /** The newest date in the mailbox: its today. */
  today: string;
  /** Makes the hash name the draft being written, or none; the view stays. */
  nameDraftInAddress: (draftId: string | null, threadId: string | null) => void;
  /** Rewrites the rows of the shown list. */
  refreshList: () => void;
  goTo: (hash: string) => void;
};
