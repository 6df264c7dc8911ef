/** Which webmail a message was read in. */
export type WebmailName = 'gmail' | 'outlook';

/** A person or mailbox named in a message. Outlook hides the addresses of colleagues, so `address` may be unknown. */
export type Contact = {
  /** Display name as the sender wrote it; '' when the mail gives only an address. */
  name: string;
  /** Lower-cased address, or null when the page does not show one. */
  address: string | null;
};

/** One open message, read from the page as plain text. */
export type Email = {
  webmail: WebmailName;
  /** The mailbox owner's own address in lower case; null when the page does not tell. */
  account: string | null;
  threadId: string;
  /** Stable within the thread. Where the page shows no message id, the adapter derives one from sender, date and text. */
  messageId: string;
  subject: string;
  sender: Contact;
  /** To and Cc of this message, without the mailbox owner. */
  recipients: Contact[];
  /** Everyone who wrote or was addressed in the visible thread, without the mailbox owner; newest first, no doubles. */
  participants: Contact[];
  /** Written by the mailbox owner. */
  own: boolean;
  /** The date as the page shows it, in the page's language; for people only. */
  shownDate: string;
  /** Milliseconds since the epoch, when the page's date could be understood; else null. */
  receivedAt: number | null;
  /** Body as text with line breaks, quoted history included, cut at `MAX_BODY_LENGTH` characters. */
  text: string;
  /** Address that opens this thread again. */
  url: string;
};

/** Longest body that is read, in UTF-16 units: the longest real refusal seen is far below, and a 5 MB mail must not stall a tab. */
export const MAX_BODY_LENGTH = 100_000;
