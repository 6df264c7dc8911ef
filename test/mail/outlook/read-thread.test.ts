// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findMessages } from '#mail/outlook/find-messages.ts';
import { readThread } from '#mail/outlook/read-thread.ts';
import type { Email } from '#core/email.ts';
import { bodyOf, card, conversation, DRAFT, INES, showEverything, single, SUBJECT } from './pane.ts';

function read(html: string, path = '/mail/0/inbox'): Email[] {
  document.body.innerHTML = html;
  return readShown(path);
}

function readShown(path: string): Email[] {
  document.title = 'Mail - Sam Rivera - Outlook';
  document.documentElement.lang = 'en-US';
  const location = new URL(`https://outlook.live.com${path}`);
  const thread = findMessages(document, new Map());
  const page = { document, location: location as unknown as Location };
  return thread === null ? [] : readThread(thread, page, new Map()).map(({ email }) => email);
}

beforeEach(showEverything);

describe('every layout is read the same', () => {
  test.each([
    ['conversation', conversation([card({ n: 1 })]), '/mail/0/inbox'],
    ['single message', `<div role="main">${single(card({ n: 1 }))}</div>`, '/mail/0/junkemail/id/AAMk1'],
    [
      'full page',
      `<div data-app-section="ConversationContainer"><div id="CONV_x_SUBJECT" role="heading">${SUBJECT}</div>${card({ n: 1 })}</div>`,
      '/mail/0/inbox/id/AAQk1',
    ],
    ['read view of its own', single(card({ n: 1 })), '/mail/0/deeplink/read/AAMk1'],
    ['newest known id missing', conversation([card({ n: 1, nesting: 'wrapper only' })]), '/mail/0/inbox'],
    ['role around the body', conversation([card({ n: 1, nesting: 'role outside' })]), '/mail/0/inbox'],
  ])('%s', (_layout, html, path) => {
    const emails = read(html, path);
    expect(emails).toHaveLength(1);
    expect(emails[0]).toMatchObject({
      webmail: 'outlook',
      subject: SUBJECT,
      sender: { name: 'Ines Okafor', address: 'ines@brightpath.example' },
      shownDate: 'Thu 9/11/2026 2:51 PM',
      receivedAt: new Date(2026, 8, 11, 14, 51).getTime(),
      text: 'Hello Sam',
      own: false,
    });
  });
});

describe('nothing is open', () => {
  test.each([
    ['an empty pane beside a selected row', conversation([])],
    ['a card without its body', conversation([card({ n: 1, body: null })])],
    ['a body that is still empty', conversation([card({ n: 1, body: '' })])],
    ['only a draft', conversation([DRAFT])],
  ])('%s', (_name, html) => {
    expect(read(html)).toEqual([]);
  });
});

test('a draft, a collapsed card and a hidden copy are not read', () => {
  const emails = read(conversation([card({ n: 1, body: null }), card({ n: 2 }), `<div hidden>${card({ n: 4 })}</div>`, DRAFT]));
  expect(emails.map((email) => email.shownDate)).toEqual(['Thu 9/12/2026 2:52 PM']);
});

test('a body drawn elsewhere belongs to the last sender before it', () => {
  const portal = bodyOf(9, '<p>Drawn elsewhere</p>', 'role inside');
  const emails = read(conversation([card({ n: 1 }), card({ n: 2, from: 'Ben Vale', body: '' }), `<div>${portal}</div>`]));
  expect(emails.map(({ sender, text }) => [sender.name, text])).toEqual([
    ['Ines Okafor', 'Hello Sam'],
    ['Ben Vale', 'Drawn elsewhere'],
  ]);
});

test('a mail cannot pass its own markup off as another message', () => {
  const body =
    '<p>Real</p><div role="document">Inner</div><h3 id="MSG_x_FROM">From: Fake&lt;f@x.example&gt;</h3><i id="MSG_y_DATETIME">1/1/2020</i>';
  const emails = read(conversation([card({ n: 1, body })]));
  expect(emails).toHaveLength(1);
  expect(emails[0]?.sender.address).toBe('ines@brightpath.example');
  expect(emails[0]?.text).toContain('Real');
  expect(emails[0]?.text).toContain('Inner');
});

test('newest comes last whatever the order on screen', () => {
  const emails = read(conversation([card({ n: 3, body: 'C' }), card({ n: 2, body: 'B' }), card({ n: 1, body: 'A' })]));
  expect(emails.map((email) => email.text)).toEqual(['A', 'B', 'C']);
});

