import { join } from 'node:path';
import { type Card, cards, leaveCards, onlyCard } from '../../scripts/browser/cards.ts';
import { launch } from '../../scripts/browser/launch.ts';
import type { Launched } from '../../scripts/browser/launched.ts';
import { type RecordingProxy, startRecordingProxy } from '../../scripts/browser/recording-proxy.ts';
import { editorText, MAIL_SITES, type MailSite, openThread } from '../../scripts/demo/mail-site.ts';
import { type BrowserName, findBrowser } from '../../scripts/find-browser.ts';
import { DIST } from '../../scripts/project.ts';
import { createGmail, type GmailOptions } from '../pages/gmail/serve.ts';
import { createOutlook, type OutlookOptions } from '../pages/outlook/serve.ts';
import { sampleMailbox } from '../pages/sample-mail.ts';
import type { WebmailName } from '../../src/core/email.ts';
import type { Page } from 'puppeteer-core';

/** The browser this run is about. */
export const BROWSER: BrowserName = process.env['ONWARD_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** What shapes the fixture pages, by webmail. */
export type Shapes = { gmail: Partial<GmailOptions>; outlook: Partial<OutlookOptions> };

/** A mailbox in a tab. */
export type Mailbox = {
  page: Page;
  site: MailSite;
  open: (thread: string) => Promise<void>;
  /** The only card, once it is there; an error when there are several. */
  card: (timeout?: number) => Promise<Card>;
  cards: () => Promise<Card[]>;
  editorText: () => Promise<string>;
  /** What the fixture noted: saves, sent mail, misfired shortcuts, script errors. */
  noted: () => Promise<Noted>;
};

type Noted = {
  saves: { text: string }[];
  sent: { text: string; to: unknown }[];
  misfires: string[];
  silentChanges: number;
  errors: string[];
};

/** A browser with the built extension, both webmails at their real addresses, and no network beyond them. */
export type World = {
  launched: Launched;
  /** Whom the browser tried to reach beyond the served pages. */
  network: RecordingProxy;
  /** Opens a mailbox in a new tab; `shape` also holds for tabs of that webmail opened later. */
  open: <Name extends WebmailName>(webmail: Name, shape?: Shapes[Name], url?: string) => Promise<Mailbox>;
  /** Erases what the extension has stored, so that a test begins as on the first day. */
  forget: () => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a world of its own: nothing is shared with other tests. */
export async function openWorld(options: { preferences?: Record<string, unknown>; profile?: string } = {}): Promise<World> {
  let gmail = createGmail({ mailbox: sampleMailbox('gmail', new Date()) });
  let outlook = createOutlook({ mailbox: sampleMailbox('outlook', new Date()) });
  const network = await startRecordingProxy();
  const launched = await launch(BROWSER, findBrowser(BROWSER), {
    extension: join(DIST, BROWSER),
    headless: true,
    proxyPort: network.port,
    respond: (url, method) => (new URL(url).hostname === 'mail.google.com' ? gmail : outlook).respond(url, method),
    ...options,
  });
  return {
    launched,
    network,
    open: async (webmail, shape, url) => {
      if (webmail === 'gmail') {
        gmail = createGmail({ mailbox: sampleMailbox('gmail', new Date()), ...(shape as Shapes['gmail'] | undefined) });
      } else {
        outlook = createOutlook({ mailbox: sampleMailbox('outlook', new Date()), ...(shape as Shapes['outlook'] | undefined) });
      }
      const site = MAIL_SITES.find(({ name }) => name === webmail);
      if (site === undefined) {
        throw new Error(`There is no demo mailbox for ${webmail}`);
      }
      const page = await launched.browser.newPage();
      await page.goto(url ?? site.url, { waitUntil: 'load' });
      return {
        page,
        site,
        open: async (thread) => {
          // The browser does less for tabs that nobody looks at.
          await page.bringToFront();
          await leaveCards(launched, page, () => openThread(page, thread));
        },
        card: (timeout) => onlyCard(launched, page, timeout),
        cards: () => cards(launched, page),
        editorText: () => editorText(page, site),
        noted: () =>
          page.evaluate(() => {
            const { saves, sent, misfires, silentChanges, errors } = (window as unknown as { fixture: Noted }).fixture;
            return { saves, sent, misfires, silentChanges, errors };
          }),
      };
    },
    forget: async () => {
      const page = await launched.openPage('options.html');
      await page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ verb: 'erase-all', request: {}, key: crypto.randomUUID() })`,
      );
      await page.close();
    },
    close: async () => {
      await launched.close();
      network.close();
    },
  };
}
