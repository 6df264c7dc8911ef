// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Email, MAX_BODY_LENGTH } from '#core/email.ts';
import { createAccount } from '#mail/gmail/account.ts';
import { findThread } from '#mail/gmail/find-messages.ts';
import { readEmail, type Reading, toContact } from '#mail/gmail/read-thread.ts';
import {
  BEN,
  bodyOf,
  conversation,
  headers,
  INES,
  legacyId,
  type Message,
  message,
  page,
  SAM,
  showEverything,
  SUBJECT,
  THREAD,
} from './pane.ts';

const INBOX = `https://mail.google.com/mail/u/1/#inbox/${THREAD.hash}`;

const seen = (): Map<string, string> => new Map();

function read(html: string, url = INBOX, threadOf = seen()): Email[] {
  document.body.innerHTML = html;
  return readShown(url, threadOf);
}

function readShown(url = INBOX, threadOf = seen()): Email[] {
  const location = new URL(url) as unknown as Location;
  const reading: Reading = { page: document, location, account: createAccount(document), log: new Map(), threadOf };
  const thread = findThread(document, reading.log);
  return thread === null ? [] : thread.messages.map((shown) => readEmail(shown, thread, reading));
}

const open = (...messages: Message[]): string => page(conversation(messages.map(message)));
const readOne = (one: Partial<Message>): Email | undefined => read(open({ n: 1, ...one }))[0];

beforeEach(() => {
  showEverything();
  document.title = 'Gmail';
  document.documentElement.lang = 'en';
});

describe('a message is read the same in every generation of the page', () => {
  test.each(Object.keys(headers) as (keyof typeof headers)[])('with the buttons of %j', (header) => {
    expect(readOne({ header })).toEqual({
      webmail: 'gmail',
      account: SAM.email,
      threadId: THREAD.legacy,
      messageId: legacyId(1),
      subject: SUBJECT,
      sender: { name: 'Ines Okafor', address: 'ines@brightpath.example' },
      recipients: [],
      participants: [{ name: 'Ines Okafor', address: 'ines@brightpath.example' }],
      own: false,
      shownDate: '1 Sep 2026, 14:01',
      receivedAt: new Date(2026, 8, 1, 14, 1).getTime(),
      text: 'Hello Sam',
      url: INBOX,
    });
  });

  test('oldest first', () => {
    const emails = read(open({ n: 1, html: 'A' }, { n: 2, form: 'collapsed' }, { n: 3, html: 'C' }));
    expect(emails.map(({ text }) => text)).toEqual(['A', 'C']);
  });
});

describe('the thread is named by', () => {
  const named = (ids: string, url = INBOX, body?: string): string | undefined => {
    const html = message(body === undefined ? { n: 1 } : { n: 1, body });
    return read(page(conversation([html], { ids })), url)[0]?.threadId;
  };
  const list = 'https://mail.google.com/mail/u/0/#inbox';

  test.each([
    ['its older id', `data-legacy-thread-id="${THREAD.legacy}"`, list, THREAD.legacy],
    ['its newer id', `data-thread-perm-id="${THREAD.perm}"`, list, THREAD.legacy],
    [
      'its older id, where the newer one is the word undefined',
      `data-thread-perm-id="undefined" data-legacy-thread-id="${THREAD.legacy}"`,
      list,
      THREAD.legacy,
    ],
    ['the address, where both are', 'data-thread-perm-id="undefined" data-legacy-thread-id="undefined"', INBOX, THREAD.legacy],
    ['the address, where the heading has none', '', INBOX, THREAD.legacy],
    ['its heading, where the address names another', `data-legacy-thread-id="${THREAD.legacy}"`, `${list}/18fae27693b4ffff`, THREAD.legacy],
    ['an id that the server does not know yet', 'data-thread-perm-id="thread-a:r-5"', list, 'thread-a:r-5'],
    ['its first message, where nothing else does', '', list, `with-${legacyId(1)}`],
  ])('%s', (_by, ids, url, expected) => {
    expect(named(ids, url)).toBe(expected);
  });

  test('the log of a body, where nothing else does', () => {
    const logged = bodyOf('Hello').replace('u014N:xr6bB', `u014N:xr6bB; 1:${btoa(`["#${THREAD.perm}"]`)}; 4:${btoa('["#msg-f:1"]')}`);
    expect(named('', list, logged)).toBe(THREAD.legacy);
  });

  test('what it was when first seen, although the address has moved on before the page', () => {
    const threadOf = seen();
    const html = page(conversation([message({ n: 1 })], { ids: '' }));
    read(html, INBOX, threadOf);
    expect(read(html, `${list}/18fae27693b4ffff`, threadOf)[0]?.threadId).toBe(THREAD.legacy);
  });
});

