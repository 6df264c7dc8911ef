import type { SampleMessage, SamplePerson, SampleThread } from '../mailbox.ts';

/** What a compose box is for. */
export type ComposeKind = 'reply' | 'reply-all' | 'forward' | 'new';

/** A reply or new mail that is being written. Markup is the editor's own. */
export type Draft = {
  draftId: string;
  /** Null for a new mail. */
  threadId: string | null;
  /** The message it answers. */
  messageId: string | null;
  kind: ComposeKind;
  to: SamplePerson[];
  cc: SamplePerson[];
  subject: string;
  html: string;
  text: string;
  /** Whether the history is already part of the markup. */
  quoteShown: boolean;
};

/** A message this page sent: shown in its thread under the draft's id. */
export type SentMessage = SampleMessage & { draftId: string; synced: boolean };

type Stored = { drafts: Draft[]; sent: { threadId: string; message: SentMessage }[]; away: string[] };

const STORE = 'webmail-state';

/** What changes while the page lives; it survives a reload of the same tab, as it would on a server. */
export class MailState {
  readonly #threads: SampleThread[];
  readonly #unread = new Set<string>();
  readonly #stored: Stored = { drafts: [], sent: [], away: [] };

  constructor(threads: SampleThread[]) {
    this.#threads = [...threads];
    for (const thread of threads.filter(({ unread }) => unread)) {
      this.#unread.add(thread.id);
    }
    const stored = sessionStorage.getItem(STORE);
    if (stored !== null) {
      Object.assign(this.#stored, JSON.parse(stored));
    }
  }

  /** Threads that were not archived or deleted. */
  threads(): SampleThread[] {
    return this.#threads.filter(({ id }) => !this.#stored.away.includes(id));
  }

  thread(id: string): SampleThread | null {
    return this.#threads.find((thread) => thread.id === id) ?? null;
  }

  /** The thread's messages, oldest first, with what was sent from here. */
  messages(thread: SampleThread): (SampleMessage | SentMessage)[] {
    return [...thread.messages, ...this.#stored.sent.filter(({ threadId }) => threadId === thread.id).map(({ message }) => message)];
  }

  isUnread(id: string): boolean {
    return this.#unread.has(id);
  }

  markRead(id: string): void {
    this.#unread.delete(id);
  }

  receive(thread: SampleThread): void {
    this.#threads.unshift(thread);
    this.#unread.add(thread.id);
  }

  putAway(id: string): void {
    this.#stored.away.push(id);
    this.#store();
  }

  draftsIn(threadId: string): Draft[] {
    return this.#stored.drafts.filter((draft) => draft.threadId === threadId);
  }

  /** Drafts of new mails. */
  newDrafts(): Draft[] {
    return this.#stored.drafts.filter((draft) => draft.threadId === null);
  }

  saveDraft(draft: Draft): void {
    this.#stored.drafts = [...this.#stored.drafts.filter(({ draftId }) => draftId !== draft.draftId), draft];
    this.#store();
  }

  dropDraft(draftId: string): void {
    this.#stored.drafts = this.#stored.drafts.filter((draft) => draft.draftId !== draftId);
    this.#store();
  }

  addSent(threadId: string, message: SentMessage): void {
    this.#stored.sent.push({ threadId, message });
    this.#store();
  }

  takeBack(draftId: string): void {
    this.#stored.sent = this.#stored.sent.filter(({ message }) => message.draftId !== draftId);
    this.#store();
  }

  #store(): void {
    try {
      sessionStorage.setItem(STORE, JSON.stringify(this.#stored));
    } catch (error) {
      // A draft that quotes a huge mail does not fit; it then lasts as long as the page.
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) {
        throw error;
      }
    }
  }
}
