import type { Contact, WebmailName } from './email.ts';
import type { Language, SenderKind, Stage } from './verdict.ts';

/** The four steps, in the order they are offered. */
export const STEP_NAMES = ['thank-you', 'feedback', 'keep-in-touch', 'reflect'] as const;

/** One of the four steps. */
export type StepName = (typeof STEP_NAMES)[number];

/**
 * Where a step stands. `closed` is keep-in-touch before it is suggested; `asked`, `received` and `none-came` belong to
 * feedback; `scheduled` and `resting` to keep-in-touch; `started` to reflect.
 */
export type StepState =
  | 'closed'
  | 'open'
  | 'drafted'
  | 'done'
  | 'skipped'
  | 'asked'
  | 'received'
  | 'none-came'
  | 'scheduled'
  | 'resting'
  | 'started';

/** A step with the moment of its last change, in milliseconds since the epoch. */
export type Step = { state: StepState; at: number | null };

/** A person of this rejection, thanked on their own. */
export type TrackedContact = Contact & { thanks: Step };

/** What the person noted on one prompt of the reflection. */
export type ReflectionNote = { prompt: string; text: string; at: number };

/** A rejection the person acted on, with its steps. Stored under `id`. */
export type Rejection = {
  /** `rejectionId(webmail, threadId, messageId)`: the same mail never makes two records. */
  id: string;
  webmail: WebmailName;
  /** SHA-256 of the mailbox owner's address, hexadecimal; null when the page does not tell whose mailbox it is. */
  account: string | null;
  threadId: string;
  messageId: string;
  /** Address that opens the mail again. */
  url: string;
  subject: string;
  company: string | null;
  role: string | null;
  stage: Stage;
  /** Milliseconds since the epoch; null when the page's date could not be understood. */
  receivedAt: number | null;
  /** When the record was made. */
  notedAt: number;
  language: Language | 'unknown';
  senderKind: SenderKind;
  /** The sender first, then whoever else was found or added. */
  contacts: TrackedContact[];
  /** The sentence the verdict rests on; null when the person said so themselves. */
  evidence: string | null;
  noFeedback: boolean;
  wantsFuture: 'yes' | 'unsure' | 'no';
  feedback: { text: string; tone: 'helpful' | 'vague' | 'none' } | null;
  /** 'thank-you' is the sum of the contacts' thanks, kept in step with them by every write. */
  steps: Record<StepName, Step>;
  reflection: ReflectionNote[];
  /** Wordings already used, newest last, so that no text is offered twice. */
  wordings: string[];
  /** Grows with every write; a page tells which one it saw. */
  revision: number;
};

/** The key under which a mail's record is found again. */
export function rejectionId(webmail: WebmailName, threadId: string, messageId: string): string {
  return `${webmail}:${threadId}:${messageId}`;
}
