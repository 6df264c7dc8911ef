import { DEFAULT_SETTINGS, type Settings } from '#core/settings.ts';
import { repairSettings } from '#core/repair-settings.ts';
import browser from 'webextension-polyfill';

const PREFIX = 'setting:';
const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** The preferences, whole whatever is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
  return repairSettings(Object.fromEntries(NAMES.map((name) => [name, stored[PREFIX + name]])));
}

/** Keeps the given preferences, each under its own key: reading all and writing all back would lose a change made meanwhile. */
export async function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  await browser.storage.local.set(Object.fromEntries(Object.entries(changes).map(([name, value]) => [PREFIX + name, value])));
  return readSettings();
}

/** Tells the preferences after every change, until the signal aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) {
      void readSettings().then(listener);
    }
  };
  browser.storage.local.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}
