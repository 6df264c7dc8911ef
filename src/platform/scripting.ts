import browser from 'webextension-polyfill';

/**
 * Starts our content scripts in mail tabs that were open before the extension was installed or updated. Firefox does so by
 * itself and grants no `scripting`.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (browser.scripting === undefined) {
    return;
  }
  for (const { js: files = [], matches = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id: tabId, discarded } of await browser.tabs.query({ url: matches })) {
      if (tabId !== undefined && discarded !== true) {
        // A tab may be an error page or just closing; the others still get theirs.
        await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
      }
    }
  }
}
