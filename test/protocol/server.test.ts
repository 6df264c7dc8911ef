import { MAIL_SENDER, OWN_ID, OWN_ORIGIN, PAGE_SENDER } from '../fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mailPatterns, type Sender } from '#platform/runtime.ts';
import { ProtocolError } from '#protocol/protocol-error.ts';
import type { Role, Verb } from '#protocol/protocol.ts';
import { createRequestBudget } from '#protocol/request-budget.ts';
import { RULES } from '#protocol/schemas.ts';
import { senderRole } from '#protocol/sender-role.ts';
import { createServer, type Handlers } from '#protocol/server.ts';
import { REQUESTS } from './requests.ts';

const ourselves = { id: OWN_ID, origin: OWN_ORIGIN, mailPatterns: mailPatterns() };
const VERBS = Object.keys(RULES) as Verb[];
const KEY = '3f8c1f5e-6a43-4c1e-9d1b-0a4f5b1c2d3e';

/** Every handler only notes that it was reached: "nothing changed" is then "nothing was reached". */
const reached: string[] = [];
const handlers = Object.fromEntries(VERBS.map((verb) => [verb, async () => void reached.push(verb)])) as unknown as Handlers;
const problemOf = (): ProtocolError => new ProtocolError('storage-unavailable');
const answer = createServer({ handlers, ourselves, mayAsk: () => true, now: () => 1, problemOf });
const ask = (verb: string, request: unknown, sender: Sender = PAGE_SENDER): unknown => answer({ verb, request, key: KEY }, sender);

beforeEach(() => {
  reached.length = 0;
});

describe('who asks is told by the browser', () => {
  test.each<[string, Sender, Role | null]>([
    ['our popup', PAGE_SENDER, 'page'],
    ['our page in a tab', { ...PAGE_SENDER, tab: { id: 3 }, frameId: 0 }, 'page'],
    ['our page, origin untold', { id: OWN_ID, url: `${OWN_ORIGIN}/options.html` }, 'page'],
    ['a script in Gmail', MAIL_SENDER, 'mail'],
    ...['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'].map(
      (host): [string, Sender, Role] => [
        `a script in ${host}`,
        { ...MAIL_SENDER, url: `https://${host}/mail/`, origin: `https://${host}` },
        'mail',
      ],
    ),
    ['a script where the lifecycle is untold', { ...MAIL_SENDER, documentLifecycle: undefined }, 'mail'],
    ['another extension', { ...PAGE_SENDER, id: 'somebodyelse' }, null],
    ['another extension, our address', { id: 'somebodyelse', url: `${OWN_ORIGIN}/popup.html`, origin: OWN_ORIGIN }, null],
    ['nobody', {}, null],
    ['a prerendered page', { ...MAIL_SENDER, documentLifecycle: 'prerender' }, null],
    ['a cached page', { ...MAIL_SENDER, documentLifecycle: 'cached' }, null],
    ['a frame in Gmail', { ...MAIL_SENDER, frameId: 4 }, null],
    ['a frame untold', { ...MAIL_SENDER, frameId: undefined }, null],
    ['Gmail without encryption', { ...MAIL_SENDER, url: 'http://mail.google.com/mail/' }, null],
    ['Gmail at another port', { ...MAIL_SENDER, url: 'https://mail.google.com:8443/mail/' }, null],
    ['a site that begins like Gmail', { ...MAIL_SENDER, url: 'https://mail.google.com.evil.example/' }, null],
    ['a site with Gmail as user name', { ...MAIL_SENDER, url: 'https://mail.google.com@evil.example/' }, null],
    ['a sister of Gmail', { ...MAIL_SENDER, url: 'https://google.com/mail/' }, null],
    ['a sandboxed page', { ...MAIL_SENDER, url: undefined, origin: 'null' }, null],
    ['no address at all', { id: OWN_ID, frameId: 0 }, null],
    ['garbage as address', { id: OWN_ID, frameId: 0, url: 'https://' }, null],
  ])('%s', (_, sender, role) => {
    expect(senderRole(sender, ourselves)).toBe(role);
  });
});

