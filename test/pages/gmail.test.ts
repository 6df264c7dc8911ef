import { describe, expect, test } from 'vitest';
import { threadIdOf, toAddressId } from './gmail/ids.ts';
import { createGmail } from './gmail/serve.ts';
import { sampleMailbox } from './sample-mail.ts';

const gmail = createGmail();

describe('what the page answers', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/', 200],
    ['https://mail.google.com/mail/u/1/?view=cm&fs=1&tf=1&to=a@example.com', 200],
    ['https://mail.google.com/mail/u/0/page.js', 200],
    ['https://mail.google.com/mail/u/0/page.css', 200],
    ['https://mail.google.com/mail/u/0/?view=att', 404],
    ['https://mail.google.com/favicon.ico', 404],
  ])('%s → %i', async (url, status) => {
    expect((await gmail.respond(url, 'GET'))?.status).toBe(status);
  });

  test('leaves other hosts alone', async () => {
    expect(await gmail.respond('https://outlook.live.com/mail/0/', 'GET')).toBeNull();
  });

  test('enforces Trusted Types', async () => {
    const served = await gmail.respond('https://mail.google.com/mail/u/0/', 'GET');
    expect(served?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  test('cannot be left by mail that closes the script', async () => {
    const [thread] = sampleMailbox('gmail').threads;
    const mailbox = {
      ...sampleMailbox('gmail'),
      threads: thread === undefined ? [] : [{ ...thread, subject: '</script><script>alert(1)</script>' }],
    };
    const served = await createGmail({ mailbox }).respond('https://mail.google.com/mail/u/0/', 'GET');
    expect(String(served?.body)).not.toContain('alert(1)</script>');
  });
});

describe('thread ids in the address', () => {
  const { threads } = sampleMailbox('gmail');

  test.each(threads.map(({ id }) => id))('%s survives all three forms', (id) => {
    const address = toAddressId(`f:${id}`);
    expect(address).toMatch(/^FMfcgz[A-Za-z]{26}$/);
    expect([address, `thread-f:${id}`, BigInt(id).toString(16)].map(threadIdOf)).toEqual([id, id, id]);
  });

  test.each(['p2', 'inbox', 'Whctk', ''])('"%s" is none', (segment) => {
    expect(threadIdOf(segment)).toBeNull();
  });
});

test.each(['gmail', 'outlook'] as const)('the sample mail for %s has ids of its own for every message', (webmail) => {
  const ids = sampleMailbox(webmail).threads.flatMap(({ messages }) => messages.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(10);
});
