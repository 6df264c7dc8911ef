import browser from 'webextension-polyfill';

/** Forgets all preferences, alarms, notifications and whatever else the browser keeps for us outside the database. */
export async function eraseOwnData(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all([browser.storage.local.clear(), browser.alarms.clearAll(), ...shown.map((id) => browser.notifications.clear(id))]);
}
