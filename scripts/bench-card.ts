import { join } from 'node:path';
import { createGmail } from '../test/pages/gmail/serve.ts';
import { createOutlook } from '../test/pages/outlook/serve.ts';
import { sampleMailbox } from '../test/pages/sample-mail.ts';
import { launch } from './browser/launch.ts';
import { MAIL_SITES } from './demo/mail-site.ts';
import { SAMPLE_THREADS } from './demo/sample-threads.ts';
import { findBrowser } from './find-browser.ts';
import { DIST } from './project.ts';
import type { Page } from 'puppeteer-core';

/** Milliseconds from a message's body standing in the page to its card standing there, laid out. */
export type CardTimes = Record<string, { medianMs: number; worstMs: number; runs: number }>;

const RUNS = 11;

/** Opens the message and waits in the page itself, so that the driver's own delays do not count. */
function timeCard(page: Page, thread: string, sentence: string): Promise<number> {
  return page.evaluate(
    (id, words) =>
      new Promise<number>((resolve) => {
        let shownAt = 0;
        const look = (): void => {
          shownAt ||= document.body.innerText.includes(words) ? performance.now() : 0;
          const host = document.querySelector('onward-card');
          if (shownAt > 0 && host !== null && host.getBoundingClientRect().height > 0) {
            observer.disconnect();
            resolve(performance.now() - shownAt);
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        (window as unknown as { fixture: { openThread: (thread: string) => void } }).fixture.openThread(id);
      }),
    thread,
    sentence,
  );
}

/** How soon the card stands below a rejection, in the built extension in Chromium, for both demo mailboxes. */
export async function benchCard(): Promise<CardTimes> {
  const gmail = createGmail({ mailbox: sampleMailbox('gmail', new Date()) });
  const outlook = createOutlook({ mailbox: sampleMailbox('outlook', new Date()) });
  const launched = await launch('chromium', findBrowser('chromium'), {
    extension: join(DIST, 'chromium'),
    headless: true,
    proxyPort: 9,
    respond: (url, method) => (new URL(url).hostname === 'mail.google.com' ? gmail : outlook).respond(url, method),
  });
  const times: CardTimes = {};
  try {
    for (const { name, url } of MAIL_SITES) {
      const page = await launched.browser.newPage();
      // The compiler wraps functions to keep their names; the page does not know its wrapper.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.goto(url, { waitUntil: 'load' });
      const taken: number[] = [];
      for (let run = 0; run <= RUNS; run += 1) {
        await page.bringToFront();
        const time = await timeCard(page, SAMPLE_THREADS.afterInterview, 'decided not to take your application further');
        // The first one also waits for the script to start.
        if (run > 0) {
          taken.push(time);
        }
        await page.evaluate(
          (id) =>
            new Promise<void>((resolve) => {
              const observer = new MutationObserver(() => {
                if (document.querySelector('onward-card') === null) {
                  observer.disconnect();
                  resolve();
                }
              });
              observer.observe(document.body, { childList: true, subtree: true });
              (window as unknown as { fixture: { openThread: (thread: string) => void } }).fixture.openThread(id);
            }),
          SAMPLE_THREADS.receipt,
        );
      }
      const sorted = taken.toSorted((one, other) => one - other);
      times[name] = { medianMs: Math.round(sorted[Math.floor(RUNS / 2)] ?? 0), worstMs: Math.round(sorted.at(-1) ?? 0), runs: RUNS };
      await page.close();
    }
  } finally {
    await launched.close();
  }
  return times;
}
