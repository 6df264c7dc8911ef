// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutlook } from '#mail/outlook/outlook.ts';
import { type OpenEmail, type ReplyBox, MailProblem } from '#mail/webmail.ts';
import { card, conversation, DRAFT, showEverything } from './pane.ts';

const end = new AbortController();

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  document.title = 'Mail - Sam Rivera - Outlook';
  document.documentElement.lang = 'en-US';
  // Happy-dom does not know what can be edited.
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable="true"]') !== null;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function show(html: string): OpenEmail {
  document.body.innerHTML = html;
  let shown: OpenEmail | undefined;
  createOutlook().watch(
    (view) => {
      shown = view.kind === 'messages' ? view.messages.at(-1) : undefined;
    },
    AbortSignal.any([end.signal]),
  );
  if (shown === undefined) {
    throw new Error('No message was read');
  }
  return shown;
}

const onReply = (act: () => void): void => {
  const reply = document.querySelector('[data-icon-name="ArrowReplyRegular"]')?.closest('button');
  reply?.addEventListener('click', act);
};

const addDraft = (): void => document.querySelector('.block')?.insertAdjacentHTML('beforeend', DRAFT);

const editor = (): HTMLElement | null => document.querySelector('[id^="editorParent_"] [contenteditable]');

async function outcome(opened: Promise<ReplyBox>, milliseconds = 6_000): Promise<unknown> {
  const settled = opened.catch((problem: unknown) => problem);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

test('Reply is pressed once, and the editor is taken when it has come to rest', async () => {
  const message = show(conversation([card({ n: 1 })]));
  const pressed = vi.fn();
  onReply(pressed);
  onReply(() => setTimeout(addDraft, 700));
  const opened = message.openReply({ signal: end.signal });
  let at = 0;
  void opened.then(() => {
    at = performance.now();
  });
  const start = performance.now();
  setTimeout(() => editor()?.append('filled again'), 900);
  const box = (await outcome(opened)) as ReplyBox;
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(box.editor).toBe(editor());
  expect(at - start).toBeGreaterThanOrEqual(1_200);
});

test('the To field is not taken for the editor', async () => {
  const message = show(conversation([card({ n: 1 })]));
  onReply(addDraft);
  const box = (await outcome(message.openReply({ signal: end.signal }))) as ReplyBox;
  expect(box.editor.getAttribute('aria-label')).toBe('Message body');
});

test('a draft to the same person that is open already is taken, without pressing Reply', async () => {
  const message = show(conversation([card({ n: 1 }), DRAFT]));
  const pressed = vi.fn();
  onReply(pressed);
  const box = (await outcome(message.openReply({ signal: end.signal }))) as ReplyBox;
  expect(box.editor).toBe(editor());
  expect(pressed).not.toHaveBeenCalled();
});

test('an editor drawn anew while it is waited for is the one that counts', async () => {
  const message = show(conversation([card({ n: 1 })]));
  onReply(() => {
    addDraft();
    setTimeout(() => {
      document.querySelector('.d')?.remove();
      addDraft();
    }, 200);
  });
  const box = (await outcome(message.openReply({ signal: end.signal }))) as ReplyBox;
  expect(box.editor.isConnected).toBe(true);
});

test.each<[string, string, () => void]>([
  ['nothing opens', conversation([card({ n: 1 })]), () => undefined],
  ['there is no Reply', conversation([card({ n: 1, buttons: '' })]), () => undefined],
])('a reply box is missing when %s', async (_why, html, act) => {
  const message = show(html);
  onReply(act);
  const problem = await outcome(message.openReply({ signal: end.signal, timeout: 3_000 }));
  expect(problem).toBeInstanceOf(MailProblem);
  expect(problem).toMatchObject({ kind: 'reply-box-missing' });
});

test('a message that has left cannot be answered', async () => {
  const message = show(conversation([card({ n: 1 })]));
  document.body.replaceChildren();
  expect(await outcome(message.openReply({ signal: end.signal }))).toMatchObject({ kind: 'message-gone' });
});

test('giving up ends the wait', async () => {
  const message = show(conversation([card({ n: 1 })]));
  const stop = new AbortController();
  const opened = message.openReply({ signal: stop.signal });
  setTimeout(() => stop.abort(), 500);
  const problem = await outcome(opened, 1_000);
  expect(problem).toBeInstanceOf(Error);
});
