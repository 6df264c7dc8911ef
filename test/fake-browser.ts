import { readFileSync } from 'node:fs';

/**
 * The extension API in memory, as far as the product uses it. It behaves like the browsers where that matters: messages are
 * copied, replies that are not native promises arrive as nothing, and Firefox's refusals can be switched on.
 *
 * Import it before anything that imports `#platform/`: the polyfill looks for the API when it is loaded.
 */

type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  hasListener = (listener: Listener): boolean => this.listeners.has(listener);
  /** Calls every listener as the browser would. */
  fire = (...values: unknown[]): unknown[] =>
    [...this.listeners].map((listener) => (listener as (...given: unknown[]) => unknown)(...values));
}

const copy = <Value>(value: Value): Value => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value));
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const MANIFEST = json('../manifest.json') as { version: string; content_scripts: { js: string[]; matches: string[] }[] };
const MESSAGES = json('../extension/_locales/en/messages.json') as Record<string, { message: string }>;

export const OWN_ID = 'onwardonwardonwardonwardonwardon';
const FIREFOX_ORIGIN = 'moz-extension://11111111-2222-4333-8444-555555555555';
export const OWN_ORIGIN = `chrome-extension://${OWN_ID}`;

/** One of our own pages, a content script in a top frame, as the browser describes them. */
export const PAGE_SENDER = { id: OWN_ID, url: `${OWN_ORIGIN}/popup.html`, origin: OWN_ORIGIN, documentLifecycle: 'active' };
export const MAIL_SENDER = {
  id: OWN_ID,
  url: 'https://mail.google.com/mail/u/0/',
  origin: 'https://mail.google.com',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7, incognito: false },
};

const FIREFOX_OPTIONS = new Set([
  'type',
  'iconUrl',
  'title',
  'message',
  'contextMessage',
  'eventTime',
  'items',
  'priority',
  'progress',
  'imageUrl',
]);

type Tab = { id: number; url: string; windowId: number; active: boolean };

function createState() {
  return {
    stored: new Map<string, unknown>(),
    alarms: new Map<string, { when?: number; periodInMinutes?: number }>(),
    notifications: new Map<string, { title: string; message: string }>(),
    /** Every notification ever shown, in order. */
    told: [] as { id: string; title: string; message: string }[],
    badge: { text: '', title: '' },
    tabs: [] as Tab[],
    injected: [] as { tabId: number; files: string[] }[],
    sender: PAGE_SENDER as unknown,
    /** Messages that get lost before anyone hears them. */
    dropNext: 0,
    private: false,
    firefox: false,
    id: OWN_ID as string | undefined,
  };
}

/** What the browser remembers; replaced by `reset()`. */
export let state = createState();

const events = {
  message: new FakeEvent(),
  startup: new FakeEvent(),
  installed: new FakeEvent(),
  alarm: new FakeEvent(),
  click: new FakeEvent(),
  stored: new FakeEvent(),
};
export { events };

/** A new profile. Listeners stay unless `listeners` says otherwise: then the scripts are gone too. */
export function reset({ listeners = false } = {}): void {
  state = createState();
  if (listeners) {
    stopScripts();
  }
}

/** The background is stopped: what it listened to is forgotten, what the browser stored is not. */
export function stopScripts(): void {
  for (const event of Object.values(events)) {
    event.listeners.clear();
  }
}

async function deliver(message: unknown): Promise<unknown> {
  if (state.dropNext > 0) {
    state.dropNext -= 1;
    return undefined;
  }
  if (events.message.listeners.size === 0) {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  const replies = events.message.fire(copy(message), copy(state.sender));
  const native = replies.find((reply) => reply instanceof Promise && reply.constructor === Promise);
  return copy(await native);
}

const storageLocal = {
  get: async (keys: string | string[] | null) => {
    const wanted = keys === null ? [...state.stored.keys()] : [keys].flat();
    return Object.fromEntries(wanted.filter((key) => state.stored.has(key)).map((key) => [key, copy(state.stored.get(key))]));
  },
  set: async (values: Record<string, unknown>) => {
    const changes = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, { oldValue: state.stored.get(key), newValue: copy(value) }]),
    );
    for (const [key, value] of Object.entries(values)) {
      state.stored.set(key, copy(value));
    }
    events.stored.fire(changes);
  },
  clear: async () => {
    const changes = Object.fromEntries([...state.stored].map(([key, oldValue]) => [key, { oldValue }]));
    state.stored.clear();
    events.stored.fire(changes);
  },
  onChanged: events.stored,
};

const fake = {
  runtime: {
    get id() {
      return state.id;
    },
    getURL: (path: string) => `${state.firefox ? FIREFOX_ORIGIN : OWN_ORIGIN}/${path}`,
    getManifest: () => MANIFEST,
    sendMessage: deliver,
    onMessage: events.message,
    onStartup: events.startup,
    onInstalled: events.installed,
  },
  extension: {
    get inIncognitoContext() {
      return state.private;
    },
  },
  storage: { local: storageLocal },
  alarms: {
    create: async (name: string, info: { when?: number; periodInMinutes?: number }) => void state.alarms.set(name, info),
    get: async (name: string) => state.alarms.get(name),
    clear: async (name: string) => state.alarms.delete(name),
    clearAll: async () => state.alarms.clear(),
    onAlarm: events.alarm,
  },
  notifications: {
    create: async (id: string, options: { title: string; message: string }) => {
      const refused = Object.keys(options).find((name) => state.firefox && !FIREFOX_OPTIONS.has(name));
      if (refused !== undefined) {
        throw new TypeError(`Type error for parameter options (Property "${refused}" is unsupported by Firefox)`);
      }
      state.notifications.set(id, options);
      state.told.push({ id, title: options.title, message: options.message });
      return id;
    },
    clear: async (id: string) => state.notifications.delete(id),
    getAll: async () => Object.fromEntries([...state.notifications.keys()].map((id) => [id, true])),
    onClicked: events.click,
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void (state.badge.text = text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void (state.badge.title = title),
  },
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      key === '@@bidi_dir'
        ? 'ltr'
        : (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? ''),
    getUILanguage: () => 'en',
  },
  tabs: {
    query: async ({ url, active }: { url?: string | string[]; active?: boolean }) =>
      state.tabs.filter((tab) => {
        const fits = url === undefined || [url].flat().some((pattern) => tab.url.startsWith(pattern.replace(/\*$/, '')));
        return fits && (active !== true || tab.active);
      }),
    create: async ({ url }: { url: string }) => {
      const tab = { id: state.tabs.length + 1, url, windowId: 1, active: true };
      state.tabs.push(tab);
      return tab;
    },
    update: async (id: number, changes: Partial<Tab>) => Object.assign(state.tabs.find((tab) => tab.id === id) ?? {}, changes),
    sendMessage: async (_tabId: number, message: unknown) => deliver(message),
  },
  windows: { update: async () => undefined },
  permissions: { contains: async () => true, request: async () => true },
  scripting: {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
      void state.injected.push({ tabId: target.tabId, files }),
  },
};

Object.assign(globalThis, { chrome: fake, browser: fake });
