/** One click writes the draft into the webmail's own reply box; Send ticks the step, Undo takes the tick back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { openWorld, type Mailbox, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.forget());
afterAll(() => world.close());

const words = (text: string): number => text.trim().split(/\s+/).length;

async function press(mailbox: Mailbox, button: string): Promise<string> {
  const card = await mailbox.card();
  await card.click(button);
  return until('the draft in the reply box', async () => {
    const text = await mailbox.editorText();
    return words(text) > 40 ? text : null;
  });
}

describe.each(['gmail', 'outlook'] as const)('%s', (webmail) => {
  test.each(['Thank you', 'Ask for feedback', 'Keep in touch', 'All in one note'])(
    '“%s” fills the reply box, and the webmail saves it',
    async (button) => {
      const mailbox = await world.open(webmail);
      await mailbox.open(SAMPLE_THREADS.afterInterview);
      const text = await press(mailbox, button);
      expect(text).toMatch(/^\s*(Hi|Hello|Dear|Good)[^\n]*Maya/);
      expect(text).not.toMatch(/[{}[\]<>]|undefined|null/);
      const saved = await until('the webmail’s own autosave', async () => (await mailbox.noted()).saves.at(-1));
      expect(saved.text.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' ').trim().slice(0, 60));
      const { misfires, errors } = await mailbox.noted();
      expect({ misfires, errors }).toEqual({ misfires: [], errors: [] });
      await mailbox.page.close();
    },
  );

  test('undo on the card takes the draft out and leaves the signature', async () => {
    const mailbox = await world.open(webmail, { signature: webmail === 'gmail' ? 'above-quote' : true } as object);
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const full = await press(mailbox, 'Thank you');
    expect(full).toContain('Robin');
    await (await mailbox.card()).click('undo');
    const left = await until('the draft to be gone', async () => {
      const text = await mailbox.editorText();
      return words(text) < 25 ? text : null;
    });
    expect(left).toContain('Robin Ferris');
    await mailbox.page.close();
  });

  test('Send ticks the step on the card and in the popup, Undo unticks it', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.afterFinalRound);
    await press(mailbox, 'Thank you');
    await mailbox.page.click(mailbox.site.send);
    const card = await mailbox.card();
    await until('the tick', async () => (await card.text()).includes('Thanked Tom'));

    const popup = await world.launched.openPage('popup.html');
    const marks = (): Promise<string> =>
      popup.evaluate(() => {
        const row = [...document.querySelectorAll('.row')].find((element) => element.textContent?.includes('Kestrel'));
        return row?.querySelector('.marks')?.getAttribute('aria-label') ?? '';
      });
    await until('the tick in the popup', async () => (await marks()).includes('Thank you: done'));

    await mailbox.page.bringToFront();
    await mailbox.page.click(mailbox.site.undo);
    await until('the tick to go', async () => !(await card.text()).includes('Thanked Tom'));
    await until('the tick in the popup to go', async () => (await marks()).includes('Thank you: begun'));
    await popup.close();
    await mailbox.page.close();
  });

  test('a robot gets no reply draft', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.fromRobot);
    const card = await mailbox.card();
    expect(await card.text()).toMatch(/nobody reads/i);
    expect(await card.buttons()).not.toContain('Thank you');
    await mailbox.page.close();
  });

  test('a German mail is answered in German, as formally as it was written', async () => {
    const mailbox = await world.open(webmail);
    await mailbox.open(SAMPLE_THREADS.german);
    const text = await press(mailbox, 'Thank you');
    expect(text).toMatch(/Guten Tag|Sehr geehrte|Liebe|Hallo/);
    expect(text).toMatch(/\bSie\b|\bIhnen\b|\bIhre?\b/);
    await mailbox.page.close();
  });

  test('a reply box that never opens leaves the draft in the card, to copy or to take to a new mail', async () => {
    const mailbox = await world.open(webmail, { replyNeverOpens: true });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const card = await mailbox.card();
    await card.click('Thank you');
    await until('the draft in the card', async () => (await card.text()).includes('The reply box didn'), 12_000);
    expect(await card.buttons()).toEqual(expect.arrayContaining(['Copy']));
    await mailbox.page.close();
  });

  test('text that is already in the box stays', async () => {
    const mailbox = await world.open(webmail, { savedDraftIn: SAMPLE_THREADS.afterInterview });
    await mailbox.open(SAMPLE_THREADS.afterInterview);
    const own = await until('the saved draft', async () => (await mailbox.editorText()).trim() || null);
    const card = await mailbox.card();
    await card.click('Thank you');
    await until('the question first', async () => /already/i.test(await card.text()));
    expect((await mailbox.editorText()).trim()).toBe(own);
    await mailbox.page.close();
  });
});

test.each([
  ['gmail', 'header', 'before-2025-11'],
  ['gmail', 'locale', 'vi'],
  ['gmail', 'locale', 'ar'],
  ['gmail', 'splitPane', true],
  ['gmail', 'signature', 'none'],
  ['gmail', 'plainTextMode', true],
  ['outlook', 'layout', 'single-item'],
  ['outlook', 'layout', 'full-page'],
  ['outlook', 'locale', 'he'],
  ['outlook', 'icons', false],
  ['outlook', 'quoteInEditor', 'late'],
  ['outlook', 'quoteInEditor', 'none'],
] as const)('%s with %s = %s: the draft arrives', async (webmail, option, value) => {
  const mailbox = await world.open(webmail, { [option]: value });
  await mailbox.open(SAMPLE_THREADS.afterInterview);
  const card = await mailbox.card();
  await card.click('Thank you');
  await until('the draft', async () =>
    mailbox.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].some((editor) =>
        (editor instanceof HTMLTextAreaElement ? editor.value : editor.innerText).includes('Maya'),
      ),
    ),
  );
  await mailbox.page.close();
});
