import { expect, test } from 'vitest';
import { composeUrlFor } from '#mail/compose-url-for.ts';

const draft = { to: 'ines@brightpath.example', subject: 'Hi', body: 'x' };

test.each([
  ['gmail', 'https://mail.google.com/mail/u/2/#inbox/18fae27693b40000', 'https://mail.google.com/mail/u/2/?view=cm&'],
  ['gmail', 'https://mail.google.com/mail/u/0/d/AEoRX/#all/18fae27693b40000', 'https://mail.google.com/mail/u/0/d/AEoRX/?view=cm&'],
  ['outlook', 'https://outlook.live.com/mail/0/inbox/id/AAQk1', 'https://outlook.live.com/mail/0/deeplink/compose?'],
  ['outlook', 'https://outlook.office.com/mail/inbox/id/AAQk1', 'https://outlook.cloud.microsoft/mail/deeplink/compose?'],
] as const)('a new mail opens where the old one was read: %s %s', (webmail, messageUrl, start) => {
  const url = composeUrlFor(webmail, messageUrl, draft);
  expect(url.startsWith(start)).toBe(true);
  expect(new URL(url).searchParams.get('to')).toBe(draft.to);
});
