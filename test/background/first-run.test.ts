import { events, state } from '../fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { REQUESTS } from '../protocol/requests.ts';
import { done, newProfile, settled, startBackground } from './world.ts';

const welcomes = (): number => state.tabs.filter(({ url }) => url.endsWith('/welcome.html')).length;

async function installed(reason: string): Promise<void> {
  events.installed.fire({ reason });
  // The token is drawn first and the welcome is decided last; a moment lets both come to rest.
  await settled();
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}

beforeEach(async () => {
  await newProfile();
  await startBackground();
});

test('the first installation is welcomed, once', async () => {
  await installed('install');
  expect(welcomes()).toBe(1);
  await installed('install');
  await startBackground();
  await installed('install');
  expect(welcomes()).toBe(1);
});

test.each(['update', 'browser_update', 'chrome_update'])('%s opens nothing', async (reason) => {
  await installed(reason);
  expect(state.tabs).toEqual([]);
});

test('an installation over existing records opens nothing', async () => {
  await done('note-rejection', REQUESTS['note-rejection']);
  await installed('install');
  expect(state.tabs).toEqual([]);
});

test('an update starts our script in mail tabs that are open, and in no other', async () => {
  state.tabs = [
    { id: 11, url: 'https://mail.google.com/mail/u/0/', windowId: 1, active: true },
    { id: 12, url: 'https://outlook.live.com/mail/0/', windowId: 1, active: false },
    { id: 13, url: 'https://example.com/', windowId: 1, active: false },
  ];
  await installed('update');
  expect(state.injected).toEqual([
    { tabId: 11, files: ['gmail.js'] },
    { tabId: 12, files: ['outlook.js'] },
  ]);
});

test('copies of our script share a name that is drawn once', async () => {
  await installed('install');
  const token = state.stored.get('successor');
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  await installed('update');
  await vi.waitFor(() => expect(state.stored.get('successor')).toBe(token));
});
