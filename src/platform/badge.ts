import browser from 'webextension-polyfill';

/** Deep moss, with white on it: calm, and 6.5:1 against its text. */
const COLOR = '#3b6b5c';

/** Shows a number on the toolbar button (nothing for 0) and says in words what it counts. */
export async function setBadge(count: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOR }),
    browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    browser.action.setTitle({ title }),
  ]);
}
