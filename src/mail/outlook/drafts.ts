import type { Contact } from '#core/email.ts';

/** A draft that is open in this page. */
export type Draft = { key: string; threadId: string | null; answered: Contact | null };

/** The drafts of this page by editor, so that what is told about a draft names it as its reply box did. */
export type Drafts = {
  /** The draft of an editor, made known when it is new. */
  of(editor: HTMLElement): Draft;
  /** Gives a draft to the editor that shows it now: Outlook draws editors anew, and Undo brings a sent one back. */
  moveTo(editor: HTMLElement, draft: Draft): void;
};

export function createDrafts(): Drafts {
  const known = new WeakMap<HTMLElement, Draft>();
  let count = 0;
  return {
    of(editor) {
      let draft = known.get(editor);
      if (draft === undefined) {
        count += 1;
        draft = { key: `draft-${count}`, threadId: null, answered: null };
        known.set(editor, draft);
      }
      return draft;
    },
    moveTo(editor, draft) {
      known.set(editor, draft);
    },
  };
}
