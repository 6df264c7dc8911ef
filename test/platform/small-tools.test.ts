import { MANIFEST, OWN_ORIGIN, reset, state } from '../fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceChange, onChange } from '#platform/change-bell.ts';
import { uiDirection, uiLanguage, words } from '#platform/i18n.ts';
import { notify, withdraw } from '#platform/notifications.ts';
import { hasMailAccess } from '#platform/permissions.ts';
import { mailPatterns, ownOrigin, version } from '#platform/runtime.ts';
import { onSettings, writeSettings } from '#platform/settings-item.ts';
import { within } from '#platform/within.ts';

beforeEach(() => reset());
afterEach(() => vi.useRealTimers());

test('texts come in the person’s language with their values', () => {
  expect(words()('badge_due_many', '3')).toBe('Onward: 3 things are due');
  expect([uiLanguage(), uiDirection()]).toEqual(['en', 'ltr']);
});

test('the webmails are those of the manifest', async () => {
  expect(mailPatterns()).toEqual([
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ]);
  expect([ownOrigin(), version(), await hasMailAccess()]).toEqual([OWN_ORIGIN, MANIFEST.version, true]);
});

test('every announced change is heard, also the same one twice, until the signal', async () => {
  const heard: (string | null)[] = [];
  const end = new AbortController();
  onChange((id) => heard.push(id), end.signal);
  await announceChange('a');
  await announceChange('a');
  await announceChange(null);
  state.stored.set('changed', 'rubbish');
  end.abort();
  await announceChange('b');
  expect(heard).toEqual(['a', 'a', null]);
});

test('changed preferences are told whole, other stored things are not', async () => {
  const heard = vi.fn();
  const end = new AbortController();
  onSettings(heard, end.signal);
  await announceChange('a');
  await writeSettings({ tone: 'plain' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  expect(heard).toHaveBeenCalledWith({ name: '', tone: 'plain', quietHours: { from: 20, to: 8 }, notifications: true });
  end.abort();
  await writeSettings({ tone: 'warm' });
  expect(heard).toHaveBeenCalledOnce();
});

test('waiting has an end, and an outcome in time is passed on', async () => {
  vi.useFakeTimers();
  const waiting = expect(within(100, new Promise(() => undefined))).rejects.toThrow('deadline');
  await vi.advanceTimersByTimeAsync(100);
  await waiting;
  await expect(within(100, Promise.resolve(1))).resolves.toBe(1);
  await expect(within(100, Promise.reject(new Error('other')))).rejects.toThrow('other');
  expect(vi.getTimerCount()).toBe(0);
});

test.each([false, true])('a notification makes no sound where it can be told so, and Firefox (%s) does not refuse it', async (firefox) => {
  state.firefox = firefox;
  await notify('due:1', { title: 'A good day to say hello', message: 'Fernwood Labs' });
  expect(state.told).toEqual([{ id: 'due:1', title: 'A good day to say hello', message: 'Fernwood Labs' }]);
  expect(state.notifications.get('due:1')).toMatchObject(firefox ? { type: 'basic' } : { silent: true });
  await withdraw('due:1');
  await withdraw('due:1');
  expect(state.notifications.size).toBe(0);
});
