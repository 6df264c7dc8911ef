import { MAIL_SENDER, state } from '../fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Rejection } from '#core/rejection.ts';
import { REQUESTS } from '../protocol/requests.ts';
import { ask, done, everything, newProfile, settled, startBackground } from './world.ts';

const message = { webmail: 'gmail', threadId: 'thread-1', messageId: 'message-1' } as const;
const id = 'gmail:thread-1:message-1';
const mail = { sender: MAIL_SENDER as unknown };
const KEY = '3f8c1f5e-6a43-4c1e-9d1b-0a4f5b1c2d3e';

const note = (): Promise<Rejection> => done('note-rejection', REQUESTS['note-rejection'], mail);
const known = () => done('look-up', { ...message, sender: 'ada@fernwood.example' }, mail);

beforeEach(async () => {
  await newProfile();
  await startBackground();
});

describe('a record', () => {
  test('is made once per mail, without keeping whose mailbox it is', async () => {
    const first = await note();
    expect(first).toMatchObject({
      id,
      revision: 1,
      wantsFuture: 'unsure',
      steps: { 'thank-you': { state: 'open' }, 'keep-in-touch': { state: 'closed' } },
    });
    expect(first.account).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await everything())).not.toContain('me@example.com');
    expect(await note()).toEqual(first);
    expect((await everything())['rejections']).toHaveLength(1);
  });

  test('is what the next look finds', async () => {
    expect(await known()).toMatchObject({
      rejection: null,
      reminders: [],
      judgement: null,
      dismissed: false,
      senderMuted: false,
      wordings: [],
    });
    const made = await note();
    expect((await known()).rejection).toEqual(made);
  });

  test('follows corrections, contacts, wishes, feedback and notes', async () => {
    await note();
    await done('correct-facts', REQUESTS['correct-facts']);
    await done('add-contact', REQUESTS['add-contact']);
    await done('add-contact', REQUESTS['add-contact']);
    await done('set-wants-future', REQUESTS['set-wants-future']);
    await done('save-feedback', REQUESTS['save-feedback']);
    const record = await done('save-reflection', REQUESTS['save-reflection']);
    expect(record).toMatchObject({
      company: 'Kestrel & Moor',
      role: null,
      stage: 'final',
      wantsFuture: 'yes',
      feedback: { text: 'More examples next time.', tone: 'helpful' },
      revision: 7,
      steps: { 'keep-in-touch': { state: 'open' }, feedback: { state: 'received' }, reflect: { state: 'done' } },
      reflection: [{ prompt: 'went-well', text: 'The portfolio.' }],
    });
    expect(record.contacts.map(({ name }) => name)).toEqual(['Ada Winter', 'Ben Sommer', 'Cleo Herbst']);
    const emptied = await done('save-reflection', { ...REQUESTS['save-reflection'], text: ' ' });
    expect(emptied).toMatchObject({ reflection: [], steps: { reflect: { state: 'open' } } });
  });

  test('that is gone is said to be gone', async () => {
    for (const verb of [
      'set-step',
      'remind',
      'add-contact',
      'save-feedback',
      'reply-drafted',
      'settle-reminder',
      'snooze-reminder',
    ] as const) {
      expect(await ask(verb, REQUESTS[verb])).toEqual({ ok: false, error: { kind: 'not-found', detail: null } });
    }
  });

  test('is removed with everything that hangs on it', async () => {
    await note();
    await done('remind', REQUESTS.remind);
    await done('reply-drafted', REQUESTS['reply-drafted'], mail);
    await done('remove-rejection', { id });
    expect(await everything()).toMatchObject({ rejections: [], reminders: [], replies: [] });
    expect(JSON.stringify(await everything())).not.toContain('Fernwood');
  });
});

describe('a request that comes twice takes effect once', () => {
  test.each(['note-rejection', 'remind', 'save-reflection', 'reply-drafted', 'set-wants-future'] as const)(
    '%s, with a restart in between',
    async (verb) => {
      await note();
      const first = await done(verb, REQUESTS[verb], { key: KEY });
      const stored = await everything();
      await startBackground();
      expect(await done(verb, REQUESTS[verb], { key: KEY })).toEqual(first);
      expect(await everything()).toEqual(stored);
    },
  );

  test('a late repeat does not undo what the person did meanwhile', async () => {
    await note();
    await done('set-step', REQUESTS['set-step'], { key: KEY });
    await done('set-step', { ...REQUESTS['set-step'], state: 'open' });
    await done('set-step', REQUESTS['set-step'], { key: KEY });
    expect((await known()).rejection?.steps.reflect.state).toBe('open');
  });

  test('the same key for another verb is another request', async () => {
    await note();
    await done('set-wants-future', REQUESTS['set-wants-future'], { key: KEY });
    expect(await done('remind', REQUESTS.remind, { key: KEY })).toMatchObject({ kind: 'answer', rejectionId: id });
  });
});

