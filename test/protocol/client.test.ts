import { events, MAIL_SENDER, reset, state } from '../fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerTab } from '#protocol/answer-tab.ts';
import { askTab } from '#protocol/ask-tab.ts';
import { call } from '#protocol/client.ts';
import type { TabReport } from '#protocol/protocol.ts';

type Heard = { verb: string; key: string };
let heard: Heard[] = [];

/** A background that answers in turn with the given replies. */
function background(...replies: unknown[]): void {
  events.message.addListener(async (message: Heard) => {
    heard.push(message);
    return replies.length > 1 ? replies.shift() : replies[0];
  });
}

const known = { ok: true, value: { rejection: null } };

beforeEach(() => {
  reset({ listeners: true });
  heard = [];
});
afterEach(() => vi.useRealTimers());

test('gives the value of an answer', async () => {
  background(known);
  expect(await call('dismiss', { webmail: 'gmail', threadId: 't', messageId: 'm', dismissed: true })).toEqual({ rejection: null });
});

test.each([
  ['a background that replied with nothing', undefined],
  ['a reply that is no answer', { rejection: null }],
  ['a reply of an unknown kind', { ok: false, error: { kind: 'boo' } }],
])('after %s it asks once more under the same key', async (_, first) => {
  background(first, known);
  await call('page-opened', {});
  expect(heard).toHaveLength(2);
  expect(heard[0]?.key).toBe(heard[1]?.key);
});

test('two requests have two keys', async () => {
  background(known);
  await call('page-opened', {});
  await call('page-opened', {});
  expect(heard[0]?.key).not.toBe(heard[1]?.key);
});

test.each(['invalid-request', 'forbidden', 'storage-full', 'storage-unavailable', 'private-window', 'not-found'] as const)(
  'an answered %s is thrown as it is, and not asked again',
  async (kind) => {
    background({ ok: false, error: { kind, detail: 'url' } });
    await expect(call('page-opened', {})).rejects.toMatchObject({ name: 'ProtocolError', kind, detail: 'url' });
    expect(heard).toHaveLength(1);
  },
);

test('nobody there twice is no answer', async () => {
  await expect(call('page-opened', {})).rejects.toMatchObject({ kind: 'no-answer' });
});

test('a silent background is waited for three seconds, twice', async () => {
  vi.useFakeTimers();
  events.message.addListener(() => new Promise(() => undefined));
  const asked = vi.fn();
  const asking = call('page-opened', {}).catch((error: unknown) => asked(error));
  await vi.advanceTimersByTimeAsync(5_900);
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await asking;
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ kind: 'no-answer' }));
});

test('an orphan is told so without asking', async () => {
  background(known);
  state.id = undefined;
  await expect(call('page-opened', {})).rejects.toMatchObject({ kind: 'orphaned' });
  expect(heard).toEqual([]);
});

test('a private window may look, but does not store', async () => {
  background(known);
  state.private = true;
  await call('look-up', { webmail: 'gmail', threadId: 't', messageId: 'm', sender: null });
  await expect(call('remove-rejection', { id: 'x' })).rejects.toMatchObject({ kind: 'private-window' });
  expect(heard.map(({ verb }) => verb)).toEqual(['look-up']);
});

const report: TabReport = {
  webmail: 'gmail',
  view: 'messages',
  card: { company: 'Fernwood Labs', role: null, rejectionId: null },
  landmarks: [{ landmark: 'body', rung: null, since: null }],
};

test('a mail tab tells what it shows until its visit ends', async () => {
  const visit = new AbortController();
  answerTab(() => report, visit.signal);
  expect(await askTab(7)).toEqual(report);
  visit.abort();
  expect(await askTab(7)).toBeNull();
});

test('a mail tab answers nobody but our own extension', async () => {
  answerTab(() => report, new AbortController().signal);
  state.sender = { ...MAIL_SENDER, id: 'somebodyelse' };
  expect(await askTab(7)).toBeNull();
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another shape', { ...report, view: 'elsewhere', mail: 'text' }],
  ['a view unheard of', { ...report, view: 'all' }],
  ['an endless company', { ...report, card: { company: 'x'.repeat(301), role: null, rejectionId: null } }],
])('a tab that answers with %s is not believed', async (_, reply) => {
  background(reply);
  expect(await askTab(7)).toBeNull();
});
