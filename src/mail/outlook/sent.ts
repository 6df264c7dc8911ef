import type { Contact } from '#core/email.ts';
import type { ReplyEvent } from '../webmail.ts';
import { readDraftRecipients, readDraftSubject } from './compose-fields.ts';
import { letters, readOwnText } from './draft-text.ts';
import type { Draft, Drafts } from './drafts.ts';
import { composeOf, findEditors, isDiscard, isSend, isSendable } from './editors.ts';

/** How often open drafts are looked at. */
const POLL = 250;
/** A draft that is still open this long after Send or Discard was pressed is neither sent nor discarded by that. */
const PRESSED_FOR = 60_000;
/** After a question Outlook asked, the draft leaves within this time, or the person chose to go on writing. */
const AFTER_DIALOG = 3_000;
/** Undo of a sent mail is offered for up to ten seconds; the draft then comes back. */
const GRACE = 12_000;
/** An editor that is drawn anew is back within this time. */
const REDRAWN = 600;

type Open = {
  draft: Draft;
  editor: HTMLElement;
  compose: HTMLElement;
  subject: string;
  text: string;
  pressed: Pressed | null;
  goneAt: number | null;
};

/** What the person asked for, until it happened or turned out not to. */
type Pressed = { what: 'send' | 'discard'; at: number; text: string; to: Contact[]; dialog: 'none' | 'open' | { closedAt: number } };

type Sent = { draft: Draft; event: ReplyEvent; until: number };

/**
 * Watches every draft of the page, whoever opened it. Outlook shows nothing reliable after sending, so a draft counts as sent when
 * Send or its keys were pressed and its editor then left the page by itself; leaving without that only closes it.
 * @param threadId names the conversation on screen
 */
export function watchSending(
  onEvent: (event: ReplyEvent) => void,
  { drafts, threadId, signal }: { drafts: Drafts; threadId: () => string | null; signal: AbortSignal },
): void {
  if (signal.aborted) {
    return;
  }
  const open = new Map<HTMLElement, Open>();
  let sent: Sent[] = [];
  const now = (): number => performance.now();

  const look = (): void => {
    for (const editor of findEditors(document)) {
      if (!open.has(editor)) {
        meet(editor);
      }
    }
    sent = sent.filter((entry) => entry.until > now());
    for (const entry of open.values()) {
      if (entry.editor.isConnected) {
        stay(entry);
      } else {
        leave(entry);
      }
    }
  };

  const meet = (editor: HTMLElement): void => {
    const compose = composeOf(editor);
    const text = readOwnText(editor);
    const subject = readDraftSubject(compose);
    const thread = isInReadingPane(editor) ? threadId() : null;
    const redrawn = [...open.values()].find((entry) => !entry.editor.isConnected && isRedrawn(entry, { editor, text, subject, thread }));
    const draft = redrawn?.draft ?? drafts.of(editor);
    if (redrawn !== undefined) {
      open.delete(redrawn.editor);
      drafts.moveTo(editor, draft);
    }
    draft.threadId ??= thread;
    open.set(editor, { draft, editor, compose, subject, text, pressed: redrawn?.pressed ?? null, goneAt: null });
  };

  const stay = (entry: Open): void => {
    entry.goneAt = null;
    entry.compose = composeOf(entry.editor);
    entry.text = readOwnText(entry.editor);
    takeBack(entry);
    const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
    const asking = dialog !== null && !dialog.contains(entry.editor);
    if (entry.pressed !== null) {
      const { pressed } = entry;
      pressed.dialog = afterDialog(pressed.dialog, asking, now());
      const refused = typeof pressed.dialog === 'object' && now() - pressed.dialog.closedAt > AFTER_DIALOG;
      if (refused || now() - pressed.at > PRESSED_FOR) {
        entry.pressed = null;
      }
    }
  };

  /** Undo brings the sent text back, in an editor that may fill only after it appeared. */
  const takeBack = (entry: Open): void => {
    const undone = sent.find(({ event }) => letters(event.text) !== '' && letters(entry.text).includes(letters(event.text)));
    if (undone === undefined) {
      return;
    }
    sent = sent.filter((other) => other !== undone);
    entry.draft = undone.draft;
    drafts.moveTo(entry.editor, undone.draft);
    onEvent({ ...undone.event, kind: 'unsent' });
  };

  const leave = (entry: Open): void => {
    entry.goneAt ??= now();
    const { pressed, draft } = entry;
    const named = { key: draft.key, threadId: draft.threadId };
    if (pressed?.what === 'send' && !isSendable(entry.compose)) {
      const event: ReplyEvent = { kind: 'sent', ...named, text: pressed.text, to: pressed.to };
      sent.push({ draft, event, until: now() + GRACE });
      open.delete(entry.editor);
      onEvent(event);
      return;
    }
    if (now() - entry.goneAt >= REDRAWN) {
      open.delete(entry.editor);
      onEvent({ kind: pressed?.what === 'discard' ? 'discarded' : 'closed', ...named, text: '', to: [] });
    }
  };

  /** The draft a click or key belongs to; buttons that stand apart can only mean the one draft there is. */
  const entryAt = (target: Element): Open | undefined => {
    look();
    const entries = [...open.values()].filter((entry) => entry.editor.isConnected);
    return entries.find((entry) => entry.compose.contains(target)) ?? (entries.length === 1 ? entries[0] : undefined);
  };

  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || !(isSend(target) || isDiscard(target))) {
      return;
    }
    const entry = entryAt(target);
    if (entry !== undefined) {
      entry.pressed = pressedNow(isSend(target) ? 'send' : 'discard', entry, now());
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const entry = target instanceof Element ? [...open.values()].find(({ compose }) => compose.contains(target)) : undefined;
    if (entry === undefined || event.isComposing || MODIFIERS.has(event.key)) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      look();
      entry.pressed = pressedNow('send', entry, now());
      return;
    }
    if (target instanceof Node && entry.editor.contains(target)) {
      // Writing on means that neither Send nor Discard went through.
      entry.pressed = null;
    }
  };

  const poll = setInterval(look, POLL);
  signal.addEventListener('abort', () => clearInterval(poll), { once: true });
  // Capture: the editor stops some keys on their way up.
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
  look();
}

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph']);

function pressedNow(what: Pressed['what'], { compose, editor, draft }: Open, at: number): Pressed {
  const shown = readDraftRecipients(compose, editor);
  const to = shown.length > 0 || draft.answered === null ? shown : [draft.answered];
  return { what, at, text: readOwnText(editor), to, dialog: 'none' };
}

function afterDialog(before: Pressed['dialog'], asking: boolean, at: number): Pressed['dialog'] {
  if (asking) {
    return 'open';
  }
  return before === 'open' ? { closedAt: at } : before;
}

/** Whether an editor shows the draft that just lost its own: same place, or same words under the same subject. */
function isRedrawn(gone: Open, fresh: { editor: HTMLElement; text: string; subject: string; thread: string | null }): boolean {
  return (
    gone.compose.contains(fresh.editor) ||
    (gone.draft.threadId === fresh.thread && gone.subject === fresh.subject && gone.text === fresh.text)
  );
}

function isInReadingPane(editor: HTMLElement): boolean {
  return (
    editor.closest('#ConversationReadingPaneContainer, #ItemReadingPaneContainer, [data-app-section="ConversationContainer"]') !== null
  );
}
