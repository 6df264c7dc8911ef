import { chromiumWorker } from './chromium-worker.ts';
import { until } from './until.ts';
import type { Launched } from './launched.ts';
import type { Page } from 'puppeteer-core';

/** What the person was told by the badge and by notifications. */
export type Told = { badge: string; title: string; notices: { id: string; title: string; message: string }[] };

type Notice = { id: string; title: string; message: string };

type Api = {
  notifications: { create: (id: string, options: { title: string; message: string }) => Promise<string> };
  action: { getBadgeText: (details: object) => Promise<string>; getTitle: (details: object) => Promise<string> };
  alarms: { getAll: () => Promise<{ name: string }[]> };
  runtime: { getBackgroundPage: () => Promise<Background> };
};

type Background = { Date: DateConstructor; browser: Api; notices?: Notice[] };

/** Runs in the background, or in a page that was handed the background's window: sets its clock forward and notes what it tells. */
function setForward(background: Background, milliseconds: number): void {
  const Real = background.Date;
  background.Date = new Proxy(Real, {
    construct: (_target, args: []) => (args.length === 0 ? new Real(Real.now() + milliseconds) : new Real(...args)),
    get: (target, name) => (name === 'now' ? () => Real.now() + milliseconds : Reflect.get(target, name)),
  });
  if (background.notices !== undefined) {
    return;
  }
  const notices: Notice[] = [];
  background.notices = notices;
  const { notifications } = background.browser;
  const create = notifications.create.bind(notifications);
  // The notification is really made; it is only read on its way.
  notifications.create = (id, options) => {
    notices.push({ id, title: options.title, message: options.message });
    return create(id, options);
  };
}

/**
 * Sets the clock of the extension's background forward and lets it look at its reminders, as an alarm does.
 * @returns what was told since the clock was first set forward
 */
export async function letTimePass(launched: Launched, hours: number): Promise<Told> {
  const page = await clockPage(launched);
  const milliseconds = hours * 60 * 60 * 1000;
  const script = (background: string): string =>
    `(async () => { const __name = (named) => named; (${setForward.toString()})(${background}, ${milliseconds}); })()`;
  if (launched.name === 'chromium') {
    const worker = await chromiumWorker(launched);
    await worker.evaluate(script('globalThis'));
  } else {
    await page.evaluate(script('await browser.runtime.getBackgroundPage()'));
  }
  await ring(page);
  const told = await until('the badge', () => read(launched, page), 6_000);
  // The notification follows the badge; where none does, the caller sees so.
  await until('the notification', async () => ((await read(launched, page))?.notices.length ?? 0) > 0, 2_000).catch(() => undefined);
  return (await read(launched, page)) ?? told;
}

const clockPages = new WeakMap<Launched, Promise<Page>>();

/** Any page of ours wakes the background. It stays open: in Firefox what it hands to the background dies with it. */
function clockPage(launched: Launched): Promise<Page> {
  const page = clockPages.get(launched) ?? launched.openPage('options.html');
  clockPages.set(launched, page);
  return page;
}

/** Presses a notification, in Chromium, as the desktop would tell the extension. */
export async function pressNotice(launched: Launched, id: string): Promise<void> {
  const worker = await chromiumWorker(launched);
  await worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
}

/** Hours from now until this hour of tomorrow's clock: whoever waits that long is not asleep then. */
export function hoursUntilTomorrowAt(hour: number, now = new Date()): number {
  return (new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, hour).getTime() - now.getTime()) / 3_600_000;
}

/** Asks the background for anything at all: it looks at what is due on every message, as it does on every alarm. */
async function ring(page: Page): Promise<void> {
  await page.evaluate(
    `globalThis.browser?.runtime?.sendMessage?.({ verb: 'page-opened', request: {}, key: crypto.randomUUID() }) ??
      chrome.runtime.sendMessage({ verb: 'page-opened', request: {}, key: crypto.randomUUID() })`,
  );
}

async function read(launched: Launched, page: Page): Promise<Told | null> {
  const script = `(async () => {
    const api = globalThis.browser ?? chrome;
    return { badge: await api.action.getBadgeText({}), title: await api.action.getTitle({}) };
  })()`;
  const { badge, title } = (await page.evaluate(script)) as { badge: string; title: string };
  const notices = (
    launched.name === 'chromium'
      ? await (await chromiumWorker(launched)).evaluate('globalThis.notices ?? []')
      : await page.evaluate('browser.runtime.getBackgroundPage().then((background) => structuredClone(background.notices ?? []))')
  ) as Notice[];
  return badge === '' ? null : { badge, title, notices };
}