describe('every verb, for everybody', () => {
  const senders: [string, Sender, Role | null][] = [
    ['page', PAGE_SENDER, 'page'],
    ['mail', MAIL_SENDER, 'mail'],
    ['a frame', { ...MAIL_SENDER, frameId: 1 }, null],
    ['a stranger', { id: 'x', url: 'https://x.example/' }, null],
  ];
  test.each(VERBS.flatMap((verb) => senders.map(([name, sender, role]) => ({ verb, name, sender, role }))))(
    '$verb from $name',
    async ({ verb, sender, role }) => {
      const answered = ask(verb, REQUESTS[verb], sender);
      if (role === null) {
        expect(answered).toBeUndefined();
      } else if (RULES[verb].roles.includes(role)) {
        expect(await answered).toMatchObject({ ok: true });
        expect(reached).toEqual([verb]);
        return;
      } else {
        expect(await answered).toEqual({ ok: false, error: { kind: 'forbidden', detail: null } });
      }
      expect(reached).toEqual([]);
    },
  );

  test('pages alone may erase, remove, forget and set', () => {
    expect(VERBS.filter((verb) => !RULES[verb].roles.includes('mail'))).toEqual([
      'save-settings',
      'forget-corrections',
      'remove-rejection',
      'erase-all',
    ]);
  });
});

test.each<[Verb, object]>([
  ['look-up', { webmail: 'outlook' }],
  ['judge', { webmail: 'outlook' }],
  ['note-rejection', { webmail: 'outlook' }],
  ['set-step', { id: 'outlook:t:m' }],
  ['remind', { id: 'outlook:t:m' }],
])('%s from Gmail about Outlook is refused, from our pages it is not', async (verb, change) => {
  const request = { ...REQUESTS[verb], ...change };
  expect(await ask(verb, request, MAIL_SENDER)).toEqual({ ok: false, error: { kind: 'forbidden', detail: null } });
  expect(await ask(verb, request, { ...MAIL_SENDER, url: 'https://outlook.live.com/mail/0/' })).toMatchObject({ ok: true });
  expect(await ask(verb, request)).toMatchObject({ ok: true });
});

