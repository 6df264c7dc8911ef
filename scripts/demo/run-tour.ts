import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGmail } from '../../test/pages/gmail/serve.ts';
import { createOutlook } from '../../test/pages/outlook/serve.ts';
import { cards, onlyCard } from '../browser/cards.ts';
import { launch } from '../browser/launch.ts';
import type { Launched } from '../browser/launched.ts';
import { hoursUntilTomorrowAt, letTimePass } from '../browser/let-time-pass.ts';
import { startRecordingProxy } from '../browser/recording-proxy.ts';
import { until } from '../browser/until.ts';
import { DIST, OUT } from '../project.ts';
import { editorText, MAIL_SITES, type MailSite, openThread, setDark } from './mail-site.ts';
import { SAMPLE_THREADS } from './sample-threads.ts';
import type { Page } from 'puppeteer-core';

const folder = join(OUT, 'tour');

type Story = { picture: string; line: string };

async function take(page: Page, picture: string, line: string, stories: Story[]): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(folder, `${picture}.png`) });
  stories.push({ picture, line });
  console.log(`${picture}.png  ${line}`);
}

async function tourMailbox(launched: Launched, site: MailSite, stories: Story[]): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(site.url, { waitUntil: 'load' });
  await openThread(page, SAMPLE_THREADS.afterInterview);
  const card = await onlyCard(launched, page);
  await take(page, `${site.name}-card-light`, 'A rejection is open, and the card stands below it.', stories);
  await setDark(page, true);
  await until(
    'the card to follow the dark theme',
    async () => (await card.root.call((root) => (root.host as HTMLElement).dataset['theme'])) === 'dark',
  ).catch(() => undefined);
  await take(page, `${site.name}-card-dark`, 'The webmail turns dark, and the card with it.', stories);
  await setDark(page, false);
  await page.setViewport({ width: 768, height: 900 });
  await take(page, `${site.name}-card-narrow`, 'A narrow window: the card takes the width it is given.', stories);
  await page.setViewport({ width: 1280, height: 900 });

  await card.click('Thank you');
  await until('the draft in the reply box', async () => (await editorText(page, site)).includes('Maya'));
  await take(page, `${site.name}-draft`, 'One click later the reply box holds a finished draft above the signature.', stories);

  await page.click(site.send);
  await until('the step to tick itself', async () => (await card.text()).includes('Thanked'));
  await take(page, `${site.name}-sent`, 'Send was pressed, and the step ticked itself.', stories);

  await page.click(site.undo);
  await until('the tick to be taken back', async () => !(await card.text()).includes('Thanked'));
  await take(page, `${site.name}-undone`, 'The sending was undone, and so was the tick.', stories);
  await page.click(site.send);
  await until('the step to tick itself again', async () => (await card.text()).includes('Thanked'));

  await openThread(page, SAMPLE_THREADS.receipt);
  await until('no card on a receipt', async () => (await cards(launched, page)).length === 0);
  await take(page, `${site.name}-other-mail`, 'A receipt that says “if you are not selected” gets no card.', stories);

  await openThread(page, SAMPLE_THREADS.afterInterview);
  const again = await onlyCard(launched, page);
  await again.click('Remind me tomorrow');
  await until('the reminder to be acknowledged', async () => /tomorrow/i.test(await again.text()));
  await page.close();
}

async function tourPages(launched: Launched, stories: Story[]): Promise<void> {
  const told = await letTimePass(launched, hoursUntilTomorrowAt(10));
  const notice = told.notices.at(-1);
  const popup = await launched.openPage('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await until('the checklist', async () => popup.evaluate(() => document.querySelector('.row') !== null));
  await take(popup, 'popup-light', 'The popup: what is due, what waits, what is recent.', stories);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await take(popup, 'popup-dark', 'The popup at night.', stories);
  await take(
    popup,
    'notification',
    `A day later: the badge says ${told.badge}, and one notification says “${notice?.title ?? ''}: ${notice?.message ?? ''}”.`,
    stories,
  );
}

/** Shows the main job by itself, headless, in both demo mailboxes, and leaves pictures with a line of story each. */
export async function runTour(executable: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const gmail = createGmail();
  const outlook = createOutlook();
  const network = await startRecordingProxy();
  const launched = await launch('chromium', executable, {
    extension: join(DIST, 'chromium'),
    headless: true,
    proxyPort: network.port,
    respond: (url, method) => (new URL(url).hostname === 'mail.google.com' ? gmail : outlook).respond(url, method),
  });
  const stories: Story[] = [];
  try {
    for (const site of MAIL_SITES) {
      await tourMailbox(launched, site, stories);
    }
    await tourPages(launched, stories);
  } finally {
    await launched.close();
    network.close();
  }
  const lines = stories.map(({ picture, line }) => `## ${picture}\n\n${line}\n\n![${line}](${picture}.png)\n`);
  await writeFile(join(folder, 'README.md'), `# The tour\n\n${lines.join('\n')}`);
  console.log(`\n${stories.length} pictures with their story are in out/tour/README.md.`);
}
