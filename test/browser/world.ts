import { join } from 'node:path';
import type { Launched } from '../../scripts/browser/launch.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type RecordingProxy, startRecordingProxy } from '../../scripts/browser/recording-proxy.ts';
import { type BrowserName, findBrowser } from '../../scripts/find-browser.ts';
import { DIST } from '../../scripts/project.ts';
import { createGmail, type GmailOptions } from '../pages/gmail/serve.ts';
import { createOutlook, type OutlookOptions } from '../pages/outlook/serve.ts';
import type { Page } from 'puppeteer-core';

/** The browser this run is about. */
export const BROWSER: BrowserName = process.env['ONWARD_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** A browser with the built extension, both webmails at their real addresses, and no network beyond them. */
export type World = {
  launched: Launched;
  /** Whom the browser tried to reach beyond the served pages. */
  network: RecordingProxy;
  /** Opens a webmail in a new tab; the options shape the pages served from now on. */
  openGmail: (options?: Partial<GmailOptions>, path?: string) => Promise<Page>;
  openOutlook: (options?: Partial<OutlookOptions>, url?: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Starts a world of its own: nothing is shared with other tests. */
export async function openWorld(options: { preferences?: Record<string, unknown>; profile?: string } = {}): Promise<World> {
  let gmail = createGmail();
  let outlook = createOutlook();
  const network = await startRecordingProxy();
  const launched = await launch(BROWSER, findBrowser(BROWSER), {
    extension: join(DIST, BROWSER),
    headless: true,
    proxyPort: network.port,
    respond: async (url, method) => (new URL(url).hostname === 'mail.google.com' ? gmail : outlook).respond(url, method),
    ...options,
  });
  const openTab = async (url: string): Promise<Page> => {
    const page = await launched.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    launched,
    network,
    openGmail: (shape, path = '#inbox') => {
      gmail = createGmail(shape);
      return openTab(`https://mail.google.com/mail/u/0/${path}`);
    },
    openOutlook: (shape, url = 'https://outlook.live.com/mail/0/') => {
      outlook = createOutlook(shape);
      return openTab(url);
    },
    close: async () => {
      await launched.close();
      network.close();
    },
  };
}