describe('a malformed request is named and nothing is reached', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'erase-all'],
    ['a list', []],
    ['no key', { verb: 'erase-all', request: {} }],
    ['a key that is none', { verb: 'erase-all', request: {}, key: 'x' }],
    ['a stranger’s field', { verb: 'erase-all', request: {}, key: KEY, role: 'page' }],
    ['a verb that is a number', { verb: 1, request: {}, key: KEY }],
  ])('envelope: %s', async (_, message) => {
    expect(await answer(message, PAGE_SENDER)).toEqual({ ok: false, error: { kind: 'invalid-request', detail: 'envelope' } });
    expect(reached).toEqual([]);
  });

  test.each(['nope', 'toString', '__proto__', 'constructor'])('verb: %s', async (verb) => {
    expect(await ask(verb, {})).toEqual({ ok: false, error: { kind: 'unknown-verb', detail: null } });
  });

  test.each(VERBS)('%s: one key too many', async (verb) => {
    expect(await ask(verb, { ...REQUESTS[verb], extra: 1 }, RULES[verb].roles.includes('page') ? PAGE_SENDER : MAIL_SENDER)).toMatchObject({
      error: { kind: 'invalid-request' },
    });
    expect(reached).toEqual([]);
  });

  const fields = VERBS.flatMap((verb) => Object.keys(REQUESTS[verb]).map((field) => ({ verb, field })));
  test.each(fields)('$verb: $field missing, of another type, endless', async ({ verb, field }) => {
    const sender = RULES[verb].roles.includes('page') ? PAGE_SENDER : MAIL_SENDER;
    const without: Record<string, unknown> = { ...REQUESTS[verb] };
    delete without[field];
    // Preferences may be left out one by one.
    const spoilt = [
      ...(verb === 'save-settings' ? [] : [without]),
      ...[Symbol.iterator, { evil: true }, Number.NaN, 'x'.repeat(100_001)].map((value) => ({ ...REQUESTS[verb], [field]: value })),
    ];
    for (const request of spoilt) {
      expect(await ask(verb, request, sender)).toEqual({
        ok: false,
        error: { kind: 'invalid-request', detail: expect.stringContaining(field) },
      });
    }
    expect(reached).toEqual([]);
  });

  test.each<[string, Verb, Record<string, unknown>]>([
    ['a state of another step', 'set-step', { step: 'thank-you', state: 'asked' }],
    ['a link out of the webmails', 'note-rejection', { url: 'https://evil.example/mail' }],
    ['a script as link', 'note-rejection', { url: 'javascript:alert(1)' }],
    ['a link with a user', 'note-rejection', { url: 'https://me:pass@mail.google.com/mail/u/0/' }],
    ['a day that is none', 'remind', { date: '2026-02-30' }],
    ['a minute that is none', 'remind', { time: '24:00' }],
    ['hours that are none', 'save-settings', { quietHours: { from: 20, to: 24 } }],
    ['a sender without address', 'mute-sender', { sender: 'HR team' }],
    ['fifty-one recipients', 'note-rejection', { contacts: Array.from({ length: 51 }, () => ({ name: 'A', address: null })) }],
    ['a contact with a stranger’s field', 'add-contact', { contact: { name: 'A', address: null, admin: true } }],
  ])('%s', async (_, verb, change) => {
    expect(await ask(verb, { ...REQUESTS[verb], ...change })).toMatchObject({ error: { kind: 'invalid-request' } });
    expect(reached).toEqual([]);
  });

  test('what is wrong is told by field, never by content', async () => {
    const secret = 'my private words '.repeat(100);
    expect(JSON.stringify(await ask('correct-facts', { ...REQUESTS['correct-facts'], company: secret }))).not.toContain('private');
  });
});

test.each(VERBS)('%s from a private window stores nothing', async (verb) => {
  const sender = { ...(RULES[verb].roles.includes('mail') ? MAIL_SENDER : PAGE_SENDER), tab: { id: 7, incognito: true } };
  const harmless = ['detect', 'write-draft', 'look-up', 'page-opened'].includes(verb);
  expect(await ask(verb, REQUESTS[verb], sender)).toMatchObject(harmless ? { ok: true } : { error: { kind: 'private-window' } });
});

test('an error of a handler is answered, not thrown', async () => {
  const failing = { ...handlers, 'page-opened': vi.fn(async () => Promise.reject(new Error('disk'))) };
  const server = createServer({ handlers: failing, ourselves, mayAsk: () => true, now: () => 1, problemOf });
  expect(await server({ verb: 'page-opened', request: {}, key: KEY }, PAGE_SENDER)).toEqual({
    ok: false,
    error: { kind: 'storage-unavailable', detail: null },
  });
});

test('a tab that asks without end is held back, others are not, and a pause helps', async () => {
  let now = 0;
  const server = createServer({ handlers, ourselves, mayAsk: createRequestBudget(), now: () => now, problemOf });
  const asked = async (sender: Sender): Promise<unknown> => server({ verb: 'page-opened', request: {}, key: KEY }, sender);
  const answers = await Promise.all(Array.from({ length: 61 }, () => asked(MAIL_SENDER)));
  expect(answers.filter((one) => (one as { ok: boolean }).ok)).toHaveLength(60);
  expect(answers.at(-1)).toMatchObject({ error: { kind: 'too-many' } });
  expect(await asked({ ...MAIL_SENDER, tab: { id: 8 } })).toMatchObject({ ok: true });
  now = 1_000;
  expect(await asked(MAIL_SENDER)).toMatchObject({ ok: true });
});
