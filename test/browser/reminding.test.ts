/** Reminders: stored, rung by the clock, counted by the badge, told once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoursUntilTomorrowAt, letTimePass, pressNotice } from '../../scripts/browser/let-time-pass.ts';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { BROWSER, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('“Remind me tomorrow” comes back tomorrow, once, quietly, and leads to the mail', async () => {
  const mailbox = await world.open('gmail');
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  const card = await mailbox.card();
  await card.click('Remind me tomorrow');
  await until(
    'the card to say so',
    async () => /tomorrow/i.test(await card.text()) && !(await card.buttons()).includes('Remind me tomorrow'),
  );

  const told = await letTimePass(world.launched, hoursUntilTomorrowAt(11));
  expect(told.badge).toBe('1');
  expect(told.title).not.toBe('Onward');
  const popup = await world.launched.openPage('popup.html');
  await until('the due row', () => popup.evaluate(() => document.body.innerText.includes('You wanted to answer today.')));
  await popup.close();

  expect(told.notices).toMatchObject([{ title: 'The reply you wanted to write', message: 'Brightpath · Frontend Engineer' }]);

  const later = await letTimePass(world.launched, 1);
  expect(later.notices, 'nobody is told twice').toHaveLength(1);
  await mailbox.page.close();

  // Only Chromium lets a test press a notification.
  if (BROWSER === 'chromium') {
    const before = (await world.launched.browser.pages()).length;
    await pressNotice(world.launched, told.notices[0]?.id ?? '');
    const mail = await until('the mail in a tab', async () => {
      const pages = await world.launched.browser.pages();
      return pages.length > before ? (pages.find((page) => page.url().startsWith('https://mail.google.com/')) ?? null) : null;
    });
    expect(mail.url()).toContain('#');
  }
});
