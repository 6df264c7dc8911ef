import type { Draft, DraftRequest } from '#core/drafts/write-draft.ts';
import type { Contact, WebmailName } from '#core/email.ts';
import type { LandmarkReport } from '#core/landmark-report.ts';
import type { Rejection, StepName, StepState } from '#core/rejection.ts';
import type { Reminder, ReminderKind } from '#core/reminder.ts';
import type { Settings } from '#core/settings.ts';
import type { Language, Mail, SenderKind, Stage, Verdict } from '#core/verdict.ts';

/** Names one message in one mailbox. */
export type MessageRef = { webmail: WebmailName; threadId: string; messageId: string };

/** What the person said about a verdict. */
export type Judgement = 'rejection' | 'not-rejection';

/** What the background knows about a message; all a card needs to draw itself. */
export type Known = {
  rejection: Rejection | null;
  /** Open reminders of that rejection. */
  reminders: Reminder[];
  judgement: Judgement | null;
  /** The person asked not to be shown cards for this sender. */
  senderMuted: boolean;
  /** "Not now" was pressed on this message: the card stays collapsed. */
  dismissed: boolean;
  settings: Settings;
  /** Wordings used in earlier drafts, newest last, over all rejections. */
  wordings: string[];
};

/** What a mail page knows when the person first acts on a card. The background adds the rest. */
export type NewRejection = MessageRef & {
  /** The mailbox owner's address; hashed before it is stored. */
  account: string | null;
  url: string;
  subject: string;
  company: string | null;
  role: string | null;
  stage: Stage;
  receivedAt: number | null;
  language: Language | 'unknown';
  senderKind: SenderKind;
  contacts: Contact[];
  evidence: string | null;
  noFeedback: boolean;
};

/**
 * Every request the background answers: name → signature. Writes are acknowledged after the commit and may be sent twice:
 * the client adds an idempotency key.
 */
export type Protocol = {
  /**
   * Judges one mail; nothing of it is kept. The detector with all its languages would weigh on every mail page, so the
   * background holds it once.
   */
  detect: (request: Mail) => Verdict;
  /** Writes a draft, for the same reason; null when there is none in that language. */
  'write-draft': (request: DraftRequest) => Draft | null;
  /** What is known about this message; remembers that it was seen. */
  'look-up': (request: MessageRef & { sender: string | null }) => Known;
  /** Makes the record, or returns the one that exists. */
  'note-rejection': (request: NewRejection) => Rejection;
  /** A draft for these steps was put into a reply box; `wording` is its id, `draftKey` names the box. */
  'reply-drafted': (request: { id: string; steps: StepName[]; contact: string | null; wording: string; draftKey: string }) => Rejection;
  /** A reply left, came back or was thrown away: drafted steps of that record (or thread) follow. Null when none is tracked. */
  'reply-event': (request: {
    kind: 'sent' | 'unsent' | 'discarded';
    webmail: WebmailName;
    draftKey: string;
    threadId: string | null;
    to: Contact[];
  }) => Rejection | null;
  /** Ticks, skips or reopens a step. For 'thank-you', `contact` (address, else name) names one person, null all. */
  'set-step': (request: { id: string; step: StepName; state: StepState; contact: string | null }) => Rejection;
  'set-wants-future': (request: { id: string; wantsFuture: Rejection['wantsFuture'] }) => Rejection;
  /** The person corrected what was understood. */
  'correct-facts': (request: { id: string; company: string | null; role: string | null; stage: Stage }) => Rejection;
  'add-contact': (request: { id: string; contact: Contact }) => Rejection;
  'save-feedback': (request: { id: string; text: string; tone: 'helpful' | 'vague' | 'none' }) => Rejection;
  /** Replaces the note on one prompt; an empty text removes it. */
  'save-reflection': (request: { id: string; prompt: string; text: string }) => Rejection;
  /** Sets the reminder of this kind, replacing an open one of the same kind. */
  remind: (request: { id: string; kind: ReminderKind; date: string; time: string }) => Reminder;
  'snooze-reminder': (request: { reminderId: string; date: string; time: string }) => Reminder;
  'settle-reminder': (request: { reminderId: string }) => Reminder;
  /** "Not a rejection" and "Yes, it is one"; null takes the word back. */
  judge: (request: MessageRef & { sender: string | null; judgement: Judgement | null }) => null;
  'mute-sender': (request: { sender: string; muted: boolean }) => null;
  /** "Not now" on this message. */
  dismiss: (request: MessageRef & { dismissed: boolean }) => null;
  'save-settings': (request: Partial<Settings>) => Settings;
  /** Takes back every judgement and mute. */
  'forget-corrections': (request: Record<string, never>) => null;
  'remove-rejection': (request: { id: string }) => null;
  'erase-all': (request: Record<string, never>) => null;
  /** Wakes the background so that overdue reminders are looked for. */
  'page-opened': (request: Record<string, never>) => null;
};

export type Verb = keyof Protocol;
export type RequestOf<V extends Verb> = Parameters<Protocol[V]>[0];
export type ResponseOf<V extends Verb> = ReturnType<Protocol[V]>;

/** Who may ask: `mail` is a content script in a webmail's top frame, `page` one of our own pages. */
export type Role = 'mail' | 'page';

/** What a mail tab answers when the popup asks what it shows. Structure only, apart from company and role. */
export type TabReport = {
  webmail: WebmailName;
  view: 'messages' | 'elsewhere' | 'unreadable';
  /** What the card shows, when there is one. */
  card: { company: string | null; role: string | null; rejectionId: string | null } | null;
  landmarks: LandmarkReport[];
};
