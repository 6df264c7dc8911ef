// @vitest-environment happy-dom
/** The loop in the mail page, from an open mail to a ticked step, with a made-up webmail and background. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startCompanion } from '../../src/content/companion.ts';
import type { Press } from '../../src/content/gate.ts';
import type { World } from '../../src/content/world.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { TabReport } from '../../src/protocol/protocol.ts';
import { madeUpReminder } from '../made-up.ts';
import { wordsOf } from '../words-of.ts';
import { createFakeBackground, type FakeBackground } from './fake-background.ts';
import { createFakeWebmail, type FakeWebmail } from './fake-webmail.ts';
import { madeUpEmail, madeUpVerdict } from './made-up-mail.ts';

const HONEST: Press = { isTrusted: true, isPlausible: true, isConnected: true, opacity: 1, isUndistorted: true, isHit: true, visibleFor: 5_000, sinceLast: 5_000 };

let roots: Map<Element, ShadowRoot>;
let webmail: FakeWebmail;
let background: FakeBackground;
let world: World;
let end: AbortController;
let report: () => TabReport;
let press: Press;
let tabs: string[];
let copied: string[];
let verdict: Verdict;

beforeEach(() => {
  roots = new Map();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode, 'the root is closed to the page').toBe('closed');
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  });
  document.body.replaceChildren();
  webmail = createFakeWebmail();
  background = createFakeBackground();
  end = new AbortController();
  press = HONEST;
  tabs = [];
  copied = [];
  verdict = madeUpVerdict();
  world = {
    webmail,
    words: wordsOf('en'),
    sayDate: (date) => date,
    now: () => new Date(2026, 10, 23, 18),
    isPrivate: false,
    detect: vi.fn(() => verdict),
    writeDraft: vi.fn(({ intents, language }) => (language === 'unknown' ? null : { subject: 'Thank you', body: `Draft: ${intents.join(', ')}`, id: 'w1', language })),
    call: background.call,
    onChange: background.onChange,
    answerTab: (tell) => {
      report = tell;
    },
    openTab: (url) => tabs.push(url),
    copy: async (text) => copied.push(text) > 0,
    measurePress: () => press,
  };
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const hosts = (): Element[] => [...document.querySelectorAll('onward-card')];
const rootOf = (host: Element | undefined): ShadowRoot => {
  const root = host === undefined ? undefined : roots.get(host);
  if (root === undefined) {
    throw new Error('There is no card');
  }
  return root;
};
const root = (): ShadowRoot => rootOf(hosts()[0]);
const text = (): string => (root().querySelector('section')?.textContent ?? '').replace(/\s+/g, ' ');
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const button = (name: string): HTMLButtonElement => {
  const found = [...root().querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name));
  if (found === undefined) {
    throw new Error(`No button “${name}” in: ${text()}`);
  }
  return found;
};
const click = async (name: string): Promise<void> => {
  button(name).click();
  await settle();
};
const fill = (name: string, value: string): void => {
  const field = root().querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field === null) {
    throw new Error(`No field “${name}”`);
  }
  field.value = value;
};
const submit = async (): Promise<void> => {
  root().querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};
const start = async (change: Partial<World> = {}): Promise<void> => {
  startCompanion({ ...world, ...change }, end.signal);
  webmail.show(madeUpEmail());
  await settle();
};

describe('which mails get a card', () => {
  test('a rejection gets one, right below its body', async () => {
    await start();
    expect(hosts()).toHaveLength(1);
    expect(document.querySelector('.mail-body')?.nextElementSibling).toBe(hosts()[0]);
    expect(text()).toContain('Sorry, this one didn’t work out.');
    expect(text()).toContain('Brightpath · Frontend Engineer · after the interview');
  });

  test('one card for each message, however often the page is redrawn', async () => {
    await start();
    webmail.show(madeUpEmail());
    webmail.show(madeUpEmail(), madeUpEmail({ messageId: 'message-2' }));
    await settle();
    webmail.show(madeUpEmail(), madeUpEmail({ messageId: 'message-2' }));
    await settle();
    expect(hosts()).toHaveLength(2);
    expect(world.detect, 'the same text is judged once').toHaveBeenCalledTimes(2);
  });

  test('none on the person’s own mail, which is not even judged', async () => {
    startCompanion(world, end.signal);
    webmail.show(madeUpEmail({ own: true }));
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(world.detect).not.toHaveBeenCalled();
  });

  test('none on other mail, which the background never hears of', async () => {
    verdict = madeUpVerdict({ decision: 'other' });
    await start();
    expect(hosts()).toHaveLength(0);
    expect(background.asked).toEqual([]);
  });

  test.each([{ kind: 'elsewhere' }, { kind: 'unreadable' }] as const)('none is left when the page shows $kind', async (view) => {
    await start();
    webmail.tell(view);
    expect(hosts()).toHaveLength(0);
    expect(report().view).toBe(view.kind);
    expect(report().card).toBeNull();
  });

  test('none for a mail that was left before the background answered', async () => {
    startCompanion(world, end.signal);
    webmail.show(madeUpEmail());
    webmail.tell({ kind: 'elsewhere' });
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  test('the popup hears what is shown', async () => {
    await start();
    expect(report()).toEqual({
      webmail: 'gmail',
      view: 'messages',
      card: { company: 'Brightpath', role: 'Frontend Engineer', rejectionId: null },
      landmarks: webmail.report(),
    });
  });

  test('a background that does not answer does not keep the card away', async () => {
    await start({ call: () => Promise.reject(new Error('no-answer')) });
    expect(text()).toContain('Thank you');
  });
});

describe('a draft', () => {
  test('is in the reply after one click, noted and ticked when it was sent, and un-ticked when that is undone', async () => {
    await start();
    await click('Thank you');
    expect(webmail.draft()).toBe('Draft: thank-you');
    expect(background.verbs()).toEqual(expect.arrayContaining(['note-rejection', 'reply-drafted']));
    expect(text()).toContain('Draft is in your reply ↓');
    webmail.reply({ kind: 'sent' });
    await settle();
    expect(text()).toContain('Thanked Maya');
    webmail.reply({ kind: 'unsent' });
    await settle();
    expect(text()).not.toContain('Thanked');
  });

  test('combines what is suggested in one note', async () => {
    await start();
    await click('All in one note');
    expect(webmail.draft()).toMatch(/^Draft: thank-you, feedback/);
  });

  test('takes the place of an untouched earlier one and serves both steps', async () => {
    await start();
    await click('Thank you');
    await click('Ask for feedback');
    expect(webmail.draft()).toBe('Draft: thank-you, feedback');
  });

  test('can be taken out again', async () => {
    await start();
    await click('Thank you');
    await click('Undo');
    expect(webmail.draft()).toBe('');
    expect(background.known.rejection?.steps['thank-you'].state).toBe('open');
    expect(button('Thank you')).toBeDefined();
  });

  test('stays where it is once the person changed it', async () => {
    await start();
    await click('Thank you');
    webmail.write(' and more');
    await click('Undo');
    expect(webmail.draft()).toBe('Draft: thank-you and more');
    expect(text()).toContain('You changed the draft, so it stays in your reply.');
  });

  test('asks before it is put above the person’s own words', async () => {
    await start();
    webmail.write('Dear Maya, my own words');
    await click('Thank you');
    expect(webmail.draft()).toBe('Dear Maya, my own words');
    await click('Put the draft above it');
    expect(webmail.draft()).toBe('Draft: thank-youDear Maya, my own words');
  });

  test.each([
    ['no-box', 'The reply box didn’t open.'],
    ['refuses-text', 'The reply box didn’t take the text.'],
  ] as const)('is kept in the card when the reply box is in trouble: %s', async (trouble, said) => {
    webmail.trouble = trouble;
    await start();
    await click('Thank you');
    expect(text()).toContain(said);
    expect(root().querySelector('textarea')?.value).toBe('Draft: thank-you');
    await click('Copy');
    expect(copied).toEqual(['Draft: thank-you']);
    expect(text()).toContain('Copied');
    await click('Open a new mail instead');
    expect(new URL(tabs[0] ?? '').searchParams.get('body')).toBe('Draft: thank-you');
    expect(new URL(tabs[0] ?? '').searchParams.get('subject')).toBe('Re: Your application');
  });

  test('can be copied by hand when the browser refuses the clipboard', async () => {
    webmail.trouble = 'no-box';
    await start({ copy: async () => false });
    await click('Thank you');
    await click('Copy');
    expect(text()).toContain('The text is selected');
    expect(root().querySelector('textarea')?.value).toBe('Draft: thank-you');
  });

  test('is offered in English, not guessed, when the mail’s language is unknown', async () => {
    verdict = madeUpVerdict({ language: 'unknown' });
    await start();
    await click('Thank you');
    expect(webmail.draft()).toBeNull();
    expect(text()).toContain('There are no drafts in this mail’s language yet.');
    await click('Write in English');
    expect(webmail.draft()).toBe('Draft: thank-you');
  });

  test('is inserted even when nothing can be stored, and the card says so', async () => {
    background.trouble = 'storage-full';
    await start();
    await click('Thank you');
    expect(webmail.draft()).toBe('Draft: thank-you');
    expect(text()).toContain('This step could not be stored');
  });

  test('works in a private window, where nothing but a question leaves the page', async () => {
    await start({ isPrivate: true });
    expect(text()).toContain('Private window: drafts work, nothing is kept.');
    await click('Thank you');
    expect(text()).toContain('Draft is in your reply');
    webmail.reply({ kind: 'sent' });
    await settle();
    expect(text()).toContain('Thanked Maya');
    expect(new Set(background.verbs())).toEqual(new Set(['look-up']));
  });

  test('asking for feedback sets a reminder a week later once it was sent', async () => {
    await start();
    await click('Ask for feedback');
    expect(background.verbs()).not.toContain('remind');
    webmail.reply({ kind: 'sent' });
    await settle();
    expect(background.known.reminders).toMatchObject([{ kind: 'feedback', date: '2026-11-30' }]);
  });
});

describe('the gate', () => {
  test.each([
    ['forged', { isTrusted: false }, ''],
    ['covered', { isHit: false }, 'Open Onward from the toolbar to confirm.'],
  ] as const)('a %s press has no effect', async (_, change, said) => {
    await start();
    press = { ...HONEST, ...change };
    await click('Thank you');
    await click('Not now');
    expect(webmail.draft()).toBeNull();
    expect(background.verbs()).toEqual(['look-up']);
    expect(text()).toContain(said);
  });

  test('looking around needs none', async () => {
    await start();
    press = { ...HONEST, isHit: false };
    await click('why?');
    expect(text()).toContain('We have decided to go on with another candidate.');
  });
});

describe('other deeds', () => {
  test('tomorrow sets a reminder for the morning and folds the card', async () => {
    await start();
    await click('Remind me tomorrow');
    expect(background.known.reminders).toMatchObject([{ kind: 'answer', date: '2026-11-24', time: '09:00' }]);
    expect(text()).toContain('You’ll be reminded 2026-11-24.');
    expect(root().querySelector('.folded')).not.toBeNull();
  });

  test('not now folds the card, and it can be opened again', async () => {
    await start();
    await click('Not now');
    expect(text()).toContain('Put away.');
    await click('Show steps');
    expect(button('Thank you')).toBeDefined();
    expect(background.known.dismissed).toBe(false);
  });

  test('not a rejection takes the card away for good, with a way back', async () => {
    await start();
    await click('More');
    await click('This is not a no');
    expect(text()).toContain('Noted.');
    await click('Undo');
    expect(text()).toContain('Sorry');
    await click('More');
    await click('This is not a no');
    webmail.tell({ kind: 'elsewhere' });
    webmail.show(madeUpEmail());
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  test('an unsure verdict asks once and opens on yes', async () => {
    verdict = madeUpVerdict({ decision: 'unsure' });
    await start();
    expect(text()).toContain('Is this a no to your application?');
    await click('Yes');
    expect(text()).toContain('Sorry');
  });

  test('what was understood can be corrected', async () => {
    await start();
    await click('Brightpath');
    fill('company', 'Kestrel & Moor');
    await submit();
    expect(background.known.rejection?.company).toBe('Kestrel & Moor');
    expect(text()).toContain('Kestrel & Moor · Frontend Engineer');
  });

  test('typed text stays when it could not be stored', async () => {
    verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    await start();
    await click('Reflect instead');
    fill('text', 'My second answer');
    background.trouble = 'storage-full';
    await submit();
    expect(text()).toContain('This could not be stored.');
    expect(root().querySelector('textarea')?.value).toBe('My second answer');
  });

  test('a robot’s mail leads to a person, and to thanks that are said to be sent', async () => {
    verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    startCompanion(world, end.signal);
    webmail.show(madeUpEmail({ sender: { name: 'Jobs', address: 'no-reply@brightpath.example' } }));
    await settle();
    expect(text()).toContain('Nobody reads this address.');
    await click('Write to Tom Weber');
    expect(new URL(tabs[0] ?? '').searchParams.get('to')).toBe('tom.weber@brightpath.example');
    await click('Yes, sent');
    expect(text()).toContain('Thanked Tom Weber');
  });

  test('the next hello gets a date', async () => {
    await start();
    await click('Keep in touch');
    await click('In three months');
    expect(background.known.reminders).toMatchObject([{ kind: 'check-in', date: '2027-02-23' }]);
    expect(text()).toContain('Next hello: 2027-02-23.');
  });

  test('a change made elsewhere shows at once', async () => {
    await start();
    await click('Thank you');
    const { rejection } = background.known;
    background.known = { ...background.known, reminders: [madeUpReminder({ date: '2026-11-25' })] };
    background.ring(rejection?.id ?? null);
    await settle();
    expect(text()).toContain('You’ll be reminded 2026-11-25.');
  });
});

describe('the end', () => {
  test('after an update a quiet line stays, with typed text to be copied', async () => {
    verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    await start();
    await click('Reflect instead');
    fill('text', 'My second answer');
    end.abort('updated');
    expect(text()).toContain('Updated. Reload this tab to continue.');
    expect(root().querySelector('textarea')?.value).toBe('My second answer');
    expect(webmail.isWatched()).toBe(false);
  });

  test('a newer copy of the script finds a page without cards', async () => {
    await start();
    end.abort('succeeded');
    expect(hosts()).toHaveLength(0);
  });

  test('keys typed in a card never reach the page, which keeps its own', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, listen, { capture: true });
      document.body.addEventListener(type, listen);
    }
    await start();
    const type = (target: Element): void => {
      for (const name of ['keydown', 'keypress', 'keyup']) {
        target.dispatchEvent(new KeyboardEvent(name, { key: 'e', bubbles: true, composed: true }));
      }
    };
    type(hosts()[0] as Element);
    expect(heard).toEqual([]);
    type(document.body);
    expect(heard.length).toBeGreaterThanOrEqual(3);
  });

  test('Escape closes the open layer and nothing else', async () => {
    await start();
    await click('why?');
    hosts()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(root().querySelector('blockquote')).toBeNull();
    expect(text()).toContain('Sorry');
  });
});
