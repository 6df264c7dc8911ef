import type { OpenEmail, View } from '../webmail.ts';
import { findThread, type ShownMessage, type ShownThread } from './find-messages.ts';
import { messageColumn } from './landmarks.ts';
import { type Reading, threadIdOf } from './read-thread.ts';
import { threadInHash } from './thread-id.ts';
import { whenPageChanges } from './when-page-changes.ts';

/** Gmail shows the frame of a conversation before its content; only what stays unreadable this long is told. */
const PATIENCE = 2_500;

type Watching = {
  reading: Reading;
  /** Makes what is told of a message. */
  open: (message: ShownMessage, thread: ShownThread) => OpenEmail;
  isOurs: (node: Node) => boolean;
  /** A host that stood in the page was taken out of it; true once. */
  lostHost: () => boolean;
  signal: AbortSignal;
};

/** Tells what is open, at once and whenever something else is; see `Webmail.watch`. */
export function watchView(onView: (view: View) => void, { reading, open, isOurs, lostHost, signal }: Watching): void {
  let told: { kind: View['kind']; marks: unknown[] } | null = null;
  let unreadableSince: number | null = null;
  let root: HTMLElement | null = null;

  const tell = (kind: View['kind'], marks: unknown[], view: () => View): void => {
    const isNew =
      told === null || told.kind !== kind || told.marks.length !== marks.length || marks.some((mark, at) => mark !== told?.marks[at]);
    if (isNew) {
      told = { kind, marks };
      onView(view());
    }
  };
  const look = (): boolean => {
    const thread = findThread(reading.page, reading.log);
    root = thread?.root ?? null;
    const readable = (thread?.messages ?? []).filter((message) => message.body !== null);
    if (thread !== null && readable.length > 0) {
      unreadableSince = null;
      const marks = readable.flatMap((message) => [...marksOf(message), threadIdOf(thread, message.id, reading)]);
      if (lostHost()) {
        told = null;
      }
      tell('messages', marks, () => ({ kind: 'messages', messages: readable.map((message) => open(message, thread)) }));
      return false;
    }
    if (!looksOpen(thread, reading)) {
      unreadableSince = null;
      tell('elsewhere', [], () => ({ kind: 'elsewhere' }));
      return false;
    }
    unreadableSince ??= performance.now();
    if (performance.now() - unreadableSince >= PATIENCE) {
      tell('unreadable', [], () => ({ kind: 'unreadable' }));
      return false;
    }
    tell('elsewhere', [], () => ({ kind: 'elsewhere' }));
    return true;
  };

  whenPageChanges(look, { thread: () => root, isOurs, signal });
}

/** What makes a message on screen another one, or the same drawn anew. A body that was empty and fills up counts as another. */
function marksOf({ id, frame, body }: ShownMessage): unknown[] {
  const column = messageColumn.rungs.map((rung) => rung.find(frame)).find((found) => found !== null);
  return [id, frame, column, body, body === null || hasText(body)];
}

function hasText(body: HTMLElement): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if ((node.nodeValue ?? '').trim() !== '') {
      return true;
    }
  }
  return false;
}

/** Whether a message must be on screen although none was understood: the address names a thread, or frames without bodies are shown. */
function looksOpen(thread: ShownThread | null, { location }: Reading): boolean {
  if (thread !== null && thread.messages.length === 0 && thread.items.length > 0) {
    // A conversation with every message collapsed.
    return false;
  }
  return threadInHash(location.hash) !== null || (thread !== null && thread.messages.length > 0);
}