describe('the address that opens it again', () => {
  const ids = `data-legacy-thread-id="${THREAD.legacy}"`;
  test.each([
    [
      'is the page’s own',
      `https://mail.google.com/mail/u/1/#label/Jobs/${THREAD.hash}`,
      `https://mail.google.com/mail/u/1/#label/Jobs/${THREAD.hash}`,
    ],
    ['leaves out open drafts', `${INBOX}?compose=new`, INBOX],
    ['leaves out the query', `https://mail.google.com/mail/u/1/?zx=abc#inbox/${THREAD.hash}`, INBOX],
    [
      'keeps a delegated mailbox',
      `https://mail.google.com/mail/u/0/d/AEoRX/#inbox`,
      `https://mail.google.com/mail/u/0/d/AEoRX/#all/${THREAD.legacy}`,
    ],
    [
      'is the archive where the page’s names a list',
      'https://mail.google.com/mail/u/2/#inbox',
      `https://mail.google.com/mail/u/2/#all/${THREAD.legacy}`,
    ],
    [
      'is the archive where the page’s names another',
      `https://mail.google.com/mail/u/0/#inbox/18fae27693b4ffff`,
      `https://mail.google.com/mail/u/0/#all/${THREAD.legacy}`,
    ],
  ])('%s', (_how, url, expected) => {
    expect(read(page(conversation([message({ n: 1 })], { ids })), url)[0]?.url).toBe(expected);
  });
});

describe('the subject', () => {
  test.each([
    ['with emoji, which are pictures', 'Good news <img data-emoji="&#127881;" alt="party"> for you', 'Good news \u{1F389} for you'],
    ['with words found by a search', 'Your <span class="il">application</span>', 'Your application'],
    ['on two lines', 'Your\n  application', 'Your application'],
    ['in Arabic', '\u0637\u0644\u0628\u0643', '\u0637\u0644\u0628\u0643'],
    ['with an override of direction', 'Your \u202Enoitacilppa\u202C', 'Your noitacilppa'],
    ['empty', '', ''],
  ])('%s', (_which, subject, expected) => {
    expect(read(page(conversation([message({ n: 1 })], { subject })))[0]?.subject).toBe(expected);
  });
});

describe('a person', () => {
  const contact = (html: string): unknown => {
    document.body.innerHTML = html;
    return toContact(document.body.firstElementChild);
  };
  test.each([
    ['<span email="Ines@Brightpath.example" name="Ines Okafor"></span>', 'Ines Okafor', 'ines@brightpath.example'],
    ['<span data-hovercard-id="ines@brightpath.example" data-name="Ines Okafor"></span>', 'Ines Okafor', 'ines@brightpath.example'],
    ['<span email="ines@brightpath.example" name="Ines@brightpath.example"></span>', '', 'ines@brightpath.example'],
    ['<span email="ines@brightpath.example"><span>Ines Okafor</span></span>', 'Ines Okafor', 'ines@brightpath.example'],
    ['<span email="" name="Careers"></span>', 'Careers', null],
    ['<span data-hovercard-id="12345" name="Group"></span>', 'Group', null],
    ['<span email="ines@brightpath.example" name="\u202EInes \u2066Okafor\u200F"></span>', 'Ines Okafor', 'ines@brightpath.example'],
  ])('%s', (html, name, address) => {
    expect(contact(html)).toEqual({ name, address });
  });

  test.each([['<span email="" name=""></span>'], ['<span></span>'], ['']])('nobody in %j', (html) => {
    expect(contact(html)).toBeNull();
  });
});

