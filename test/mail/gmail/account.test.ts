// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createAccount } from '#mail/gmail/account.ts';
import { BEN, compose, composeWindow, conversation, message, page, SAM } from './pane.ts';

function accountOf(html: string, title = 'Gmail'): ReturnType<typeof createAccount> {
  document.title = title;
  document.body.innerHTML = html;
  return createAccount(document);
}

const without = { account: '' };
const mail = (html: string): string => page(conversation([message({ n: 1, html })]), without);

describe('whose mailbox it is, in every language', () => {
  test.each([
    ['the account button', page(''), 'Gmail', SAM.email],
    ['the account button with capitals', page('', { account: 'Sam@Mailbox.Example' }), 'Gmail', SAM.email],
    [
      'a banner without the account address',
      '<header role="banner"><a aria-label="&#20010;&#20154;&#65288;sam@mailbox.example&#65289;"></a></header>',
      '',
      SAM.email,
    ],
    ['the title', '', 'Posteingang (3) - sam@mailbox.example - Gmail', SAM.email],
    ['the title of an open mail', '', 'Ask jobs@brightpath.example - now - sam@mailbox.example - Brightpath Mail', SAM.email],
    ['the note while loading', '<div id="loading"><div class="msg">Loading sam@mailbox.example&hellip;</div></div>', '', SAM.email],
    ['an open draft', composeWindow(compose()), '', SAM.email],
    ['the button before the title', page(''), 'x - other@mailbox.example - Gmail', SAM.email],
    ['a title without an address', '', 'Your application - Gmail', null],
    ['a title with an address in its subject', '', 'Write to jobs@brightpath.example - Gmail', null],
    ['nothing', '', '', null],
  ])('%s', (_from, html, title, expected) => {
    expect(accountOf(html, title).address()).toBe(expected);
  });

  test('is asked again until the page tells, and then stays', () => {
    const account = accountOf('');
    expect(account.address()).toBeNull();
    document.body.innerHTML = page('');
    expect(account.address()).toBe(SAM.email);
    document.body.innerHTML = page('', { account: 'other@mailbox.example' });
    expect(account.address()).toBe(SAM.email);
  });

  test('two tabs with two accounts are told apart', () => {
    const [first, second] = [SAM.email, BEN.email].map((account) => accountOf(page('', { account })).address());
    expect([first, second]).toEqual([SAM.email, BEN.email]);
  });
});

describe('mail is the owner’s own', () => {
  const alias = `<form class="bAs"><input name="from" value="hello@rivera.example"><div class="J-M" role="menu"><div class="SK AX"><div value="Sam Rivera &lt;sam@lists.example&gt;"
    role="menuitem"></div></div></div></form>`;
  test.each([
    ['sam@mailbox.example', true],
    ['Sam@Mailbox.Example', true],
    ['sam+jobs@mailbox.example', true],
    ['hello@rivera.example', true],
    ['hello+x@rivera.example', true],
    ['sam@lists.example', true],
    ['sam@other.example', false],
    ['notsam@mailbox.example', false],
    [null, false],
  ])('from %s: %s', (address, expected) => {
    expect(accountOf(page('') + alias).isOwn(address)).toBe(expected);
  });

  test('by a sender address that was seen once, although its draft is closed', () => {
    const account = accountOf(page('') + alias);
    account.address();
    document.body.innerHTML = page('');
    expect(account.isOwn('hello@rivera.example')).toBe(true);
  });
});

describe('a mail cannot make itself the owner', () => {
  const hostile = 'ines@brightpath.example';
  test.each([
    ['a link like the account button', `<a href="https://accounts.google.com/x" aria-label="Account (${hostile})"></a>`],
    ['a banner', `<header role="banner"><a aria-label="(${hostile})"></a></header>`],
    ['a sender field', `<form><input name="from" value="${hostile}"></form>`],
    ['a sender menu', `<form><div role="menuitem" value="${hostile}"></div></form>`],
    ['the note while loading', `<div id="loading"><div class="msg">${hostile}</div></div>`],
  ])('by %s', (_imitation, html) => {
    const account = accountOf(mail(html));
    expect(account.address()).toBeNull();
    expect(account.isOwn(hostile)).toBe(false);
  });

  test('nor by writing to a stranger in the search form', () => {
    expect(accountOf(`${page('')}<form role="search"><input name="from" value="${hostile}"></form>`).isOwn(hostile)).toBe(false);
  });
});
