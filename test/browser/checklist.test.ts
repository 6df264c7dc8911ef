/** The popup, the journal, the options and the welcome page of the built extension. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { openWorld, type World } from './world.ts';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

async function press(page: Page, name: string): Promise<void> {
  const found = await until(`a button “${name}”`, () =>
    page
      .evaluateHandle((wanted) => {
        const shown = [...document.querySelectorAll<HTMLElement>('button')].filter((element) => element.getClientRects().length > 0);
        return shown.find((element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim().startsWith(wanted)) ?? null;
      }, name)
      .then((handle) => handle.asElement()),
  );
  await found.evaluate((element) => (element as HTMLElement).click());
}

async function noteFirstRejection(): Promise<void> {
  const mailbox = await world.open('gmail');
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  const card = await mailbox.card();
  await card.click('Thank you');
  await until('the draft', async () => (await mailbox.editorText()).includes('Maya'));
  await mailbox.page.close();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await engine.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the welcome page opens once, by itself', async () => {
  // The extension itself knows its tabs in both browsers.
  const page = await world.launched.openPage('options.html');
  const tabs = (): Promise<string[]> =>
    page.evaluate(`(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).map((view) => view.location.pathname)`) as Promise<
      string[]
    >;
  await until('the welcome page', async () => (await tabs()).includes('/welcome.html'));
  expect((await tabs()).filter((path) => path === '/welcome.html')).toHaveLength(1);
  await page.close();
});

test('an empty popup says what will stand here', async () => {
  const popup = await world.launched.openPage('popup.html');
  await until('the empty state', async () => (await text(popup)).includes('When a no arrives'));
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});

describe('with one rejection noted', () => {
  beforeAll(noteFirstRejection, 60_000);

  test('the popup lists it, opens it in place, ticks and skips', async () => {
    const popup = await world.launched.openPage('popup.html');
    await until('the row', async () => (await text(popup)).includes('Brightpath'));
    await press(popup, 'Brightpath');
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.details:not([hidden]) input')[0]?.click());
    const marks = (): Promise<string> => popup.evaluate(() => document.querySelector('.marks')?.getAttribute('aria-label') ?? '');
    await until('the tick, stored and read back', async () => (await marks()).includes('Thank you: done'));
    await press(popup, 'Skip: Reflect');
    await until('the skip', async () => (await marks()).includes('Reflect: left out'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();

    const again = await world.launched.openPage('popup.html');
    await until('the tick after closing and opening', async () =>
      again.evaluate(() => document.querySelector('.marks')?.getAttribute('aria-label')?.includes('Thank you: done')),
    );
    await again.close();
  });

  test('the search finds it by company, role and person, and nothing by anything else', async () => {
    const popup = await world.launched.openPage('popup.html');
    await until('the row', async () => (await text(popup)).includes('Brightpath'));
    const search = async (query: string): Promise<void> => {
      await popup.evaluate((value) => {
        const input = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (input !== null) {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, query);
    };
    for (const query of ['bright', 'FRONTEND', 'lindq']) {
      await search('zzz');
      await until('nothing', async () => (await text(popup)).includes('Nothing here by that name'));
      await search(query);
      await until(`the row for “${query}”`, async () => (await text(popup)).includes('Brightpath'));
    }
    await popup.close();
  });

  test('the journal keeps what is typed', async () => {
    const journal = await world.launched.openPage('journal.html');
    await press(journal, 'Brightpath');
    const field = await until('the first prompt', () => journal.$('textarea'));
    await field.type('The system question went well.');
    await until('the stored note', async () => {
      const second = await world.launched.openPage('journal.html');
      const kept = await until('the entry', async () => (await text(second)).includes('Brightpath'))
        .then(() => text(second))
        .finally(() => second.close());
      return kept.includes('The system question went well.');
    });
    expect(await violations(journal)).toEqual([]);
    await journal.close();
  });

  test('options are kept; erasing everything leaves nothing', async () => {
    const options = await world.launched.openPage('options.html');
    await until('the count', async () => (await text(options)).includes('1 so far'));
    expect(await violations(options)).toEqual([]);
    const name = await until('the name field', () => options.$('input[type="text"]'));
    await name.type('Robin');
    await options.evaluate(() => document.querySelector<HTMLElement>('input[type="text"]')?.blur());
    await until('the word that it is saved', async () => (await text(options)).includes('Saved.'));
    await press(options, 'Erase everything');
    await press(options, 'Erase it all');
    await until('the word that it is erased', async () => (await text(options)).includes('Everything is erased.'));
    await until('an empty count', async () => (await text(options)).includes('0 so far'));
    await options.close();
    const popup = await world.launched.openPage('popup.html');
    await until('the empty popup', async () => (await text(popup)).includes('When a no arrives'));
    await popup.close();
  });
});

test.each(['welcome.html', 'popup.html', 'options.html', 'journal.html'])(
  '%s has no accessibility fault in the dark, and needs no sideways scrolling at 320 px',
  async (file) => {
    const page = await world.launched.openPage(file);
    await until('the page', async () => (await text(page)).length > 20);
    if (world.launched.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    }
    await page.setViewport({ width: 320, height: 700 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);