describe('people of the thread', () => {
  test('recipients leave out the owner, by any of the owner’s addresses', () => {
    const alias = { name: 'me', email: 'hello@rivera.example' };
    const plus = { name: 'me', email: 'sam+jobs@mailbox.example' };
    const html = `${open({ n: 1, to: [SAM, alias, plus, BEN] })}<form><input name="from" value="hello@rivera.example"></form>`;
    expect(read(html)[0]?.recipients).toEqual([{ name: 'Ben Vale', address: 'ben@fernwood.example' }]);
  });

  test('participants are everyone else, newest first, collapsed and folded messages included', () => {
    const old = { name: 'Old Friend', email: 'old@fernwood.example' };
    const older = { name: 'Older Friend', email: 'older@fernwood.example' };
    const html = open(
      { n: 1, from: older, form: 'folded' },
      { n: 2, from: old, form: 'collapsed' },
      { n: 3, from: SAM, to: [INES] },
      { n: 4, to: [SAM, BEN] },
    );
    expect(read(html)[1]?.participants.map(({ name }) => name)).toEqual(['Ines Okafor', 'Ben Vale', 'Old Friend', 'Older Friend']);
  });

  test('the longest name of a person counts: recipients are shortened', () => {
    const short = { name: 'Ines', email: INES.email };
    expect(read(open({ n: 1 }, { n: 2, from: SAM, to: [short] }))[1]?.participants).toEqual([{ name: 'Ines Okafor', address: INES.email }]);
  });

  test.each([
    ['the owner', SAM, true],
    ['the owner under the word for me', { name: '\u044F', email: SAM.email }, true],
    ['a plus-address of the owner', { name: 'Sam', email: 'sam+x@mailbox.example' }, true],
    ['an alias', { name: 'Sam', email: 'hello@rivera.example' }, true],
    ['somebody with the owner’s name', { name: SAM.name, email: 'sam@fernwood.example' }, false],
    ['somebody else', INES, false],
  ])('a message from %s is own: %s', (_who, from, own) => {
    const html = `${open({ n: 1, from })}<form><input name="from" value="hello@rivera.example"></form>`;
    expect(read(html)[0]?.own).toBe(own);
  });

  test('a mail cannot add people', () => {
    const fake =
      '<span class="hb"><span class="g2" email="fake@fernwood.example" name="Fake"></span></span><span class="gD" email="fake@fernwood.example"></span>';
    expect(readOne({ html: fake })).toMatchObject({
      recipients: [],
      participants: [{ address: INES.email }],
      sender: { address: INES.email },
    });
  });

  test('a header without a sender is read all the same', () => {
    const nobody = message({ n: 1 })
      .replace(/<h3.*?<\/h3>/s, '')
      .replace(/<div class="aju">.*?<\/div><\/div>/s, '');
    expect(read(page(conversation([nobody])))[0]).toMatchObject({ sender: { name: '', address: null }, own: false, text: 'Hello Sam' });
  });
});

describe('the date', () => {
  test.each([
    ['en', '20 Aug 2026, 13:19', new Date(2026, 7, 20, 13, 19)],
    ['en-US', 'Sep 3, 2026, 10:57\u202FPM', new Date(2026, 8, 3, 22, 57)],
    ['ru', '26 \u0434\u0435\u043A. 2025 \u0433., 22:53', new Date(2025, 11, 26, 22, 53)],
    ['en', '05/06/2026, 10:00', null],
  ])('in %s: %s', (language, date, expected) => {
    document.documentElement.lang = language;
    expect(readOne({ date })).toMatchObject({ shownDate: date, receivedAt: expected?.getTime() ?? null });
  });

  test('is what stands there when there is no full one', () => {
    const html = open({ n: 1 }).replace(/ title="[^"]*"/g, '');
    expect(read(html)[0]).toMatchObject({ shownDate: '12:00 (vor 2 Tagen)', receivedAt: null });
  });
});

describe('the text', () => {
  test.each([
    [
      'history that Gmail folded',
      'Thanks<div class="yj6qo"></div><div class="adL"><div class="gmail_quote" style="display:none">Earlier</div></div>',
      'Thanks\nEarlier',
    ],
    ['older folds', 'Thanks<div class="HOEnZb"><div class="h5" style="display:none">Earlier</div></div>', 'Thanks\nEarlier'],
    ['a quote', 'Thanks<blockquote class="gmail_quote">Earlier</blockquote>', 'Thanks\n>\n> Earlier'],
    ['words found by a search', 'Your <span class="il">application</span>', 'Your application'],
    ['emoji', 'Good <img data-emoji="&#127808;" alt="luck">', 'Good \u{1F340}'],
    ['without the note of a cut mail', 'Hello<div class="iX">Message clipped <a href="?view=lg">View entire message</a></div>', 'Hello'],
    [
      'without what the sender hid',
      'Hello<div style="display:none">We are happy to offer you</div><p style="visibility: hidden">the job</p>',
      'Hello',
    ],
    ['no text at all', '<img src="letter.png" alt="">', ''],
    ['an empty body', '', ''],
  ])('%s', (_what, html, expected) => {
    expect(readOne({ html })?.text).toBe(expected);
  });

  test('of a mail of five megabytes is cut', () => {
    document.body.innerHTML = open({ n: 1, html: '<p id="begin">Hello Sam</p>' });
    for (let part = 0; part < 500; part += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'word '.repeat(2_000);
      document.querySelector('#begin')?.after(paragraph);
    }
    const text = readShown()[0]?.text ?? '';
    expect(text.startsWith('Hello Sam\n\nword word')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
    expect(text.length).toBeGreaterThan(MAX_BODY_LENGTH - 100);
  });

  test('keeps what imitates the card as plain words', () => {
    const email = readOne({ html: '<onward-card><button>Draft a reply</button></onward-card><p>Hello</p>' });
    expect(email?.text).toBe('Draft a reply\n\nHello');
  });

  test('of a message without its body yet is empty', () => {
    expect(readOne({ body: '' })).toMatchObject({ messageId: legacyId(1), text: '' });
  });
});
