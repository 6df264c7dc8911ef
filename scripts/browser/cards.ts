import { setTimeout as sleep } from 'node:timers/promises';
import type { Launched } from './launched.ts';
import type { Page } from 'puppeteer-core';
import { closedRoots, type ClosedRoot } from './closed-roots.ts';
import { until } from './until.ts';

/** Milliseconds between finding a button and pressing it. */
const READING_TIME = 400;
/** Milliseconds in which the card shows that it heard a press. */
const REACTION = 1_500;
const ATTEMPTS = 3;

/** A card in the mail page, as a person sees and uses it. */
export type Card = {
  /** All its text, white space folded. */
  text: () => Promise<string>;
  /** Names of the buttons and links that can be used now. */
  buttons: () => Promise<string[]>;
  /** Presses a button with the mouse, by its name or the beginning of it. */
  click: (name: string) => Promise<void>;
  root: ClosedRoot;
};

function cardOf(page: Page, root: ClosedRoot): Card {
  const buttons = (): Promise<string[]> =>
    root.call((shadow) =>
      [...shadow.querySelectorAll<HTMLElement>('button, a[href], [role="menuitem"]')]
        .filter((element) => element.getClientRects().length > 0 && !element.matches(':disabled'))
        .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  /** Brings a button into view; its middle, or null while there is none that can be used. */
  const find = (name: string): Promise<{ x: number; y: number } | null> =>
    root.call((shadow, wanted) => {
      const all = [...shadow.querySelectorAll<HTMLElement>('button, a[href], [role="menuitem"]')].filter(
        (element) => element.getClientRects().length > 0 && !element.matches(':disabled'),
      );
      const named = all.map((element) => ({
        element,
        label: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      }));
      const found = named.find(({ label }) => label === wanted) ?? named.find(({ label }) => label.startsWith(wanted));
      if (found === undefined) {
        return null;
      }
      found.element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, name);
  const look = (): Promise<string> => root.call((shadow) => shadow.querySelector('.onward')?.outerHTML ?? '').catch(() => 'gone');
  return {
    root,
    buttons,
    text: () =>
      root.call((shadow) =>
        [...shadow.children]
          .filter((child) => child.localName !== 'style')
          .map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    click: async (name) => {
      await until(`a button “${name}” in the card`, async () => (await find(name)) !== null);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        // Nobody reads and clicks quicker than this; presses of a card that only just came into view are ignored.
        await sleep(READING_TIME);
        const point = await find(name);
        const before = await look();
        if (point === null) {
          return;
        }
        await page.mouse.click(point.x, point.y);
        // The page may have moved the card under the pointer; then nothing happens, and a person presses again.
        const isHeard = await until('the card to react', async () => (await look()) !== before, REACTION).catch(() => false);
        if (isHeard !== false) {
          return;
        }
      }
    },
  };
}

/** The cards in a mail page, in document order. */
export async function cards(launched: Launched, page: Page): Promise<Card[]> {
  return (await closedRoots(launched, page)).map((root) => cardOf(page, root));
}

/** Waits for the page's only card. @throws when there is none after a while, or more than one */
export async function onlyCard(launched: Launched, page: Page, timeout?: number): Promise<Card> {
  const found = await until(
    'a card in the mail page',
    async () => {
      const all = await cards(launched, page);
      return all.length > 0 && (await all[0]?.text()) !== '' ? all : null;
    },
    timeout,
  );
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`Expected one card in the mail page, found ${found.length}`);
  }
  return found[0];
}

/** Goes to another mail and waits until the cards of the one before are gone, so that they are not taken for its own. */
export async function leaveCards(launched: Launched, page: Page, go: () => Promise<void>): Promise<void> {
  const before = await cards(launched, page);
  await go();
  for (const { root } of before) {
    await until('the earlier card to go', async () => !(await root.call(({ host }) => host.isConnected).catch(() => false)), 3_000);
  }
}
