import type { SampleMailbox, SampleMessage, SamplePerson, SampleThread } from '../mailbox.ts';

/** What a compose form is for. */
export type ComposeKind = 'reply' | 'reply-all' | 'forward' | 'new';

/** A reply or new mail that is being written. */
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
  /** The editor's own markup; null as long as it holds nothing but what a fresh draft begins with. */
  html: string | null;
  text: string;
  /** ISO 8601; null before the first save. */
  savedAt: string | null;
};

/** Folders by the word the address has for them. */
export type Folder = 'inbox' | 'drafts' | 'sentitems' | 'archive' | 'deleteditems' | 'junkemail';

type Stored = { drafts: Draft[]; sent: { threadId: string; message: SampleMessage }[]; moved: Record<string, Folder>; read: string[] };

const STORE = 'webmail-state';

/** What changes while the page lives; it survives a reload of the same tab, as it would on a server. */
export class MailState {
  readonly owner: SamplePerson;
  readonly #threads: SampleThread[];
  readonly #unread = new Set<string>();
  readonly #stored: Stored = { drafts: [], sent: [], moved: {}, read: [] };

  constructor({ owner, threads }: SampleMailbox) {
    this.owner = owner;
    this.#threads = [...threads];
    const stored = sessionStorage.getItem(STORE);
    if (stored !== null) {
      Object.assign(this.#stored, JSON.parse(stored));
    }
    for (const thread of threads) {
      if (thread.unread && !this.#stored.read.includes(thread.id)) {
        this.#unread.add(thread.id);
      }
    }
  }

  /** What a folder holds, newest first. */
  threadsIn(folder: Folder): SampleThread[] {
    return this.#threads.filter((thread) => this.folderOf(thread) === folder || (folder === 'sentitems' && this.#isSentFrom(thread)));
  }

  folderOf(thread: SampleThread): Folder {
    const isOwn = thread.messages.every(({ from }) => from.address === this.owner.address);
    return this.#stored.moved[thread.id] ?? (isOwn ? 'sentitems' : 'inbox');
  }

  thread(id: string): SampleThread | null {
    return this.#threads.find((thread) => thread.id === id) ?? null;
  }

  get threads(): SampleThread[] {
    return this.#threads;
  }

  /** The thread's messages, oldest first, with what was sent from here. */
  messages(thread: SampleThread): SampleMessage[] {
    return [...thread.messages, ...this.#stored.sent.filter(({ threadId }) => threadId === thread.id).map(({ message }) => message)];
  }

  isUnread(id: string): boolean {
    return this.#unread.has(id);
  }

  setUnread(id: string, unread: boolean): void {
    if (unread) {
      this.#unread.add(id);
    } else {
      this.#unread.delete(id);
    }
    this.#stored.read = [...this.#stored.read.filter((other) => other !== id), ...(unread ? [] : [id])];
    this.#store();
  }

  receive(thread: SampleThread): void {
    this.#threads.unshift(thread);
    this.#unread.add(thread.id);
  }

  moveTo(id: string, folder: Folder): void {
    this.#stored.moved[id] = folder;
    this.#store();
  }

  get drafts(): Draft[] {
    return this.#stored.drafts;
  }

  saveDraft(draft: Draft): void {
    this.#stored.drafts = [...this.#stored.drafts.filter(({ draftId }) => draftId !== draft.draftId), draft];
    this.#store();
  }

  dropDraft(draftId: string): void {
    this.#stored.drafts = this.#stored.drafts.filter((draft) => draft.draftId !== draftId);
    this.#store();
  }

  addSent(threadId: string, message: SampleMessage): void {
    this.#stored.sent.push({ threadId, message });
    this.#store();
  }

  #isSentFrom(thread: SampleThread): boolean {
    return this.messages(thread).some(({ from }) => from.address === this.owner.address);
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
