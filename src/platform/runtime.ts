import browser from 'webextension-polyfill';

/** Who sent a message, as the browser tells it: nothing in here comes from the sender itself. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
};

/** Answers with a native promise, or with undefined to leave the message to another listener. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** The extension's id in this browser; undefined when the script was orphaned by an update. */
export function ownId(): string | undefined {
  try {
    return browser.runtime?.id;
  } catch {
    return undefined;
  }
}

/** Whether the extension was updated or removed under this still running content script. */
export function isOrphaned(): boolean {
  return ownId() === undefined;
}

/** Whether this page belongs to a private window, where nothing is stored. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** The extension's version, such as `0.1.0`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Full address of one of our own pages, such as `popup.html`. */
export function pageUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Our own origin, without a slash at the end. */
export function ownOrigin(): string {
  return pageUrl('').replace(/\/$/, '');
}

/** Addresses of the webmails, as match patterns: the manifest's content scripts are the list. */
export function mailPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
}

/** Sends to the background. Rejects when nobody listens. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the top frame of a tab. Rejects when nobody listens there. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Listens to messages of our own extension; for the life of the page unless a signal ends it. */
export function onMessage(listener: MessageListener, signal?: AbortSignal): void {
  const heard = (message: unknown, sender: Sender): Promise<unknown> | undefined => listener(message, sender);
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) {
      browser.runtime.onMessage.removeListener(heard);
    }
  });
}

/** The browser was started with this profile. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** The extension was installed or updated; `browser-update` is told as 'other'. */
export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener(reason === 'install' || reason === 'update' ? reason : 'other');
  });
}

/** Firefox and Chromium differ in what they refuse; its own pages' scheme tells them apart in every context. */
export function isFirefox(): boolean {
  return pageUrl('').startsWith('moz-extension:');
}
