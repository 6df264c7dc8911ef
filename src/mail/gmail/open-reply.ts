import { findFirst, type Landmark, type LandmarkLog } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { MailProblem } from '../webmail.ts';
import { whenPresent } from '../when-present.ts';
import { answeredId, type Draft, type Drafts } from './drafts.ts';
import type { ShownMessage, ShownThread } from './find-messages.ts';
import { moreButton, replyBar, replyButton, replyMenuItem } from './landmarks.ts';
import { press } from './press.ts';

/** How long a button gets before the next way is tried. */
const PER_WAY = 2_000;
/** An editor that stays unchanged this long has its signature and quote. */
const QUIET = 120;
/** Time for a menu to unfold. */
const MENU = 400;

type Opening = { drafts: Drafts; log: LandmarkLog; timeout: number; signal: AbortSignal };

/**
 * Finds the open reply of a message, or opens one, way by way.
 * @throws {MailProblem} `reply-box-missing` when no editor was ready in time
 */
export async function openReply(message: ShownMessage, thread: ShownThread, { drafts, log, timeout, signal }: Opening): Promise<Draft> {
  const deadline = performance.now() + timeout;
  const existing = replyOf(message, drafts);
  if (existing !== null && (await isQuiet(existing, deadline, signal))) {
    return existing;
  }
  const before = new Set(drafts.all().map(({ editor }) => editor));
  const isLast = thread.messages.at(-1)?.frame === message.frame;
  for (const way of waysToReply(message, thread, isLast, log)) {
    if (signal.aborted || performance.now() >= deadline) {
      break;
    }
    if (!(await way(signal))) {
      continue;
    }
    const patience = Math.min(PER_WAY, deadline - performance.now());
    const opened = await whenPresent(() => replyOf(message, drafts) ?? newReplyIn(thread, before, drafts), { timeout: patience, signal });
    if (opened !== null && (await isQuiet(opened, deadline, signal))) {
      return drafts.of(opened.editor);
    }
  }
  // A slow page may still bring the editor of the last press.
  const late = signal.aborted ? null : await whenPresent(() => replyOf(message, drafts), { timeout: deadline - performance.now(), signal });
  if (late !== null && (await isQuiet(late, deadline + QUIET, signal))) {
    return late;
  }
  throw new MailProblem('reply-box-missing');
}

/** The usable editor that answers this message: Gmail's own note of it first, then its place below the message. */
function replyOf(message: ShownMessage, drafts: Drafts): Draft | null {
  const usable = drafts.all().filter(({ editor }) => isUsable(editor));
  return (
    usable.find(({ compose }) => answeredId(compose) === message.id) ??
    usable.find(({ compose, editor }) => message.item.contains(editor) && !namesOther(compose, message)) ??
    null
  );
}

function namesOther(compose: HTMLElement, message: ShownMessage): boolean {
  const answered = answeredId(compose);
  return answered !== null && /^[0-9a-f]+$/.test(answered) && /^[0-9a-f]+$/.test(message.id) && answered !== message.id;
}

/** An editor that came with our press and names no message, in the conversation or in a window. */
function newReplyIn(thread: ShownThread, before: Set<HTMLElement>, drafts: Drafts): Draft | null {
  const fresh = drafts.all().filter(({ editor, compose }) => !before.has(editor) && isUsable(editor) && answeredId(compose) === null);
  return fresh.find(({ editor }) => thread.root.contains(editor)) ?? null;
}

function isUsable(editor: HTMLElement): boolean {
  return isShown(editor) && (editor.isContentEditable || (editor instanceof HTMLTextAreaElement && !editor.disabled && !editor.readOnly));
}

/** Waits until nothing has changed in the editor for a moment. */
async function isQuiet({ editor }: Draft, deadline: number, signal: AbortSignal): Promise<boolean> {
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(editor, { childList: true, subtree: true, characterData: true });
  while (performance.now() - changedAt < QUIET && performance.now() < deadline && !signal.aborted) {
    await pause(QUIET / 4);
  }
  observer.disconnect();
  return !signal.aborted && isUsable(editor);
}

/** Each way presses something and tells whether there was something to press. */
type Way = (signal: AbortSignal) => Promise<boolean>;

function waysToReply(message: ShownMessage, thread: ShownThread, isLast: boolean, log: LandmarkLog): Way[] {
  const pressFirst =
    (landmark: Landmark<HTMLElement>, root: ParentNode): Way =>
    () => {
      const button = findFirst(landmark, root, log);
      if (button !== null) {
        press(button);
      }
      return Promise.resolve(button !== null);
    };
  // Below the thread stands the answer to its last message only.
  const below = isLast ? [pressFirst(replyBar, thread.root)] : [];
  const rungs = replyButton.rungs.map((rung) => pressFirst({ name: replyButton.name, rungs: [rung] }, message.frame));
  return [pressFirst(replyButton, message.frame), ...below, (signal) => byMenu(message, log, signal), ...rungs.slice(1)];
}

async function byMenu(message: ShownMessage, log: LandmarkLog, signal: AbortSignal): Promise<boolean> {
  const more = findFirst(moreButton, message.frame, log);
  if (more === null) {
    return false;
  }
  press(more);
  const item = await whenPresent(() => findFirst(replyMenuItem, more.ownerDocument, log), { timeout: MENU, signal });
  if (item === null) {
    return false;
  }
  press(item);
  return true;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}
