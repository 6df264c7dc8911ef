import browser from 'webextension-polyfill';

const KEY = 'changed';

/** Tells every open page and mail tab that a record changed; null means: anything may have. */
export async function announceChange(id: string | null): Promise<void> {
  // The random part makes two changes of one record two events.
  await browser.storage.local.set({ [KEY]: { id, nonce: crypto.randomUUID() } });
}

/** Hears every announced change, until the signal aborts. Works in content scripts too, which have no database. */
export function onChange(listener: (id: string | null) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>): void => {
    const value = changes[KEY]?.newValue;
    if (typeof value === 'object' && value !== null && 'id' in value) {
      listener(typeof value.id === 'string' ? value.id : null);
    }
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local?.onChanged.removeListener(heard));
}
