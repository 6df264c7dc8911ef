import type { SampleMailbox } from '../mailbox.ts';

/** Languages the page can speak. Arabic and Hebrew run right to left. */
export type GmailLocale = 'en' | 'de' | 'ru' | 'vi' | 'ar' | 'he';

/** Everything about the page that differs between accounts, over time, or when something goes wrong. */
export type GmailOptions = {
  /** Who is in the mailbox and what is in it. */
  mailbox: SampleMailbox;
  /** Buttons of a message, its menu, and where Reply stands below the thread. */
  header: 'before-2025-11' | 'since-2025-11';
  /** What the thread hangs in: today's root, the parents seen on some accounts in 2023-11, or the table used before. */
  container: 'a98' | 'a98-in-ug' | 'table';
  locale: GmailLocale;
  dark: boolean;
  /** The list stays beside the open thread, in rows of two or three lines. */
  splitPane: boolean;
  /** Replies are written in a plain text field. */
  plainTextMode: boolean;
  /** `in-quote`: the signature is part of the folded history. */
  signature: 'above-quote' | 'in-quote' | 'none';
  /** Milliseconds from pressing Reply to the reply box; the editor follows 50 ms later. */
  replyDelay: number;
  /** Milliseconds from the last noticed change to the save. */
  autosaveDelay: number;
  /** Seconds in which a sent message can be taken back. */
  undoSeconds: number;
  /** Id of a thread whose newest message has a saved reply draft, shown as an open editor. */
  savedDraftIn: string | null;
  /** What the subject says as its thread id: since 2025-11 some accounts have the literal word. */
  permId: 'real' | 'undefined';
  /** Bodies end in a link to the whole message. */
  clipped: boolean;
  /** Keys r, a and f act on the open thread. */
  shortcuts: boolean;
  /** Pressing Reply does nothing. */
  replyNeverOpens: boolean;
  /** Every class, role and data attribute is called something else. */
  unknownStructure: boolean;
  /** The editor takes back every change at once. */
  editorRefusesInput: boolean;
};

/** The options without the mailbox, which has a default of its own. */
export const DEFAULT_OPTIONS: Omit<GmailOptions, 'mailbox'> = {
  header: 'since-2025-11',
  container: 'a98',
  locale: 'en',
  dark: false,
  splitPane: false,
  plainTextMode: false,
  signature: 'above-quote',
  replyDelay: 120,
  autosaveDelay: 1200,
  undoSeconds: 8,
  savedDraftIn: null,
  permId: 'undefined',
  clipped: false,
  shortcuts: true,
  replyNeverOpens: false,
  unknownStructure: false,
  editorRefusesInput: false,
};

/** What the server embeds in the page. */
export type PageData = {
  options: GmailOptions;
  /** The account's place in this browser session. */
  slot: string;
  /** A compose window that fills the tab, with what the address asked for. */
  compose: { to: string; subject: string; body: string } | null;
};
