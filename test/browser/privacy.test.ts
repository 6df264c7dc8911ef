/** Nothing leaves the device: the wire is recorded while the extension is used. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WEBMAIL_HOSTS } from '../../scripts/browser/launched.ts';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { BROWSER, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('reading, drafting and noting ask nobody for anything', async () => {
  for (const webmail of ['gmail', 'outlook'] as const) {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    await (await mailbox.card()).click('Thank you');
    await until('the draft', async () => (await mailbox.editorText()).includes('Maya'));
  }
  const popup = await world.launched.openPage('popup.html');
  await until('the rows', () => popup.evaluate(() => document.querySelectorAll('.row').length === 2));
  // Browsers look for their own settings, updates and the time, and connect ahead to what is served here; that is not ours to count.
  const ofBrowser = {
    chromium: /^(?:https?:\/\/)?(?:[\w.-]+\.googleapis\.com|(?:clients\d?|accounts)\.google\.com)(?:[:/]|$)/,
    firefox: /^(?:https?:\/\/)?[\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com)(?:[:/]|$)/,
  }[BROWSER];
  const served = WEBMAIL_HOSTS.map((host) => `${host}:443`);
  const asked = world.network.asked.filter((host) => !ofBrowser.test(host) && !served.includes(host));
  expect(asked).toEqual([]);
});

test('the recorder would have seen it: a page that does ask is written down', async () => {
  const page = await world.launched.browser.newPage();
  await page.goto('http://canary.example/', { timeout: 5_000 }).catch(() => undefined);
  expect(world.network.asked.some((host) => host.includes('canary.example'))).toBe(true);
});

test('the page’s own scripts find no card, no extension and nothing said in it', async () => {
  const mailbox = await world.open('gmail');
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  await mailbox.card();
  const found = await mailbox.page.evaluate(() => ({
    openRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
    words: document.documentElement.innerHTML.includes('this one didn'),
    extensionUrls: /(?:chrome|moz)-extension:/.test(document.documentElement.outerHTML),
    globals: Object.keys(window).filter((key) => /onward/i.test(key)),
  }));
  expect(found).toEqual({ openRoots: 0, words: false, extensionUrls: false, globals: [] });
});

test('a click that a script of the page makes up does nothing', async () => {
  const mailbox = await world.open('gmail');
  await mailbox.open(SAMPLE_THREADS.afterFinalRound);
  const card = await mailbox.card();
  await card.root.call((root) => {
    for (const button of root.querySelectorAll('button')) {
      button.click();
    }
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 1_500);
  });
  expect((await mailbox.editorText()).trim()).toBe('');
  const popup = await world.launched.openPage('popup.html');
  await until('the rows', () => popup.evaluate(() => document.querySelectorAll('.row').length > 0));
  expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Kestrel');
});
