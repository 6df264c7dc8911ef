import type { Launched } from '../browser/launch.ts';

/** What the person is told when reminders come due. */
export type Told = { badge: string; title: string; message: string };

type Extension = {
  Date: DateConstructor;
  chrome: {
    alarms: { getAll: () => Promise<{ name: string }[]>; onAlarm: { dispatch: (alarm: { name: string; scheduledTime: number }) => void } };
    action: { getBadgeText: (details: object) => Promise<string> };
    notifications: { create: (id: string, options: { title: string; message: string }) => Promise<string> };
  };
  told: Told | null;
};

/**
 * Lets a day pass in Chromium's background: its clock is set forward, its alarm rings, and what it tells is noted.
 * The notification itself is really made; it is only read on its way.
 */
export async function tellDueReminders({ browser, openPage }: Launched): Promise<Told> {
  // Any page of ours wakes the background.
  const page = await openPage('options.html');
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) {
    throw new Error('The background has no service worker');
  }
  await worker.evaluate(() => {
    const own = globalThis as unknown as Extension;
    const Real = own.Date;
    const day = 26 * 60 * 60 * 1000;
    own.Date = new Proxy(Real, {
      construct: (_target, args: []) => (args.length === 0 ? new Real(Real.now() + day) : new Real(...args)),
      get: (target, name) => (name === 'now' ? () => Real.now() + day : Reflect.get(target, name)),
    });
    own.told = null;
    const create = own.chrome.notifications.create;
    own.chrome.notifications.create = (id, options) => {
      own.told = { badge: '', title: options.title, message: options.message };
      return create(id, options);
    };
  });
  const told = await worker.evaluate(async () => {
    const own = globalThis as unknown as Extension;
    for (const { name } of await own.chrome.alarms.getAll()) {
      own.chrome.alarms.onAlarm.dispatch({ name, scheduledTime: own.Date.now() });
    }
    for (let waited = 0; waited < 5000 && own.told === null; waited += 100) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    return own.told === null ? null : { ...own.told, badge: await own.chrome.action.getBadgeText({}) };
  });
  await page.close();
  if (told === null) {
    throw new Error('A day passed, and nothing was told');
  }
  return told;
}
