import type { SampleMailbox } from '../mailbox.ts';

/** Languages the page can speak. Hebrew runs right to left. */
export type OutlookLocale = 'en' | 'de' | 'he';

/** Everything about the page that differs between accounts, over time, or when something goes wrong. */
export type OutlookOptions = {
  /** Who is in the mailbox and what is in it. */
  mailbox: SampleMailbox;
  /**
   * `conversation`: list beside a pane with all messages of a conversation. `single-item`: a row and a pane for every message.
   * `full-page`: the list gives way to the open conversation. The stand-alone read view follows from the address alone.
   */
  layout: 'conversation' | 'single-item' | 'full-page';
  locale: OutlookLocale;
  dark: boolean;
  /** Toolbars carry icon names and a label, as in 2025; without them only roles are left, as in 2026. */
  icons: boolean;
  newestOnTop: boolean;
  signature: boolean;
  /** When the quoted message is part of a reply's editor: with the other content, 900 ms after it, or not at all. */
  quoteInEditor: 'at-once' | 'late' | 'none';
  /** Which of the two body nestings a message has: role outside of the id, or role and id on the inner element. */
  bodyNesting: '2025' | '2026';
  /** The newest message's body is an empty placeholder; the visible one stands behind its card. */
  portalBody: boolean;
  /** Everybody works for the same company: no message shows an address. */
  internalSenders: boolean;
  /** Seconds in which a sent message can be taken back; 0 sends at once. */
  undoSend: number;
  /** The first Send of every draft is answered with a question; the draft stays open meanwhile. */
  subjectDialog: boolean;
  /** Milliseconds from pressing Reply to the draft; between 400 and 1500 on the real page. */
  replyDelay: number;
  /** Milliseconds from the last change the editor told about to the save. */
  autosaveDelay: number;
  /** Milliseconds from opening a conversation until its cards are drawn again, which drops foreign nodes between them. */
  rerenderAfter: number;
  /** Id of a thread whose newest message has a saved reply draft, shown as an open editor. */
  savedDraftIn: string | null;
  /** Pressing Reply does nothing. */
  replyNeverOpens: boolean;
  /** Every class, id, role and data attribute is called something else. */
  unknownStructure: boolean;
  /** The editor takes back every change at once. */
  editorRefusesInput: boolean;
};

/** The options without the mailbox, which has a default of its own. */
export const DEFAULT_OPTIONS: Omit<OutlookOptions, 'mailbox'> = {
  layout: 'conversation',
  locale: 'en',
  dark: false,
  icons: true,
  newestOnTop: false,
  signature: true,
  quoteInEditor: 'at-once',
  bodyNesting: '2026',
  portalBody: false,
  internalSenders: false,
  undoSend: 8,
  subjectDialog: false,
  replyDelay: 600,
  autosaveDelay: 900,
  rerenderAfter: 900,
  savedDraftIn: null,
  replyNeverOpens: false,
  unknownStructure: false,
  editorRefusesInput: false,
};

/** What the server embeds in the page. What is open follows from the address. */
export type PageData = { options: OutlookOptions };
