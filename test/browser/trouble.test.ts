/** Hostile mail, pages that are not understood, and a webmail's own keys. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPopup } from '../../scripts/browser/chromium-worker.ts';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import type { SampleMailbox } from '../pages/mailbox.ts';
import { sampleMailbox } from '../pages/sample-mail.ts';
import { BROWSER, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.forget());
afterAll(() => world.close());

const REFUSAL = '<p>Dear Robin,</p><p>Unfortunately we will not be moving forward with your application for the Data Analyst role.</p>';

/** The sample mailbox with one mail's body in place of another. */
function mailboxWith(webmail: 'gmail' | 'outlook', html: string): SampleMailbox {
  const mailbox = sampleMailbox(webmail, new Date());
  return {
    ...mailbox,
    threads: mailbox.threads.map((thread) =>
      thread.id === SAMPLE_THREADS.afterInterview
        ? { ...thread, messages: thread.messages.map((message) => ({ ...message, html })) }
        : thread,
    ),
  };
}

const HOSTILE: [string, string][] = [
  [
    'markup that imitates the card',
    `${REFUSAL}<onward-card><section class="onward"><p>Sorry, this one didn’t work out.</p><button>Thank you</button></section></onward-card>`,
  ],
  [
    'a sentence full of bidi controls and tags',
    `<p>Dear Robin,</p><p>Unfortunately \u202ewe will not be moving forward\u202c with your \u2066application&lt;img src=x onerror=alert(1)&gt;\u2069 for the role.</p>`,
  ],
  ['five megabytes below the decision', `${REFUSAL}<p>${'All the best for your search and thank you for your time. '.repeat(90_000)}</p>`],
];

describe.each(['gmail', 'outlook'] as const)('%s', (webmail) => {
  test.each(HOSTILE)('%s: one card, no markup of the mail in it, and a draft', async (_what, html) => {
    const mailbox = await world.open(webmail, { mailbox: mailboxWith(webmail, html) });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const card = await mailbox.card(20_000);
    await card.click('why?');
    await until('the reason', async () => /not be moving forward/.test(await card.text()));
    expect(await card.root.call((root) => root.querySelectorAll('img, script, iframe, a[href^="javascript:"], [onerror]').length)).toBe(0);
    await card.click('Thank you');
    await until('the draft', async () => (await mailbox.editorText()).trim().split(/\s+/).length > 40, 20_000);
    expect((await mailbox.noted()).errors).toEqual([]);
    await mailbox.page.close();
  });

  test('a mail without any text: no card, and nothing breaks', async () => {
    const mailbox = await world.open(webmail, { mailbox: mailboxWith(webmail, '<p></p>') });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    await sleep(1_500);
    expect(await mailbox.cards()).toHaveLength(0);
    await mailbox.open(SAMPLE_THREADS.afterFinalRound);
    expect(await (await mailbox.card()).text()).toContain('Kestrel');
    expect((await mailbox.noted()).errors).toEqual([]);
    await mailbox.page.close();
  });

  test('what is typed into the card stays there: the webmail’s single-key shortcuts do not hear it', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const card = await mailbox.card();
    // Outlook draws its cards once more, a moment after they appeared.
    await sleep(1_200);
    await card.click('Brightpath');
    await until('the field', () => card.root.call((root) => root.activeElement?.getAttribute('name') === 'company'));
    await mailbox.page.keyboard.press('End');
    await mailbox.page.keyboard.type(' raf');
    const typed = await card.root.call((root) => root.querySelector<HTMLInputElement>('[name="company"]')?.value);
    expect(typed).toBe('Brightpath raf');
    // The page draws its mail anew and takes the card out: it comes back with the text and the focus.
    await mailbox.page.evaluate(() => document.querySelector('onward-card')?.remove());
    await until('the card to be back with the focus', async () =>
      (await mailbox.card()).root.call((root) => root.activeElement?.getAttribute('name') === 'company'),
    );
    await mailbox.page.keyboard.press('End');
    await mailbox.page.keyboard.type(' far');
    // A card that only just came into view takes no presses.
    await sleep(500);
    await mailbox.page.keyboard.press('Enter');
    await until('the corrected company', async () => (await card.text()).includes('Brightpath raf far'));
    expect((await mailbox.noted()).misfires).toEqual([]);
    await mailbox.page.close();
  });

  test('the card works by keyboard alone: Tab reaches its buttons, Enter puts the draft, Escape closes what is open', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const card = await mailbox.card();
    await card.click('why?');
    await mailbox.page.keyboard.press('Escape');
    await until('the reason to close', async () => !(await card.text()).includes('decided not to take'));
    const focused = (): Promise<string> => card.root.call((root) => root.activeElement?.textContent?.trim() ?? '');
    for (let step = 0; step < 12 && (await focused()) !== 'Thank you'; step += 1) {
      await mailbox.page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('Thank you');
    await mailbox.page.keyboard.press('Enter');
    await until('the draft', async () => (await mailbox.editorText()).includes('Maya'));
    await mailbox.page.close();
  });
});

// Only Chromium lets a test open the popup over a tab.
test.runIf(BROWSER === 'chromium')(
  'over a page it does not understand the popup says so and offers a diagnosis without any mail',
  async () => {
    const mailbox = await world.open('gmail', { unknownStructure: true });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    await sleep(3_000);
    const popup = await openPopup(world.launched);
    const said = await until('the popup’s word on the page', async () => {
      const text = await popup.evaluate(() => document.querySelector('.tab')?.textContent ?? '');
      return text === '' ? null : text;
    });
    expect(said).toContain("can't read this mail page right now");
    await popup.close();
    await mailbox.page.close();
  },
);
