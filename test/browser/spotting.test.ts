/** Which mails get a card, in the built extension. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const WITHOUT_CARD = new Set(['invitation', 'receipt', 'newsletter', 'order', 'ownMail', 'friends', 'offer']);

/** Longer than a card takes to appear by far. */
const A_WHILE = 1_500;

describe.each(['gmail', 'outlook'] as const)('%s', (webmail) => {
  test('every rejection gets one card, no other mail gets any', async () => {
    const mailbox = await world.open(webmail);
    const seen: Record<string, string> = {};
    for (const [name, thread] of Object.entries(SAMPLE_THREADS)) {
      await mailbox.open(thread);
      // A card that comes is waited for, then a moment for a second one; where none is to come, only time tells.
      await (WITHOUT_CARD.has(name) ? sleep(A_WHILE) : mailbox.card().then(() => sleep(300)));
      // Outlook draws its mail once more and takes the card out for a blink.
      const count = async (): Promise<number> => (await mailbox.cards()).length;
      seen[name] = `${WITHOUT_CARD.has(name) ? await count() : await until('the card to stay', async () => (await count()) || null)}`;
    }
    expect(seen).toEqual({
      afterApplication: '1',
      afterInterview: '1',
      afterFinalRound: '1',
      fromRobot: '1',
      german: '1',
      severalPeople: '1',
      tableLetter: '1',
      invitation: '0',
      receipt: '0',
      newsletter: '0',
      order: '0',
      ownMail: '0',
      friends: '0',
      offer: '0',
    });
    expect((await mailbox.noted()).errors).toEqual([]);
    await mailbox.page.close();
  });

  test('the card says whom and what it is about, and why on demand', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const card = await mailbox.card();
    expect(await card.text()).toContain('Brightpath');
    expect(await card.text()).toContain('Frontend Engineer');
    await card.click('why?');
    expect(await card.text()).toContain('we have decided not to take your application further');
    await mailbox.page.close();
  });

  test('going back and forth leaves one card, and none on the list', async () => {
    const mailbox = await world.open(webmail);
    for (let round = 0; round < 3; round += 1) {
      await mailbox.open(SAMPLE_THREADS.afterInterview);
      await mailbox.card();
      await mailbox.open(SAMPLE_THREADS.receipt);
      await sleep(400);
    }
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    await sleep(A_WHILE);
    expect(await mailbox.cards()).toHaveLength(1);
    await mailbox.page.close();
  });
});

test.each([
  ['gmail', 'header', 'before-2025-11'],
  ['gmail', 'locale', 'ru'],
  ['gmail', 'locale', 'ar'],
  ['gmail', 'splitPane', true],
  ['gmail', 'container', 'a98-in-ug'],
  ['gmail', 'permId', 'real'],
  ['outlook', 'layout', 'single-item'],
  ['outlook', 'layout', 'full-page'],
  ['outlook', 'locale', 'de'],
  ['outlook', 'locale', 'he'],
  ['outlook', 'icons', false],
  ['outlook', 'portalBody', true],
  ['outlook', 'bodyNesting', '2025'],
  ['outlook', 'newestOnTop', true],
] as const)('%s with %s = %s: the card appears and knows the company', async (webmail, option, value) => {
  const mailbox = await world.open(webmail, { [option]: value });
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  expect(await (await mailbox.card()).text()).toContain('Brightpath');
  await mailbox.page.close();
});

test.each(['gmail', 'outlook'] as const)('%s rebuilt beyond recognition: no card, and no error in the page', async (webmail) => {
  const mailbox = await world.open(webmail, { unknownStructure: true });
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  await sleep(A_WHILE);
  expect(await mailbox.cards()).toHaveLength(0);
  expect((await mailbox.noted()).errors).toEqual([]);
  await mailbox.page.close();
});
