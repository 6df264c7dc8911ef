import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGmail } from '../../test/pages/gmail/serve.ts';
import { createOutlook } from '../../test/pages/outlook/serve.ts';
import { sampleMailbox } from '../../test/pages/sample-mail.ts';
import { launch } from '../browser/launch.ts';
import { DIST } from '../project.ts';

const START_PAGES = ['https://mail.google.com/mail/u/0/#inbox', 'https://outlook.live.com/mail/0/'];

/** Opens a browser window with the extension and stays until it is closed; with `real`, on the person's own mailboxes. */
export async function openDemo({ executable, profile, real }: { executable: string; profile: string; real: boolean }): Promise<void> {
  await mkdir(profile, { recursive: true });
  const gmail = createGmail({ mailbox: sampleMailbox('gmail', new Date()) });
  const outlook = createOutlook({ mailbox: sampleMailbox('outlook', new Date()) });
  const { browser, pageUrl } = await launch('chromium', executable, {
    extension: join(DIST, 'chromium'),
    headless: false,
    profile,
    respond: real ? null : (url, method) => (new URL(url).hostname === 'mail.google.com' ? gmail : outlook).respond(url, method),
    // The demo stays on this machine: what is not served ends at a port where nobody listens.
    ...(real ? {} : { proxyPort: 9 }),
    size: { width: 1280, height: 900 },
  });
  const [first] = await browser.pages();
  for (const [index, url] of START_PAGES.entries()) {
    const page = index === 0 && first !== undefined ? first : await browser.newPage();
    // A mailbox of one's own may ask to sign in and never settle.
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 }).catch(() => undefined);
  }
  const pages = await browser.pages();
  await pages[0]?.bringToFront();
  console.log(
    real
      ? 'The browser is open on Gmail and Outlook. Sign in, open a rejection, and the card stands below it. Close the window to stop.'
      : 'The browser is open on two demo mailboxes; nothing you do there leaves this machine. Open “Your application …” and see. Close the window to stop.',
  );
  console.log(`The checklist is behind the toolbar button, and at ${pageUrl('popup.html')}`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
