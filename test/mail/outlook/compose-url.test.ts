import { describe, expect, test } from 'vitest';
import { composeUrl } from '#mail/outlook/compose-url.ts';

const draft = { to: 'ines@brightpath.example', subject: 'Thank you & all the best', body: 'Hi Ines,\n\nthank you + see you.' };

describe('a new mail opens on the site that keeps its values', () => {
  test.each([
    ['outlook.live.com', 'https://outlook.live.com/mail/0/deeplink/compose?'],
    ['outlook.office.com', 'https://outlook.cloud.microsoft/mail/deeplink/compose?'],
    ['outlook.office365.com', 'https://outlook.cloud.microsoft/mail/deeplink/compose?'],
    ['outlook.cloud.microsoft', 'https://outlook.cloud.microsoft/mail/deeplink/compose?'],
  ])('from %s', (hostname, start) => {
    expect(composeUrl(hostname, draft).startsWith(start)).toBe(true);
  });
});

test('every value arrives as it was', () => {
  const values = new URL(composeUrl('outlook.live.com', draft)).searchParams;
  expect(values.get('to')).toBe(draft.to);
  expect(values.get('subject')).toBe(draft.subject);
  expect(values.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
});

test('spaces are never a plus', () => {
  expect(composeUrl('outlook.live.com', { ...draft, body: 'a b' })).toContain('body=a%20b');
});

describe('an address that could name more people is left out', () => {
  test.each([
    'a@x.example,b@y.example',
    'a@x.example;b@y.example',
    'a@x.example?cc=b@y.example',
    'a@x.example&cc=b@y.example',
    'Ines',
    'a@b@c',
    '',
  ])('%s', (to) => {
    expect(new URL(composeUrl('outlook.live.com', { ...draft, to })).searchParams.has('to')).toBe(false);
  });
});

describe('the address stays shorter than what Outlook cuts', () => {
  test.each([
    ['a long body', { ...draft, body: 'word '.repeat(600) }],
    ['a body in an alphabet that escapes long', { ...draft, body: '\u3042'.repeat(250) }],
    ['a long subject', { ...draft, subject: 's'.repeat(3_000) }],
  ])('%s', (_name, long) => {
    const url = composeUrl('outlook.live.com', long);
    expect(url.length).toBeLessThan(1_800);
    expect(new URL(url).searchParams.get('to')).toBe(draft.to);
  });
});

test('half an emoji does not throw', () => {
  expect(composeUrl('outlook.live.com', { ...draft, subject: 'x\uD83D' })).toContain('subject=x%EF%BF%BD');
});

test('nothing to fill in is an empty new mail', () => {
  expect(composeUrl('outlook.live.com', { to: '', subject: '', body: '' })).toBe('https://outlook.live.com/mail/0/deeplink/compose');
});
