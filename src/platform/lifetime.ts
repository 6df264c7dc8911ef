import browser from 'webextension-polyfill';
import { isOrphaned } from './runtime.ts';

const TOKEN = 'successor';

/** Where a copy of our script leaves its end for a second copy in the same world. The page's own scripts do not see this world. */
const LIVING = Symbol.for('onward.living');

/** How often an orphan looks whether it is one, in milliseconds; a property read, so this costs nothing. */
const LOOK_EVERY = 2_000;

/**
 * A signal that aborts when this content script has no future: the extension was updated under it, or a newer copy of the
 * script started in the same document. `reason` is 'updated' or 'succeeded'.
 */
export function lifetime(): AbortSignal {
  const end = new AbortController();
  const before: unknown = Reflect.get(globalThis, LIVING);
  if (before instanceof AbortController) {
    before.abort('succeeded');
  }
  Reflect.set(globalThis, LIVING, end);
  const timer = setInterval(() => {
    if (isOrphaned()) {
      end.abort('updated');
    }
  }, LOOK_EVERY);
  end.signal.addEventListener('abort', () => clearInterval(timer));
  void retirePredecessors(end).catch(() => undefined);
  return end.signal;
}

/** Makes the secret by which copies of our script know each other in a document. Once per installation, by the background. */
export async function drawToken(): Promise<void> {
  if ((await browser.storage.local.get(TOKEN))[TOKEN] === undefined) {
    await browser.storage.local.set({ [TOKEN]: crypto.randomUUID() });
  }
}

/** Copies of two versions have a world each. A DOM event is the only thing that both see; its name is drawn by lot, so that a page can neither send nor await it. */
async function retirePredecessors(end: AbortController): Promise<void> {
  const token = (await browser.storage.local.get(TOKEN))[TOKEN];
  if (typeof token !== 'string' || end.signal.aborted) {
    return;
  }
  document.dispatchEvent(new Event(token));
  document.addEventListener(token, () => end.abort('succeeded'), { once: true, signal: end.signal });
}
