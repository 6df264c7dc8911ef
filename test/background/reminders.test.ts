import { events, state } from '../fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { REQUESTS } from '../protocol/requests.ts';
import { done, newProfile, settled, startBackground, stopBackground } from './world.ts';

const id = 'gmail:thread-1:message-1';

/** The person's clock; timers stay real, so that the database goes on working. */
function clock(wall: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(wall) });
}

/** A record and a reminder for it, made at noon of 24 November. */
async function remindAt(date: string, time: string, kind: 'answer' | 'feedback' | 'check-in' = 'answer') {
  return done('remind', { id, kind, date, time });
}

beforeEach(async () => {
  clock('2026-11-24T12:00');
  await newProfile();
  await startBackground();
  await done('note-rejection', REQUESTS['note-rejection']);
});
afterEach(async () => {
  await stopBackground();
  vi.useRealTimers();
});

describe('a reminder', () => {
  test('sets one alarm for the next due item and one sweep', async () => {
    await remindAt('2026-12-24', '09:00', 'check-in');
    await remindAt('2026-11-25', '09:00');
    await settled();
    expect(Object.fromEntries(state.alarms)).toEqual({
      'next-reminder': { when: new Date('2026-11-25T09:00').getTime() },
      sweep: { periodInMinutes: 15 },
    });
  });

  test('is told once when it is due, however often the doorbell rings, and counted until the person acts', async () => {
    const reminder = await remindAt('2026-11-25', '09:00');
    clock('2026-11-25T09:00:03');
    for (let ring = 0; ring < 5; ring += 1) {
      events.alarm.fire({ name: 'next-reminder' });
    }
    await settled();
    expect(state.told).toEqual([
      { id: `due:${reminder.id}`, title: 'The reply you wanted to write', message: 'Fernwood Labs · Technical Editor' },
    ]);
    expect(state.badge).toEqual({ text: '1', title: 'Onward: one thing is due' });
    await done('settle-reminder', { reminderId: reminder.id });
    await settled();
    expect(state.badge.text).toBe('');
    expect(state.told).toHaveLength(1);
  });

  test('that became overdue while the browser was closed and the alarms were lost is told once at the start', async () => {
    await remindAt('2026-11-25', '09:00');
    await stopBackground();
    state.alarms.clear();
    clock('2026-12-03T10:00');
    await startBackground();
    await startBackground();
    expect(state.told).toHaveLength(1);
    expect(state.badge.text).toBe('1');
  });

  test('that comes due at night waits for the morning; the badge does not', async () => {
    await remindAt('2026-11-24', '21:00');
    clock('2026-11-24T21:00');
    events.alarm.fire({ name: 'next-reminder' });
    await settled();
    expect(state.told).toEqual([]);
    expect(state.badge.text).toBe('1');
    expect(state.alarms.get('next-reminder')).toEqual({ when: new Date('2026-11-25T08:00').getTime() });
    clock('2026-11-25T08:00');
    events.alarm.fire({ name: 'next-reminder' });
    await settled();
    expect(state.told).toHaveLength(1);
  });

  test('is not told where notifications are switched off, and still counted', async () => {
    await done('save-settings', { notifications: false });
    await remindAt('2026-11-24', '11:00');
    await settled();
    expect(state.told).toEqual([]);
    expect(state.badge.text).toBe('1');
  });

  test('put off is told again at its new time', async () => {
    const reminder = await remindAt('2026-11-24', '11:00');
    await settled();
    await done('snooze-reminder', { reminderId: reminder.id, date: '2026-11-25', time: '09:00' });
    await settled();
    expect(state.badge.text).toBe('');
    clock('2026-11-25T09:00');
    events.alarm.fire({ name: 'next-reminder' });
    await settled();
    expect(state.told).toHaveLength(2);
  });

  test('of the same kind gives way to the new one', async () => {
    await remindAt('2026-11-24', '11:00');
    await remindAt('2026-11-26', '09:00');
    await settled();
    expect(state.badge.text).toBe('');
  });
});

test('two backgrounds that look at the same instant tell once', async () => {
  const reminder = await remindAt('2026-11-25', '09:00');
  const { markShown } = await import('#storage/write-reminders.ts');
  const marked = await Promise.all([markShown([reminder.id], 1), markShown([reminder.id], 2)]);
  expect(marked.flat()).toMatchObject([{ id: reminder.id, state: 'shown', shownAt: 1 }]);
});

test('a message from a mail page wakes the look for what is due', async () => {
  await remindAt('2026-11-25', '09:00');
  await settled();
  clock('2026-11-25T10:00');
  await done('look-up', { webmail: 'gmail', threadId: 't', messageId: 'm', sender: null });
  await settled();
  expect(state.told).toHaveLength(1);
});

test('several that are due together make one notification', async () => {
  await remindAt('2026-11-25', '09:00');
  await remindAt('2026-11-25', '09:00', 'feedback');
  clock('2026-11-25T09:30');
  events.alarm.fire({ name: 'sweep' });
  await settled();
  expect(state.told).toEqual([{ id: 'due-several', title: '2 things you wanted to come back to', message: 'Fernwood Labs' }]);
  expect(state.badge).toEqual({ text: '2', title: 'Onward: 2 things are due' });
});

describe('a click on a notification, after the background was stopped', () => {
  const open = async (noticeId: string): Promise<string | undefined> => {
    await startBackground();
    state.tabs = [];
    events.click.fire(noticeId);
    await vi.waitFor(() => expect(state.tabs).toHaveLength(1));
    return state.tabs[0]?.url;
  };

  test('opens the mail', async () => {
    const reminder = await remindAt('2026-11-24', '11:00');
    expect(await open(`due:${reminder.id}`)).toBe('https://mail.google.com/mail/u/0/#inbox/thread-1');
  });

  test('opens a new mail to the person for a check-in', async () => {
    await done('save-settings', { name: 'Robin' });
    const reminder = await remindAt('2026-11-24', '11:00', 'check-in');
    const url = new URL((await open(`due:${reminder.id}`)) ?? '');
    expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/u/0/');
    expect(url.searchParams.get('to')).toBe('ada@fernwood.example');
    expect(url.searchParams.get('body')).toMatch(/Ada[^]*Fernwood Labs[^]*Robin/);
  });

  test.each(['due-several', 'due:gone', 'something else'])('%s opens the checklist', async (noticeId) => {
    expect(await open(noticeId)).toMatch(/\/popup\.html$/);
  });
});
