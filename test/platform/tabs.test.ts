import { reset, state } from '../fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { activeTab, openOrFocus } from '#platform/tabs.ts';

beforeEach(() => {
  reset();
  state.tabs = [
    { id: 1, url: 'https://mail.google.com/mail/u/0/#inbox', windowId: 1, active: true },
    { id: 2, url: 'https://outlook.live.com/mail/0/inbox/id/AAA', windowId: 2, active: false },
  ];
});

test.each([
  // wanted, the tab that shows it, the address of that tab afterwards
  ['https://mail.google.com/mail/u/0/#inbox', 1],
  ['https://mail.google.com/mail/u/0/#all/thread-1', 1],
  ['https://outlook.live.com/mail/0/inbox/id/AAA', 2],
])('%s is shown in tab %i without a reload', async (url, id) => {
  await openOrFocus(url);
  expect(state.tabs).toHaveLength(2);
  expect(state.tabs.find((tab) => tab.id === id)).toMatchObject({ url, active: true });
});

test.each([
  ['another mailbox of the same site', 'https://mail.google.com/mail/u/1/#inbox'],
  ['a mail that would need a reload', 'https://outlook.live.com/mail/0/inbox/id/BBB'],
  ['a site that is not open', 'https://outlook.office.com/mail/inbox/id/AAA'],
])('%s opens a tab of its own, and leaves the others as they are', async (_, url) => {
  const before = structuredClone(state.tabs);
  await openOrFocus(url);
  expect(state.tabs).toEqual([...before, { id: 3, url, windowId: 1, active: true }]);
});

test('the tab the person looks at', async () => {
  expect(await activeTab()).toEqual({ id: 1, url: 'https://mail.google.com/mail/u/0/#inbox' });
  state.tabs = [];
  expect(await activeTab()).toBeNull();
});
