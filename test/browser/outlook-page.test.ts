/** What the made-up Outlook page promises and only a browser can show: its editor, its policy, and how a draft leaves it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { openWorld, type Mailbox, type Shapes, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const FIELD = '[id^="editorParent_"] [contenteditable="true"]';

async function openReply(shape: Shapes['outlook'] = {}): Promise<Mailbox> {
  const mailbox = await world.open('outlook', { rerenderAfter: 0, replyDelay: 400, ...shape });
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  await mailbox.page.waitForSelector('[role="toolbar"] [role="menuitem"]');
  await mailbox.page.evaluate(() => document.querySelector<HTMLElement>('[role="toolbar"] [role="menuitem"]')?.click());
  await until('the filled editor', async () => (await mailbox.editorText()).includes('Robin Ferris'));
  return mailbox;
}

const type = async ({ page }: Mailbox, text: string): Promise<void> => {
  await page.focus(FIELD);
  await page.keyboard.type(text);
};

const exists = ({ page }: Mailbox, query: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, query);

describe('the editor', () => {
  test('is empty at first, and filling it takes away what was written meanwhile', async () => {
    const mailbox = await world.open('outlook', { replyDelay: 400 });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    await mailbox.page.waitForSelector('[role="toolbar"] [role="menuitem"]');
    await mailbox.page.evaluate(() => document.querySelector<HTMLElement>('[role="toolbar"] [role="menuitem"]')?.click());
    await mailbox.page.waitForSelector(FIELD);
    await mailbox.page.evaluate((query) => {
      document.querySelector(query)?.append('Too early');
    }, FIELD);
    await until('the filled editor', async () => (await mailbox.editorText()).includes('Robin Ferris'));
    expect(await mailbox.editorText()).not.toContain('Too early');
    await mailbox.page.close();
  });

  test('is saved when something is typed', async () => {
    const mailbox = await openReply();
    await type(mailbox, 'Dear Maya');
    await until('the save', async () => (await mailbox.noted()).saves.at(-1)?.text.startsWith('Dear Maya'));
    expect((await mailbox.noted()).silentChanges).toBe(0);
    await until('the heading to say so', () => mailbox.page.evaluate(() => document.body.innerText.includes('Saved: ')));
    await mailbox.page.close();
  });

  test('is not saved when a script changes the page behind its back', async () => {
    const mailbox = await openReply();
    await mailbox.page.evaluate((query) => {
      document.querySelector(query)?.prepend(document.createElement('div'));
      document.querySelector(query)?.firstElementChild?.append('Smuggled');
    }, FIELD);
    await until('the note', async () => (await mailbox.noted()).silentChanges === 1);
    await sleep(1_200);
    expect((await mailbox.noted()).saves).toEqual([]);
    await mailbox.page.close();
  });

  test.each([
    ['at-once', 0],
    ['late', 1],
    ['none', 2],
  ] as const)('has the earlier mail in it: %s', async (quoteInEditor, kind) => {
    const mailbox = await openReply({ quoteInEditor });
    const quoted = (): Promise<boolean> => exists(mailbox, `${FIELD} [id$="divRplyFwdMsg"]`);
    expect(await quoted()).toBe(kind === 0);
    await sleep(1_100);
    expect(await quoted()).toBe(kind !== 2);
    await mailbox.page.close();
  });

  test('can refuse every change', async () => {
    const mailbox = await openReply({ editorRefusesInput: true });
    await type(mailbox, 'Dear Maya');
    await sleep(300);
    expect(await mailbox.editorText()).not.toContain('Maya');
    await mailbox.page.close();
  });
});

describe('Send', () => {
  test('closes the draft, and Undo brings it back as it was', async () => {
    const mailbox = await openReply();
    await type(mailbox, 'Dear Maya');
    await mailbox.page.click(mailbox.site.send);
    await until('the sending', async () => (await mailbox.noted()).sent.length === 1);
    expect(await exists(mailbox, FIELD)).toBe(false);
    await mailbox.page.click(mailbox.site.undo);
    await until('the draft', async () => (await mailbox.editorText()).includes('Dear Maya'));
    expect((await mailbox.noted()).sent).toEqual([]);
    await mailbox.page.close();
  });

  test('by Ctrl+Enter, and the message joins its conversation when it cannot be taken back any more', async () => {
    const mailbox = await openReply({ undoSend: 1 });
    await type(mailbox, 'Dear Maya');
    await mailbox.page.keyboard.down('Control');
    await mailbox.page.keyboard.press('Enter');
    await mailbox.page.keyboard.up('Control');
    await until('the sending', async () => (await mailbox.noted()).sent.length === 1);
    await until('the message', () => mailbox.page.evaluate(() => document.querySelectorAll('[role="document"]').length === 2));
    expect((await mailbox.noted()).sent[0]?.to).toEqual(['maya.lindqvist@brightpath.example']);
    await mailbox.page.close();
  });

  test('asks once, and the draft stays as long as the answer is no', async () => {
    const mailbox = await openReply({ subjectDialog: true });
    for (const answer of ['#cancel-1', '#ok-1']) {
      await mailbox.page.click(mailbox.site.send);
      await mailbox.page.waitForSelector('[role="dialog"]');
      expect(await exists(mailbox, FIELD)).toBe(true);
      await mailbox.page.click(answer);
    }
    await until('the sending', async () => (await mailbox.noted()).sent.length === 1);
    await mailbox.page.close();
  });
});

test('Discard asks, and takes the draft away only then', async () => {
  const mailbox = await openReply();
  for (const [answer, left] of [
    ['#cancel-1', true],
    ['#ok-1', false],
  ] as const) {
    await mailbox.page.click('#discardCompose');
    await mailbox.page.waitForSelector('[role="dialog"]');
    await mailbox.page.click(answer);
    await sleep(200);
    expect(await exists(mailbox, FIELD)).toBe(left);
  }
  expect((await mailbox.noted()).sent).toEqual([]);
  await mailbox.page.close();
});

test('the page’s policy stands: strings become markup, never script, and nobody makes a second one', async () => {
  const mailbox = await world.open('outlook');
  const found = await mailbox.page.evaluate(() => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const types = (window as unknown as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes;
    const holder = document.createElement('div');
    const script = document.createElement('script');
    return {
      known: types !== undefined,
      markup: attempt(() => {
        holder.innerHTML = '<b>bold</b>';
      }),
      bold: holder.firstElementChild?.tagName,
      script: attempt(() => {
        script.text = 'void 0';
      }),
      again: types === undefined ? 'refused' : attempt(() => types.createPolicy('default', {})),
    };
  });
  expect(found).toMatchObject({ markup: 'done', bold: 'B', again: 'refused' });
  expect(found.script).toBe(found.known ? 'refused' : 'done');
  await mailbox.page.close();
});

test('rows scroll out of the page, and a conversation opened without an address keeps its card', async () => {
  const mailbox = await world.open('outlook');
  const { page } = mailbox;
  // The welcome page may have come in front, and what lies behind is not scrolled.
  await page.bringToFront();
  const rows = (): Promise<number> => page.evaluate(() => document.querySelectorAll('#MailList [role="option"]').length);
  await until('the rows', async () => (await rows()) > 5);
  const before = page.url();
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-index="1"] [role="option"]')?.click());
  const card = await mailbox.card();
  expect(page.url()).toBe(before);
  await page.evaluate(() => {
    document.querySelector('#MailList [role="listbox"]')?.scrollTo(0, 5_000);
  });
  await until('the open row to go', async () => !(await exists(mailbox, '#MailList [aria-selected="true"]')));
  await sleep(800);
  expect(await mailbox.cards()).toHaveLength(1);
  expect(await card.text()).toContain('Oakline');
  await page.close();
});
