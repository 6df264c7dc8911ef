import { type Inserted, insertText } from '../insert-text.ts';
import type { ReplyBox } from '../webmail.ts';
import { type Draft, draftText } from './drafts.ts';

/** The door to one open draft. */
export function createReplyBox({ key, editor }: Draft): ReplyBox {
  let inserted: Inserted | null = null;
  return {
    key,
    editor,
    ownText: () => draftText(editor),
    insert: async (text) => {
      inserted = await insertText(editor, text);
    },
    remove: () => {
      const gone = inserted?.remove() ?? false;
      inserted = gone ? null : inserted;
      return Promise.resolve(gone);
    },
  };
}
