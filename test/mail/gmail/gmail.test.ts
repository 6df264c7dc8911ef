// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGmail } from '#mail/gmail/gmail.ts';
import type { OpenEmail, ReplyEvent } from '#mail/webmail.ts';
import { compose, conversation, find, legacyId, LIST, message, page, permId, showEverything, THREAD } from './pane.ts';

let end = new AbortController();

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  location.hash = '';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function show(html: string): { webmail: ReturnType<typeof createGmail>; newest: OpenEmail | undefined } {
  document.body.innerHTML = html;
  const webmail = createGmail();
  let newest: OpenEmail | undefined;
  webmail.watch((view) => {
    newest = view.kind === 'messages' ? view.messages.at(-1) : undefined;
  }, end.signal);
  return { webmail, newest };
}

const one = page(conversation([message({ n: 1 })]));

test('an open message is the newest one, with the element its body is in', () => {
  const { newest } = show(page(conversation([message({ n: 1 }), message({ n: 2, html: 'Newest' })])));
  expect(newest).toMatchObject({ email: { messageId: legacyId(2), text: 'Newest' } });
  expect(newest?.body).toBe(find('[data-n="2"] .a3s'));
});

describe('the card', () => {
  const host = document.createElement('onward-card');
  test.each<[string, () => void, boolean]>([
    ['is placed', () => undefined, true],
    ['is placed in a message that was drawn anew', () => (find('[role="list"]').innerHTML = message({ n: 1 })), true],
    ['is not placed in another message', () => (find('[role="list"]').innerHTML = message({ n: 2 })), false],
    ['is not placed in a message that left', () => document.body.replaceChildren(), false],
    [
      'is not placed in a view that was left',
      () => (document.body.innerHTML = page(LIST, { stale: [conversation([message({ n: 1 })])] })),
      false,
    ],
  ])('%s', (_what, act, expected) => {
    host.remove();
    const { newest } = show(one);
    act();
    expect(newest?.place(host)).toBe(expected);
    expect(host.isConnected).toBe(expected);
  });
});

test('what happens to replies is told, with the conversation on screen', async () => {
  const told: ReplyEvent[] = [];
  const { webmail } = show(page(conversation([message({ n: 1, reply: compose({ thread: '' }) })])));
  webmail.watchReplies((event) => told.push(event), end.signal);
  find('[g_editable]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(300);
  find('.M9').remove();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toEqual([{ kind: 'closed', key: 'msg-a:r-77', threadId: THREAD.legacy, text: '', to: [] }]);
});

test('a reply that is taken and one that is told of have the same key', async () => {
  const told: ReplyEvent[] = [];
  const { webmail, newest } = show(page(conversation([message({ n: 1, reply: compose({ draft: '', answers: `#${permId(1)}` }) })])));
  webmail.watchReplies((event) => told.push(event), end.signal);
  const opened = newest?.openReply({ signal: end.signal });
  await vi.advanceTimersByTimeAsync(1_000);
  const box = await opened;
  find('[data-is="discard"]').click();
  find('.M9').remove();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toMatchObject([{ kind: 'discarded', key: box?.key }]);
});

describe('the report', () => {
  test('says what was looked for and which way was found, with nothing of the mail', () => {
    const { webmail } = show(one);
    const report = webmail.report();
    expect(report.map(({ landmark }) => landmark)).toEqual([
      'view',
      'thread',
      'messages',
      'subject',
      'body',
      'sender',
      'date',
      'recipients',
    ]);
    expect(report.every(({ rung, since }) => rung !== null && since !== null)).toBe(true);
    expect(JSON.stringify(report)).not.toMatch(/Ines|Brightpath|Hello|mailbox\.example/i);
  });

  test('says what was not found', () => {
    const { webmail } = show(page(LIST));
    expect(webmail.report()).toContainEqual({ landmark: 'thread', rung: null, since: null });
  });
});

test('a new mail opens in the mailbox of the page', () => {
  const url = show(one).webmail.composeUrl({ to: 'ines@brightpath.example', subject: 'Hi', body: 'x' });
  expect(url).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/\?view=cm&fs=1&tf=1&to=ines%40brightpath\.example&su=Hi&body=x$/);
});
