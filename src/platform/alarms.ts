import browser from 'webextension-polyfill';

/** Rings once at an instant (milliseconds since the epoch), replacing an alarm of the same name; a past one rings at once. */
export async function ringAt(name: string, when: number): Promise<void> {
  // Chromium's `persistAcrossSessions` makes Firefox throw; nothing relies on alarms surviving.
  await browser.alarms.create(name, { when });
}

/** Rings again and again; an alarm that is already there keeps its rhythm. */
export async function ringEvery(name: string, minutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) {
    await browser.alarms.create(name, { periodInMinutes: minutes });
  }
}

/** Takes an alarm back. */
export async function silence(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Any alarm rang. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener);
}
