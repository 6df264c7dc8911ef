import type { LandmarkLog } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { MailProblem } from '../webmail.ts';
import { whenPresent } from '../when-present.ts';
import { readDraftRecipients } from './compose-fields.ts';
import { composeOf, findEditors } from './editors.ts';
import type { ShownMessage, ShownThread } from './find-messages.ts';
import { isSamePerson } from './read-contact.ts';
import type { ReadMessage } from './read-thread.ts';
import { findReplyButton } from './reply-button.ts';

/** RoosterJS fills its element again a moment after it appeared, and would wipe what was written before (2026, seen by others). */
const QUIET = 300;

/**
 * Presses Reply of this very message and waits for an editor that has come to rest; a draft to the same person that is already open
 * in this conversation is taken instead, since a second press would open a second draft.
 * @param timeout milliseconds until an editor must be ready
 * @throws {MailProblem} `reply-box-missing`
 */
export async function openReply(
  message: ReadMessage,
  thread: ShownThread,
  { log, timeout, signal }: { log: LandmarkLog; timeout: number; signal: AbortSignal },
): Promise<HTMLElement> {
  signal.throwIfAborted();
  const deadline = performance.now() + timeout;
  const before = findEditors(document);
  const open = before.filter((editor) => thread.pane.contains(editor) && answers(editor, message)).at(-1);
  if (open !== undefined) {
    return await whenQuiet(() => (open.isConnected ? open : null), { deadline, signal });
  }
  press(message.shown, thread, log);
  return await whenQuiet(() => newEditor(before, thread.pane), { deadline, signal });
}

function press(shown: ShownMessage, thread: ShownThread, log: LandmarkLog): void {
  const button = findReplyButton(shown, thread, log);
  if (button === null) {
    throw new MailProblem('reply-box-missing', 'no Reply in this message');
  }
  // One plain click: Outlook takes it, and pointer events before it could press twice.
  button.click();
}

function newEditor(before: HTMLElement[], pane: HTMLElement): HTMLElement | null {
  const fresh = findEditors(document).filter((editor) => !before.includes(editor));
  return fresh.find((editor) => pane.contains(editor)) ?? fresh.at(-1) ?? null;
}

/** Whether a draft goes to the sender of this message. An inline reply may hide its recipients; then it is taken to. */
function answers(editor: HTMLElement, { email }: ReadMessage): boolean {
  const to = readDraftRecipients(composeOf(editor), editor);
  return (
    to.length === 0 || to.some((person) => isSamePerson(person, email.sender) || (person.name !== '' && person.name === email.sender.name))
  );
}

async function whenQuiet(
  find: () => HTMLElement | null,
  { deadline, signal }: { deadline: number; signal: AbortSignal },
): Promise<HTMLElement> {
  while (performance.now() < deadline) {
    const editor = await whenPresent(find, { timeout: deadline - performance.now(), signal });
    signal.throwIfAborted();
    if (editor !== null && (await isQuiet(editor, { deadline, signal }))) {
      return editor;
    }
  }
  throw new MailProblem('reply-box-missing', 'no editor came to rest');
}

/** Whether nothing changes in the editor for `QUIET` milliseconds and it still takes text afterwards. */
function isQuiet(editor: HTMLElement, { deadline, signal }: { deadline: number; signal: AbortSignal }): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      signal.removeEventListener('abort', finish);
      resolve(!signal.aborted && editor.isContentEditable && isShown(editor));
    };
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET);
    };
    const observer = new MutationObserver(restart);
    let timer = setTimeout(finish, QUIET);
    const last = setTimeout(finish, Math.max(deadline - performance.now(), 0));
    observer.observe(editor.parentElement ?? editor, { childList: true, subtree: true, characterData: true, attributes: true });
    signal.addEventListener('abort', finish, { once: true });
  });
}
