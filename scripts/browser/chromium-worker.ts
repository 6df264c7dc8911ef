import type { Page, WebWorker } from 'puppeteer-core';
import type { Launched } from './launched.ts';

/** The extension's background in Chromium. @throws when none is running */
export async function chromiumWorker({ browser }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) {
    throw new Error('The background has no service worker');
  }
  return worker;
}

/** Opens the real popup over the tab in front, in Chromium, as a press on the toolbar button does. */
export async function openPopup(launched: Launched): Promise<Page> {
  const { browser } = launched;
  const worker = await chromiumWorker(launched);
  const opened = browser.waitForTarget((target) => target.url() === launched.pageUrl('popup.html'), { timeout: 10_000 });
  await worker.evaluate('chrome.action.openPopup()');
  return (await opened).asPage();
}
