import type { Browser, Page } from 'puppeteer-core';

/** The wire to Firefox below puppeteer, for what puppeteer has no call for. */
export type Bidi = {
  send: (method: string, params: unknown) => Promise<{ result: unknown }>;
  on: (event: string, listener: (params: unknown) => void) => void;
};

/** The WebDriver BiDi connection of a Firefox that puppeteer started. */
export function bidiOf(browser: Browser): Bidi {
  if (!('connection' in browser)) {
    throw new Error('This browser is not driven over WebDriver BiDi');
  }
  return browser.connection as Bidi;
}

/** The browsing context of a page's top frame. */
export function contextOf(page: Page): string {
  const frame = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') {
    throw new Error('This page is not driven over WebDriver BiDi');
  }
  return frame._id;
}
