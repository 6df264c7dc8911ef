import browser from 'webextension-polyfill';
import { isFirefox, pageUrl } from './runtime.ts';

/** Shows one quiet notification, replacing one of the same id. Rejects when the browser refuses. */
export async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  const plain = { type: 'basic', iconUrl: pageUrl('icons/onward-128.png'), title, message } as const;
  // Firefox aborts on options it does not know; `silent` is one, `buttons` and `requireInteraction` are others.
  await browser.notifications.create(id, isFirefox() ? plain : Object.assign(plain, { silent: true }));
}

/** Takes a notification away; one that is gone already does not matter. */
export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** The person clicked a notification, perhaps one of an earlier life of the background. */
export function onNotificationClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}