describe('replies', () => {
  const draft = REQUESTS['reply-drafted'];
  const seen = REQUESTS['reply-event'];
  const steps = (record: Rejection | null): unknown => [record?.steps['thank-you'].state, record?.steps.feedback.state];

  beforeEach(async () => {
    await note();
  });

  test('drafted, sent, undone, thrown away', async () => {
    expect(steps(await done('reply-drafted', draft, mail))).toEqual(['drafted', 'drafted']);
    expect(steps(await done('reply-event', seen, mail))).toEqual(['done', 'asked']);
    expect(steps(await done('reply-event', { ...seen, kind: 'unsent' }, mail))).toEqual(['drafted', 'drafted']);
    expect(steps(await done('reply-event', { ...seen, kind: 'discarded' }, mail))).toEqual(['open', 'open']);
    expect((await known()).wordings).toEqual(['en/thank-you/1']);
  });

  test('after a reload the thread tells which record was answered, and its undo works too', async () => {
    await done('reply-drafted', draft, mail);
    const reloaded = { ...seen, draftKey: 'draft-99' };
    expect(steps(await done('reply-event', reloaded, mail))).toEqual(['done', 'asked']);
    expect(steps(await done('reply-event', { ...reloaded, kind: 'unsent' }, mail))).toEqual(['drafted', 'drafted']);
  });

  test('a reply in another thread, or of another tab’s box, ticks nothing', async () => {
    await done('reply-drafted', draft, mail);
    expect(await done('reply-event', { ...seen, threadId: 'thread-2' }, mail)).toBeNull();
    expect(await done('reply-event', { ...seen, threadId: null }, { sender: { ...MAIL_SENDER, tab: { id: 8 } } })).toBeNull();
    expect(steps((await known()).rejection)).toEqual(['drafted', 'drafted']);
  });

  test('whoever answered is not reminded to answer, unless the send is undone', async () => {
    await done('reply-drafted', draft, mail);
    await done('remind', REQUESTS.remind);
    await done('reply-event', seen, mail);
    expect((await known()).reminders).toEqual([]);
    await done('reply-event', { ...seen, kind: 'unsent' }, mail);
    expect((await known()).reminders).toMatchObject([{ kind: 'answer', state: 'pending' }]);
  });
});

describe('corrections and preferences', () => {
  test('judgement, mute and "not now" are known again, and forgotten on request', async () => {
    await done('judge', REQUESTS.judge, mail);
    await done('dismiss', REQUESTS.dismiss, mail);
    await done('mute-sender', { sender: 'ADA@fernwood.example', muted: true }, mail);
    expect(await known()).toMatchObject({ judgement: 'not-rejection', dismissed: true, senderMuted: true });
    await done('forget-corrections', {});
    expect(await known()).toMatchObject({ judgement: null, dismissed: false, senderMuted: false });
  });

  test('a judgement moves the next mail of that sender a little, and is forgotten without a trace', async () => {
    const next = {
      subject: 'Your application',
      from: `Ada Winter <${REQUESTS.judge.sender ?? ''}>`,
      body: 'Unfortunately we have decided not to move forward with your application.',
    };
    const before = await done('detect', next, mail);
    await done('judge', REQUESTS.judge, mail);
    expect((await done('detect', next, mail)).score).toBeLessThan(before.score);
    await done('forget-corrections', {});
    expect(await done('detect', next, mail)).toEqual(before);
  });

  test('preferences change one by one and reach the mail page', async () => {
    await done('save-settings', { name: 'Robin' });
    await done('save-settings', { tone: 'formal' });
    expect((await known()).settings).toEqual({ name: 'Robin', tone: 'formal', quietHours: { from: 20, to: 8 }, notifications: true });
  });

  test('what is stored wrongly is read as the default', async () => {
    state.stored.set('setting:tone', 'rude').set('setting:quietHours', { from: 99, to: 'x' }).set('setting:name', 'Robin');
    expect((await known()).settings).toMatchObject({ name: 'Robin', tone: 'warm', quietHours: { from: 20, to: 8 } });
  });

  test('erasing leaves nothing of the person', async () => {
    await note();
    await done('save-settings', { name: 'Robin' });
    await done('remind', REQUESTS.remind);
    await done('judge', REQUESTS.judge, mail);
    await done('erase-all', {});
    await settled();
    const rows = Object.values(await everything()).flat();
    expect(JSON.stringify([rows, [...state.stored]])).not.toMatch(/Fernwood|Robin|thread-1/);
    expect((await known()).settings.name).toBe('');
  });
});

test('a private window sees, and leaves no trace', async () => {
  await note();
  const before = await everything();
  const sender = { ...MAIL_SENDER, tab: { id: 9, incognito: true } };
  await done('look-up', { ...message, messageId: 'message-2', sender: null }, { sender });
  expect(await ask('judge', REQUESTS.judge, { sender })).toMatchObject({ error: { kind: 'private-window' } });
  expect(await everything()).toEqual(before);
});

test('malformed requests change nothing that is stored', async () => {
  await note();
  const before = await everything();
  for (const verb of Object.keys(REQUESTS) as (keyof typeof REQUESTS)[]) {
    await ask(verb, { ...REQUESTS[verb], extra: true } as never);
  }
  expect(await everything()).toEqual(before);
});

test('every change is announced to open pages and mail tabs', async () => {
  await note();
  expect(state.stored.get('changed')).toMatchObject({ id });
  await done('mute-sender', REQUESTS['mute-sender'], mail);
  expect(state.stored.get('changed')).toMatchObject({ id: null });
});
