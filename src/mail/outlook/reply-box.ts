import { insertText, type Inserted } from '../insert-text.ts';
import { MailProblem, type ReplyBox } from '../webmail.ts';
import { readOwnText, standsInFront } from './draft-text.ts';

/** The editor may be filled or drawn anew while text goes in, for one when the quoted history comes late; then it is tried once more. */
const SECOND_TRY = 500;

/** What was put into which editor, so that any later box of the same draft can take it out. */
const inserted = new WeakMap<HTMLElement, Inserted>();

/** A draft's editor as the rest of the extension sees it. */
export function createReplyBox(editor: HTMLElement, key: string): ReplyBox {
  return {
    key,
    editor,
    ownText: () => readOwnText(editor),
    insert: async (text) => {
      inserted.set(editor, await insertTwice(editor, text));
    },
    remove: async () => {
      const last = inserted.get(editor);
      inserted.delete(editor);
      return last?.remove() ?? false;
    },
  };
}

async function insertTwice(editor: HTMLElement, text: string): Promise<Inserted> {
  try {
    return await insertInFront(editor, text);
  } catch (problem) {
    if (!(problem instanceof MailProblem) || problem.kind !== 'insert-failed') {
      throw problem;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, SECOND_TRY);
    });
    return await insertInFront(editor, text);
  }
}

async function insertInFront(editor: HTMLElement, text: string): Promise<Inserted> {
  const done = await insertText(editor, text);
  if (!standsInFront(editor, text)) {
    done.remove();
    throw new MailProblem('insert-failed', 'not in front of signature and quote');
  }
  return done;
}
