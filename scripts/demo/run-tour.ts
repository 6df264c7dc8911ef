import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGmail } from '../../test/pages/gmail/serve.ts';
import { createOutlook } from '../../test/pages/outlook/serve.ts';
import { sampleMailbox } from '../../test/pages/sample-mail.ts';
import { type Card, cards, leaveCards, onlyCard } from '../browser/cards.ts';
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
  // Colours and folds need a moment to arrive.
  await sleep(400);
  await page.screenshot({ path: join(folder, `${picture}.png`) });
  stories.push({ picture, line });
  console.log(`${picture}.png  ${line}`);
}

/** Which mail each mailbox shows what on, so that the checklist has something of everything. */
const MAIL = {
  gmail: { thanked: SAMPLE_THREADS.afterInterview, later: SAMPLE_THREADS.afterFinalRound, inTouch: SAMPLE_THREADS.german },
  outlook: { thanked: SAMPLE_THREADS.severalPeople, later: SAMPLE_THREADS.tableLetter, inTouch: SAMPLE_THREADS.afterApplication },
} as const;

async function tourMailbox(launched: Launched, site: MailSite, stories: Story[]): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(site.url, { waitUntil: 'load' });
  const tell = (picture: string, line: string): Promise<void> => take(page, `${site.name}-${picture}`, line, stories);
  const open = async (thread: string): Promise<Card> => {
    await leaveCards(launched, page, () => openThread(page, thread));
    const card = await onlyCard(launched, page);
    await card.root.call((root) => root.host.scrollIntoView({ block: 'center' }));
    return card;
  };
  const hasDraft = (): Promise<unknown> => until('the draft in the reply box', async () => (await editorText(page, site)).length > 120);
  const isThanked = (card: Card): Promise<boolean> => card.text().then((text) => text.includes('Thanked'));
  const { thanked, later, inTouch } = MAIL[site.name];

  const card = await open(thanked);
  await tell('card-light', 'A rejection is open, and the card stands below it.');
  await card.click('why?');
  await tell('why', 'Why is it here? The sentence that gave it away, on demand.');
  await card.click('why?');
  await setDark(page, true);
  await until('the card to follow the dark theme', async () =>
    (await card.root.call((root) => root.querySelector('.onward')?.className ?? '')).includes('on-dark'),
  );
  await tell('card-dark', 'The webmail turns dark, and the card with it.');
  await setDark(page, false);
  await page.setViewport({ width: 768, height: 900 });
  await tell('card-narrow', 'A narrow window: the card takes the width it is given.');
  await page.setViewport({ width: 1280, height: 900 });

  await card.click('Thank you');
  await hasDraft();
  await until('the card to say so', async () => (await card.text()).includes('Draft is in your reply'));
  await tell('draft', 'One click later the reply box holds a finished draft above the signature.');

  await page.click(site.send);
  await until('the step to tick itself', () => isThanked(card));
  await tell('sent', 'Send was pressed, and the step ticked itself.');
  await page.click(site.undo);
  await until('the tick to be taken back', async () => !(await isThanked(card)));
  await tell('undone', 'The sending was undone, and so was the tick.');
  await page.click(site.send);
  await until('the step to tick itself again', () => isThanked(card));

  await openThread(page, SAMPLE_THREADS.receipt);
  await until('no card on a receipt', async () => (await cards(launched, page)).length === 0);
  await tell('other-mail', 'A receipt that says “if you are not selected” gets no card.');

  await open(SAMPLE_THREADS.fromRobot);
  await tell('robot', 'Nobody reads this address: the card offers other people, or a look back.');

  const friend = await open(inTouch);
  await friend.click('Keep in touch');
  await hasDraft();
  await friend.click('In a month');
  await until('the date of the next hello', async () => (await friend.text()).includes('Next hello'));
  await tell('in-touch', 'Keep in touch: a note now, and a reminder for a hello in a month.');

  const tired = await open(later);
  await tired.click('Remind me tomorrow');
  await until('the reminder to be acknowledged', async () => !(await tired.buttons()).includes('Remind me tomorrow'));
  await tell('tomorrow', 'Not today: the card folds to two lines and comes back tomorrow morning.');
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
  const gmail = createGmail({ mailbox: sampleMailbox('gmail', new Date()) });
  const outlook = createOutlook({ mailbox: sampleMailbox('outlook', new Date()) });
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
