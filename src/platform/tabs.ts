import browser from 'webextension-polyfill';

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Goes to a tab that already shows this page, or opens one. A tab that differs only behind the `#` is led there without a
 * reload; any other difference would reload it and could cost an unsent draft, so a new tab opens instead.
 */
export async function openOrFocus(url: string): Promise<void> {
  const wanted = new URL(url);
  const tabs = await browser.tabs.query({ url: `${wanted.protocol}//${wanted.host}/*` });
  const same = tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => withoutHash(tab.url) === withoutHash(url));
  if (same?.id === undefined) {
    await openTab(url);
    return;
  }
  await browser.tabs.update(same.id, same.url === url ? { active: true } : { active: true, url });
  if (same.windowId !== undefined && browser.windows !== undefined) {
    await browser.windows.update(same.windowId, { focused: true });
  }
}

/** The tab the person looks at; its address is known only where we have access. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

function withoutHash(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/s, '');
}
