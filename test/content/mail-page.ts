/** A mail page with one companion in it, a made-up webmail and a made-up background; the card is used by the names of its buttons. */
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';
import { startCompanion } from '../../src/content/companion.ts';
import type { Press } from '../../src/content/gate.ts';
import type { World } from '../../src/content/world.ts';
import type { Email } from '../../src/core/email.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { TabReport } from '../../src/protocol/protocol.ts';
import { wordsOf } from '../words-of.ts';
import { createFakeBackground, type FakeBackground } from './fake-background.ts';
import { createFakeWebmail, type FakeWebmail } from './fake-webmail.ts';
import { madeUpEmail, madeUpVerdict } from './made-up-mail.ts';

/** A press as a person makes it. */
export const HONEST: Press = {
  isTrusted: true,
  isPlausible: true,
  isConnected: true,
  opacity: 1,
  isUndistorted: true,
  isHit: true,
  visibleFor: 5_000,
  sinceLast: 5_000,
};

export type MailPage = {
  webmail: FakeWebmail;
  background: FakeBackground;
  /** What the detector finds in every mail. */
  verdict: Verdict;
  detected: number;
  press: Press;
  tabs: URL[];
  copied: string[];
  report: () => TabReport;
  end: AbortController;
  /** Starts the companion and opens a mail. */
  start: (change?: Partial<World>, email?: Email) => Promise<void>;
  hosts: () => Element[];
  root: () => ShadowRoot;
  /** All text of the first card. */
  text: () => string;
  /** Presses a button of the first card by its name or the beginning of it. */
  click: (name: string) => Promise<void>;
  fill: (field: string, value: string) => void;
  submit: () => Promise<void>;
  settle: () => Promise<void>;
};

/** Makes a fresh page before each test and ends it after. */
export function useMailPage(): MailPage {
  let attached: MockInstance<Element['attachShadow']>;
  const page = {} as MailPage;
  const root = (): ShadowRoot => {
    const index = attached.mock.contexts.indexOf(page.hosts()[0] as Element);
    const result = attached.mock.results[index];
    if (result?.type !== 'return') {
      throw new Error('There is no card');
    }
    return result.value;
  };
  const text = (): string => (root().querySelector('section')?.textContent ?? '').replace(/\s+/g, ' ');
  const button = (name: string): HTMLButtonElement => {
    const found = [...root().querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
    );
    if (found === undefined) {
      throw new Error(`No button “${name}” in: ${text()}`);
    }
    return found;
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  beforeEach(() => {
    attached = vi.spyOn(Element.prototype, 'attachShadow');
    document.body.replaceChildren();
    const webmail = createFakeWebmail();
    const background = createFakeBackground();
    const end = new AbortController();
    const world: World = {
      webmail,
      words: wordsOf('en'),
      sayDate: (date) => date,
      now: () => new Date(2026, 10, 23, 18),
      isPrivate: false,
      detect: async () => {
        page.detected += 1;
        return page.verdict;
      },
      writeDraft: async ({ intents, language }) =>
        language === 'unknown' ? null : { subject: 'Thank you', body: `Draft: ${intents.join(', ')}`, id: 'w1', language },
      call: background.call,
      onChange: background.onChange,
      answerTab: (report) => {
        page.report = report;
      },
      openTab: (url) => page.tabs.push(new URL(url)),
      copy: async (copied) => page.copied.push(copied) > 0,
      measurePress: () => page.press,
    };
    Object.assign(page, {
      webmail,
      background,
      end,
      root,
      text,
      settle,
      verdict: madeUpVerdict(),
      detected: 0,
      press: HONEST,
      tabs: [],
      copied: [],
      start: async (change = {}, email = madeUpEmail()) => {
        startCompanion({ ...world, ...change }, end.signal);
        webmail.show(email);
        await settle();
      },
      hosts: () => [...document.querySelectorAll('onward-card')],
      click: async (name) => {
        button(name).click();
        await settle();
      },
      fill: (name, value) => {
        const field = root().querySelector<HTMLInputElement>(`[name="${name}"]`);
        if (field === null) {
          throw new Error(`No field “${name}”`);
        }
        field.value = value;
      },
      submit: async () => {
        root()
          .querySelector('form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        await settle();
      },
    } satisfies Partial<MailPage>);
  });

  afterEach(() => {
    page.end.abort();
    vi.restoreAllMocks();
  });
  return page;
}
