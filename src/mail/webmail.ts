import type { Contact, Email, WebmailName } from '#core/email.ts';
import type { LandmarkReport } from '#core/landmark-report.ts';

/** A reply editor that is open in the page. Its own text, signature and quote are never touched. */
export type ReplyBox = {
  /** Names this draft as long as the page lives; the same in the matching `ReplyEvent`s. */
  key: string;
  /** The editable element, for moving the view and the focus there. */
  editor: HTMLElement;
  /** What the person wrote so far, without signature and quoted history; '' when nothing. */
  ownText(): string;
  /**
   * Puts plain text (paragraphs separated by an empty line) above signature and quote and proves that it arrived.
   * @throws {MailProblem} `insert-failed` when the text is not in the editor afterwards; nothing of it is left behind then
   */
  insert(text: string): Promise<void>;
  /** Takes out what `insert` put in, as one undo; false when the person changed it since and it stays. */
  remove(): Promise<boolean>;
};

/** What happened to a reply in this page. */
export type ReplyEvent = {
  /** `unsent` follows `sent` when the person pressed the webmail's Undo; `closed` keeps the draft, `discarded` deletes it. */
  kind: 'sent' | 'unsent' | 'discarded' | 'closed';
  /** `ReplyBox.key` of the draft. */
  key: string;
  threadId: string | null;
  /** The body as it was when Send was pressed, without signature and quote; '' when unknown. */
  text: string;
  to: Contact[];
};

/** One message on screen and what can be done with it. */
export type OpenEmail = {
  email: Email;
  /** The element the body is shown in: the card measures its background, direction and text size there. */
  body: HTMLElement;
  /** Puts the card's host below this message's body, again and again without harm; false when the message is gone. */
  place(host: HTMLElement): boolean;
  /**
   * Opens the webmail's reply box of this very message, or finds the one already open.
   * @throws {MailProblem} `reply-box-missing` when none is ready after `timeout` milliseconds (5000 unless told)
   */
  openReply(options: { signal: AbortSignal; timeout?: number }): Promise<ReplyBox>;
};

/** What the page shows right now. */
export type View =
  /** At least one message is open; newest last. */
  | { kind: 'messages'; messages: OpenEmail[] }
  /** A list, settings, a compose window alone: nothing to read, and that is fine. */
  | { kind: 'elsewhere' }
  /** Something looks like an open message, but the landmarks that matter were not found. */
  | { kind: 'unreadable' };

/** A webmail's page, seen through one small door. */
export type Webmail = {
  name: WebmailName;
  /** Tells at once and then on every change what is open, until the signal aborts. Changes inside bodies and editors are not told. */
  watch(onView: (view: View) => void, signal: AbortSignal): void;
  /** Tells what happens to replies, whoever opened them, until the signal aborts. */
  watchReplies(onEvent: (event: ReplyEvent) => void, signal: AbortSignal): void;
  /** Address of a new mail with the given values filled in. */
  composeUrl(draft: { to: string; subject: string; body: string }): string;
  /** What was looked for and how it was found, for the diagnosis a person can copy. */
  report(): LandmarkReport[];
};

/** Something in the page that did not go as it should, by name; the interface turns it into words. */
export class MailProblem extends Error {
  override name = 'MailProblem';
  readonly kind: 'reply-box-missing' | 'insert-failed' | 'not-editable' | 'message-gone';
  constructor(kind: MailProblem['kind'], detail?: string) {
    super(detail === undefined ? kind : `${kind}: ${detail}`);
    this.kind = kind;
  }
}
