import type { LandmarkLog } from '../find-first.ts';
import type { View } from '../webmail.ts';
import { findMessages, type ShownThread } from './find-messages.ts';
import { looksUnreadable } from './looks-unreadable.ts';
import { receivedTime } from './landmarks.ts';
import { shortHash } from './mail-ids.ts';
import type { PlacedHosts } from './placed-hosts.ts';
import { currentThreadId } from './read-thread.ts';
import { whenPageChanges } from './when-page-changes.ts';

/** Headers come before bodies while Outlook loads; only what stays unreadable this many milliseconds is told. */
const PATIENCE = 2_500;

/** Tells what is open, at once and whenever something else is; see `Webmail.watch`. */
export function watchView(
  onView: (view: View) => void,
  { hosts, log, open, signal }: { hosts: PlacedHosts; log: LandmarkLog; open: (thread: ShownThread) => View; signal: AbortSignal },
): void {
  if (signal.aborted) {
    return;
  }
  let told: string | null = null;
  let bodies: HTMLElement[] = [];
  let patience: ReturnType<typeof setTimeout> | undefined;

  const tell = (mark: string, view: View): void => {
    if (told !== mark) {
      told = mark;
      onView(view);
    }
  };
  const look = (): void => {
    const thread = findMessages(document, log);
    if (thread === null || thread.messages.length === 0) {
      bodies = [];
      lookAway(thread);
      return;
    }
    clearTimeout(patience);
    patience = undefined;
    const shown = thread.messages.map((message) => message.body);
    const isSame = shown.length === bodies.length && shown.every((body, index) => body === bodies[index]);
    const lost = hosts.forgetLost();
    if (!isSame || lost) {
      told = null;
    }
    bodies = shown;
    const mark = signatureOf(thread, log);
    if (told !== mark) {
      tell(mark, open(thread));
    }
  };
  const lookAway = (thread: ShownThread | null): void => {
    if (!looksUnreadable(thread, location.pathname)) {
      clearTimeout(patience);
      patience = undefined;
      tell('elsewhere', { kind: 'elsewhere' });
      return;
    }
    if (told === 'unreadable') {
      return;
    }
    tell('elsewhere', { kind: 'elsewhere' });
    patience ??= setTimeout(() => {
      patience = undefined;
      const now = findMessages(document, log);
      if ((now === null || now.messages.length === 0) && looksUnreadable(now, location.pathname)) {
        tell('unreadable', { kind: 'unreadable' });
      }
    }, PATIENCE);
  };

  signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
  look();
  whenPageChanges(look, (node) => hosts.has(node), signal);
}

/** What is on screen, in short. Two conversations may differ in a date only, and Outlook may keep their elements. */
function signatureOf(thread: ShownThread, log: LandmarkLog): string {
  const fields = thread.messages.map(({ header, card, body }) => {
    const time = receivedTime.rungs.map((rung) => rung.find(card)).find((found) => found !== null);
    return [header.textContent, time?.textContent, beginningOf(body)].join('\n');
  });
  const page = { document, location };
  return shortHash([currentThreadId(thread, page, log), location.pathname, thread.collapsed.length, ...fields].join('\n\n'));
}

/** The first few hundred characters of a body, without walking through megabytes. */
function beginningOf(body: HTMLElement): string {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node !== null && text.length < 300; node = texts.nextNode()) {
    text += (node.nodeValue ?? '').trim().slice(0, 300);
  }
  return text;
}
