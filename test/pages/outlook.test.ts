import { describe, expect, test } from 'vitest';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { showDate } from './outlook/dates.ts';
import { hashName, hashStyles } from './outlook/hash-name.ts';
import { findById, toConversationId, toMessageId } from './outlook/ids.ts';
import { parsePersons, replyTargets } from './outlook/persons.ts';
import { addressOf, readRoute } from './outlook/route.ts';
import { createOutlook } from './outlook/serve.ts';
import { sampleMailbox } from './sample-mail.ts';

const mailbox = sampleMailbox('outlook');
const outlook = createOutlook();

describe('what the page answers', () => {
  test.each([
    ['https://outlook.live.com/mail/0/', 200],
    ['https://outlook.live.com/mail/0/inbox/id/AAQk%2F1', 200],
    ['https://outlook.cloud.microsoft/mail/', 200],
    ['https://outlook.office.com/mail/sent-items/rp/AAQk1', 200],
    ['https://outlook.office365.com/mail/id/AAQk1', 200],
    ['https://outlook.cloud.microsoft/mail/deeplink/read/AAMk1?ispopout=0', 200],
    ['https://outlook.live.com/mail/0/deeplink/compose?to=a@example.com', 200],
    ['https://outlook.live.com/mail/page.css', 200],
    ['https://outlook.live.com/mail/0/photo.png', 404],
    ['https://outlook.live.com/favicon.ico', 404],
  ])('%s → %i', async (url, status) => {
    expect((await outlook.respond(url, 'GET'))?.status).toBe(status);
  });

  test('leaves other hosts alone', async () => {
    expect(await outlook.respond('https://mail.google.com/mail/u/0/', 'GET')).toBeNull();
  });

  test('enforces Trusted Types with room for a single policy, `default`', async () => {
    const served = await outlook.respond('https://outlook.live.com/mail/0/', 'GET');
    const policy = served?.headers['content-security-policy']?.split('; ') ?? [];
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types default']));
  });

  test('cannot be left by mail that closes the script', async () => {
    const [thread] = mailbox.threads;
    const threads = thread === undefined ? [] : [{ ...thread, subject: '</script><script>alert(1)</script>' }];
    const served = await createOutlook({ mailbox: { ...mailbox, threads } }).respond('https://outlook.live.com/mail/0/', 'GET');
    expect(String(served?.body)).not.toContain('alert(1)</script>');
  });
});

describe('classes mean nothing', () => {
  test.each(['card', 'toolbar', 'send'])('%s is hashed, and otherwise in another build', (name) => {
    expect(hashName(name, 0)).toMatch(/^[a-zA-Z][a-zA-Z0-9]{4}$/);
    expect(hashName(name, 0)).not.toBe(hashName(name, 1));
  });

  test.each(['customScrollBar', 'allowTextSelection', 'elementToProof'])('%s has stayed over the years, until it does not', (name) => {
    expect(hashName(name, 0)).toBe(name);
    expect(hashName(name, 1)).not.toBe(name);
  });

  test('the style sheet follows', () => {
    expect(hashStyles('.card:has(+ .fui-x) { margin: .5em }', 0)).toBe(`.${hashName('card', 0)}:has(+ .fui-x) { margin: .5em }`);
  });
});

describe('addresses', () => {
  const locationOf = (url: string): Location => Object.assign(new URL(url), {}) as unknown as Location;

  test.each([
    ['https://outlook.live.com/mail/0/', { kind: 'folder', folder: 'inbox', id: null }],
    ['https://outlook.live.com/mail/0/sentitems/id/A%2B1', { kind: 'folder', folder: 'sentitems', id: 'A%2B1' }],
    ['https://outlook.cloud.microsoft/mail/sent-items', { kind: 'folder', folder: 'sentitems', id: null }],
    ['https://outlook.cloud.microsoft/mail/id/A1', { kind: 'folder', folder: 'inbox', id: 'A1' }],
    ['https://outlook.cloud.microsoft/mail/deeplink/read/A1', { kind: 'read', id: 'A1' }],
    ['https://outlook.live.com/mail/0/deeplink/compose?to=a@b.example&cc=c@b.example&subject=x', composed('a@b.example', '', 'x')],
    [
      `https://outlook.cloud.microsoft/mail/deeplink/compose?mailtouri=${encodeURIComponent('mailto:a%40b.example?cc=c@b.example&subject=x')}`,
      composed('a@b.example', 'c@b.example', 'x'),
    ],
    ['https://outlook.office.com/mail/deeplink/compose?to=a@b.example', { kind: 'folder', folder: 'inbox', id: null }],
  ])('%s', (url, route) => {
    expect(readRoute(locationOf(url))).toEqual(route);
  });

  test.each([
    ['https://outlook.live.com/mail/0/', '/mail/0/inbox/id/A%2B1'],
    ['https://outlook.cloud.microsoft/mail/', '/mail/inbox/id/A%2B1'],
  ])('a conversation opened on %s', (url, address) => {
    expect(addressOf(locationOf(url), 'inbox', 'A+1')).toBe(address);
  });

  test.each(mailbox.threads.slice(0, 3).map(({ id }) => id))('thread %s is found under both alphabets', (id) => {
    const written = toConversationId(id);
    expect(written).toMatch(/[+/=]/);
    for (const spelled of [written, encodeURIComponent(written), written.replaceAll('+', '_').replaceAll('/', '-').replaceAll('=', '')]) {
      expect(findById(spelled, mailbox)).toEqual({ threadId: id, messageId: null });
    }
    expect(findById(toMessageId(id), mailbox)).toEqual({ threadId: id, messageId: id });
  });
});

test.each([
  ['en', /^Tue 11\/24\/2026 \d{1,2}:\d\d\s[AP]M$/],
  ['de', /^Di 24\.11\.2026 \d\d:\d\d$/],
  ['he', /^\u200E.*24\.11\.2026 \u200E\d{1,2}:\d\d\u200E$/],
] as const)('dates in %s', (locale, shape) => {
  expect(showDate('2026-11-24T10:00:00Z', locale).full).toMatch(shape);
});

test('people are read from what is typed, and a reply to all leaves oneself out', () => {
  expect(parsePersons('Ada <ada@x.example>; bo@x.example,')).toEqual([
    { name: 'Ada', address: 'ada@x.example' },
    { name: '', address: 'bo@x.example' },
  ]);
  const newest = mailbox.threads.find(({ id }) => id === SAMPLE_THREADS.severalPeople)?.messages.at(-1);
  const targets = newest === undefined ? null : replyTargets(newest, mailbox.owner);
  expect(targets?.to.map(({ name }) => name)).toEqual(['Priya Nair']);
  expect(targets?.cc).toHaveLength(2);
});

function composed(to: string, cc: string, subject: string): object {
  return { kind: 'compose', to, cc, subject, body: '' };
}