describe('people', () => {
  test('a colleague has a name and no address', () => {
    expect(read(conversation([card({ n: 1, from: 'Ben Vale' })]))[0]?.sender).toEqual({ name: 'Ben Vale', address: null });
  });

  test('an address hidden in the header is found in a later quote', () => {
    const quote = '<p>Fine</p><div id="x_divRplyFwdMsg"><b>From:</b> Ben Vale &lt;ben@fernwood.example&gt;<br><b>Sent:</b> Monday</div>';
    const emails = read(conversation([card({ n: 1, from: 'Ben Vale' }), card({ n: 2, body: quote })]));
    expect(emails[0]?.sender.address).toBe('ben@fernwood.example');
  });

  test('recipients leave out the owner; participants are everyone else, newest first', () => {
    const to =
      '<button data-lpc-hover-target-id="p1">Sam Rivera</button><button data-lpc-hover-target-id="p2" title="b@f.example">Ben Vale</button>';
    const emails = read(conversation([card({ n: 1, from: 'Old Friend', body: null }), card({ n: 2, to })]));
    expect(emails[0]?.recipients).toEqual([{ name: 'Ben Vale', address: 'b@f.example' }]);
    expect(emails[0]?.participants.map((person) => person.name)).toEqual(['Ines Okafor', 'Ben Vale', 'Old Friend']);
  });

  test.each([
    ['the owner by name', card({ n: 1, from: 'Sam Rivera' }), '/mail/0/inbox', true],
    ['the owner by address', card({ n: 1, from: 'S&lt;sam@outlook.example&gt;' }), '/mail/0/inbox', true],
    ['the folder of sent mail', card({ n: 1 }), '/mail/0/sentitems/id/AAQk1', true],
    ['someone else', card({ n: 1 }), '/mail/0/inbox', false],
  ])('%s', (_who, html, path, own) => {
    expect(read(conversation([html]), path)[0]?.own).toBe(own);
  });

  test.each([
    ['German', `Von: ${INES}`],
    ['Chinese', `\u53D1\u4EF6\u4EBA\uFF1A${INES}`],
    ['Hebrew', `\u200F\u05DE\u05D0\u05EA: ${INES}\u200F`],
  ])('a sender in a %s interface', (_language, label) => {
    expect(read(conversation([card({ n: 1, label })]))[0]?.sender).toEqual({ name: 'Ines Okafor', address: 'ines@brightpath.example' });
  });
});

describe('names for thread and message', () => {
  test('the row and the address agree', () => {
    const fromRow = read(conversation([card({ n: 1 })]))[0];
    const fromAddress = read(conversation([card({ n: 1 })], { row: '' }), '/mail/0/inbox/id/AAQk_1-2')[0];
    expect(fromRow?.threadId).toBe('AAQk_1_2');
    expect(fromAddress?.threadId).toBe(fromRow?.threadId);
  });

  test('a row that shows another subject does not name the open conversation', () => {
    const html = conversation([card({ n: 1 })]).replace('id="CONV_c1_SUBJECT" title="', 'id="CONV_c1_SUBJECT" title="Quite another matter');
    expect(read(html, '/mail/0/inbox/id/AAQk9')[0]?.threadId).toBe('AAQk9');
  });

  test('a row that was scrolled out of the list still names its conversation, whatever the address says', () => {
    const open = conversation([card({ n: 1 })]);
    const first = read(open, '/mail/0/inbox/id/AAQk9')[0];
    document.querySelector('#MailList')?.remove();
    expect(readShown('/mail/0/inbox/id/AAQk9')[0]).toMatchObject({ threadId: 'AAQk_1_2', url: first?.url });
    document.querySelector('[id^="CONV_"]')?.setAttribute('title', 'Quite another matter');
    expect(readShown('/mail/0/inbox/id/AAQk9')[0]?.threadId).toBe('AAQk9');
  });

  test('without row and address the subject names it, with or without marks of a reply', () => {
    const [plain, answered] = [SUBJECT, `RE: AW: ${SUBJECT}`].map(
      (subject) => read(conversation([card({ n: 1 })], { subject, row: '' }))[0],
    );
    expect(plain?.threadId).toMatch(/^subject-/);
    expect(answered?.threadId).toBe(plain?.threadId);
  });

  test('the address opens the thread again although the bar names none', () => {
    expect(read(conversation([card({ n: 1 })]))[0]?.url).toBe('https://outlook.live.com/mail/0/inbox/id/AAQk%2B1%2F2%3D%3D');
    expect(read(single(card({ n: 1 })), '/mail/0/deeplink/read/AAMk1')[0]?.url).toBe('https://outlook.live.com/mail/0/deeplink/read/AAMk1');
  });

  test('a message keeps its name and no two share one', () => {
    const once = read(conversation([card({ n: 1 }), card({ n: 2 })]));
    const again = read(conversation([card({ n: 2 }), card({ n: 1 }), DRAFT]));
    expect(again.map((email) => email.messageId)).toEqual(once.map((email) => email.messageId));
    expect(new Set(once.map((email) => email.messageId)).size).toBe(2);
  });

  test('the read view of its own knows the real name', () => {
    expect(read(single(card({ n: 1 })), '/mail/deeplink/read/AAMk-1')[0]?.messageId).toBe('AAMk_1');
  });
});

test('the tip that Exchange writes into a mail is not part of its text', () => {
  const tip =
    '<table><tr><td>You rarely get mail from this sender. <a href="https://aka.ms/LearnAboutSenderIdentification">Why</a></td></tr></table>';
  expect(read(conversation([card({ n: 1, body: `${tip}<p>Hello Sam</p>` })]))[0]?.text).toBe('Hello Sam');
});

test('two mailboxes in the tree leave the account open', () => {
  const second = '<div id="primaryMailboxRoot_2" title="other@outlook.example"></div>';
  expect(read(conversation([card({ n: 1 })]))[0]?.account).toBe('sam@outlook.example');
  expect(read(conversation([card({ n: 1 })]) + second)[0]?.account).toBeNull();
});
