import { describe, expect, test } from 'vitest';
import { accountPath, composeUrl } from '#mail/gmail/compose-url.ts';

const draft = { to: ' ines@brightpath.example ', subject: 'Thank you & all the best', body: 'Hi Ines,\r\n\r\nthank you + see you.' };

describe('a new mail opens in the account that the page shows', () => {
  test.each([
    ['/mail/u/0/', '/mail/u/0/'],
    ['/mail/u/3', '/mail/u/3/'],
    ['/mail/u/2/h/', '/mail/u/2/'],
    ['/mail/u/sam@mailbox.example/', '/mail/u/sam@mailbox.example/'],
    ['/mail/u/0/d/AEoRXRQ/', '/mail/u/0/d/AEoRXRQ/'],
    ['/mail/b/AEoRXRQ/u/1/', '/mail/b/AEoRXRQ/u/1/'],
    ['/mail/', '/mail/u/0/'],
    ['/', '/mail/u/0/'],
  ])('%s', (pathname, expected) => {
    expect(accountPath(pathname)).toBe(expected);
    expect(composeUrl(pathname, draft).startsWith(`https://mail.google.com${expected}?view=cm&`)).toBe(true);
  });
});

test('every value arrives as it was, with plain line ends', () => {
  const values = new URL(composeUrl('/mail/u/0/', draft)).searchParams;
  expect(values.get('to')).toBe('ines@brightpath.example');
  expect(values.get('su')).toBe(draft.subject);
  expect(values.get('body')).toBe('Hi Ines,\n\nthank you + see you.');
});

test('spaces are never a plus', () => {
  expect(composeUrl('/mail/u/0/', { ...draft, body: 'a b' })).toContain('body=a%20b');
});

test.each([
  ['a long body', 'word '.repeat(2_000)],
  ['a body in an alphabet that escapes long', '\u3042'.repeat(1_000)],
])('%s is left out rather than cut', (_what, body) => {
  const values = new URL(composeUrl('/mail/u/0/', { ...draft, body })).searchParams;
  expect(values.has('body')).toBe(false);
  expect(values.get('to')).toBe('ines@brightpath.example');
});

test('half an emoji does not throw', () => {
  expect(composeUrl('/mail/u/0/', { ...draft, subject: 'x\uD83D' })).toContain('su=x%EF%BF%BD');
});
