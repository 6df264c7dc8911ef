// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findThread } from '#mail/gmail/find-messages.ts';
import { bodyOf, compose, type Containers, conversation, find, headers, legacyId, LIST, message, page, permId, show } from './pane.ts';
import { showEverything, splitPane } from './pane.ts';

beforeEach(showEverything);

const idsIn = (html: string): string[] => show(html).messages.map(({ id }) => id);

describe('an open conversation is found', () => {
  const containers: Containers[] = ['2023-11', '2022-10', '2018-01', 'table', 'unknown'];
  test.each(containers)('in the container of %s', (container) => {
    const thread = show(page(conversation([message({ n: 1 }), message({ n: 2 })], { container })));
    expect(thread.messages.map(({ id }) => id)).toEqual([legacyId(1), legacyId(2)]);
    expect(thread.messages.map(({ body }) => body?.textContent)).toEqual(['Hello Sam', 'Hello Sam']);
    expect(thread.heading).toBe(find('h2.hP'));
    expect(thread.items).toHaveLength(2);
  });

  test.each(Object.keys(headers) as (keyof typeof headers)[])('with the buttons of %j', (header) => {
    expect(idsIn(page(conversation([message({ n: 1, header })])))).toEqual([legacyId(1)]);
  });

  test('in the split pane, beside its list', () => {
    expect(idsIn(page(splitPane(conversation([message({ n: 1 })]))))).toEqual([legacyId(1)]);
  });

  test('in a window of its own, which has no views', () => {
    expect(idsIn(conversation([message({ n: 1 })]))).toEqual([legacyId(1)]);
  });

  test('on screen, not one that the page keeps hidden from before', () => {
    const old = conversation([message({ n: 7 })], { subject: 'Former', ids: 'data-legacy-thread-id="18fae27693b4ffff"' });
    const thread = show(page(conversation([message({ n: 1 })]), { stale: [old, `<div role="main">${old}</div>`] }));
    expect(thread.messages.map(({ id }) => id)).toEqual([legacyId(1)]);
    expect(thread.heading?.textContent).toBe('Your application at Brightpath');
  });

  test('although a hidden copy of another stands in the same view', () => {
    const hidden = `<div style="display:none">${conversation([message({ n: 7 })])}</div>`;
    expect(idsIn(page(hidden + conversation([message({ n: 1 })])))).toEqual([legacyId(1)]);
  });
});

describe('no conversation is found', () => {
  test.each([
    ['in a list', page(LIST)],
    ['in an empty split pane', page(splitPane('<div class="apa"></div>'))],
    ['in a hidden view', page(LIST, { stale: [conversation([message({ n: 1 })])] })],
    ['in an empty page', ''],
  ])('%s', (_where, html) => {
    document.body.innerHTML = html;
    expect(findThread(document, new Map())).toBeNull();
  });
});

describe('a message is named by the server’s number, however the page writes it', () => {
  const jslog = (id: string): string =>
    `<div class="ii gt" jslog="20277; u014N:xr6bB; 1:${btoa('["#thread-f:1"]')}; 4:${btoa(`["#${id}"]`)}"><div class="a3s aiL">Hello</div></div>`;
  test.each([
    ['both ids', `data-message-id="#${permId(1)}" data-legacy-message-id="${legacyId(1)}"`, undefined, legacyId(1)],
    ['the older id alone', `data-legacy-message-id="${legacyId(1)}"`, undefined, legacyId(1)],
    ['the newer id alone', `data-message-id="#${permId(1)}"`, undefined, legacyId(1)],
    ['an older id that is wrong', `data-message-id="#${permId(1)}" data-legacy-message-id="${legacyId(9)}"`, undefined, legacyId(1)],
    ['the word undefined for the older one', `data-message-id="#${permId(1)}" data-legacy-message-id="undefined"`, undefined, legacyId(1)],
    ['just sent', 'data-message-id="#msg-a:r-5"', undefined, 'msg-a:r-5'],
    ['sent and known', `data-message-id="#msg-a:r-5" data-legacy-message-id="${legacyId(1)}"`, undefined, legacyId(1)],
    ['its body’s log alone', '', jslog(permId(1)), legacyId(1)],
    ['a log that cannot be read', '', jslog(permId(1)).replace('4:', '4:!'), `unnamed-0-ines@brightpath.example`],
    ['a class of its body', '', bodyOf('Hello').replace('a3s aiL', `a3s aXjCH m${legacyId(1)}`), legacyId(1)],
    ['nothing', '', undefined, 'unnamed-0-ines@brightpath.example'],
  ])('%s', (_what, ids, body, expected) => {
    const html = message(body === undefined ? { n: 1, ids } : { n: 1, ids, body });
    expect(idsIn(page(conversation([html])))).toEqual([expected]);
  });

  test('two without a name are still two', () => {
    const [first, second] = idsIn(page(conversation([message({ n: 1, ids: '' }), message({ n: 2, ids: '' })])));
    expect(first).not.toBe(second);
  });
});

describe('collapsed messages', () => {
  const messages = [message({ n: 1, form: 'folded' }), message({ n: 2, form: 'collapsed' }), message({ n: 3 })];

  test('have no ids, are not open, and belong to the thread', () => {
    const thread = show(page(conversation(messages)));
    expect(thread.messages.map(({ id }) => id)).toEqual([legacyId(3)]);
    expect(thread.items).toHaveLength(3);
  });

  test('alone are a conversation without an open message', () => {
    const thread = show(page(conversation(messages.slice(0, 2))));
    expect(thread.messages).toEqual([]);
    expect(thread.items).toHaveLength(2);
  });

  test('that were open before keep their content hidden, and are not read', () => {
    const closed = message({ n: 1 }).replace('class="adn ads"', 'class="adn ads" style="display:none"');
    expect(idsIn(page(conversation([closed, message({ n: 2 })])))).toEqual([legacyId(2)]);
  });
});

describe('the body', () => {
  const wrap = (inside: string): string => `<div><div class="ii gt">${inside}</div></div>`;
  test.each([
    ['of today', bodyOf('Hello')],
    ['of before 2020', wrap('<div class="a3s aXjCH">Hello</div>')],
    ['with an empty third class', wrap('<div class="a3s aiL ">Hello</div>')],
    ['without its wrapper', '<div class="a3s">Hello</div>'],
    ['without its own class', '<div jslog="20277; x"><div>Hello</div></div>'],
    ['in its wrapper alone', wrap('<div>Hello</div>')],
    ['behind one that is not ready', wrap('<div class="a3s undefined">wrong</div><div class="a3s aiL">Hello</div>')],
    ['behind one that is hidden', wrap('<div class="a3s aiL" style="display:none">wrong</div><div class="a3s aiL">Hello</div>')],
  ])('%s', (_kind, body) => {
    expect(show(page(conversation([message({ n: 1, body })]))).messages[0]?.body?.textContent).toBe('Hello');
  });

  test('is null while Gmail has not put it in', () => {
    expect(show(page(conversation([message({ n: 1, body: '' })]))).messages[0]).toMatchObject({ id: legacyId(1), body: null });
  });
});

describe('a mail cannot pass its own markup off as Gmail’s', () => {
  const fake = `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#${permId(8)}" data-legacy-message-id="${legacyId(8)}"><span class="gD"
    email="fake@fernwood.example">Fake</span><div class="ii gt"><div class="a3s">Fake</div></div></div></div>`;
  test.each([
    ['a message', fake],
    ['a conversation', `<div class="a98 iY">${fake}</div>`],
    ['a view', `<div role="main"><div class="a98 iY">${fake}</div></div>`],
    ['a heading', '<h2 class="hP" data-legacy-thread-id="18fae27693b4ffff">Fake</h2>'],
    ['an editor', '<div g_editable="true" contenteditable="true"></div>'],
  ])('%s', (_what, html) => {
    const thread = show(page(conversation([message({ n: 1, html: `Real ${html}` })])));
    expect(thread.messages.map(({ id }) => id)).toEqual([legacyId(1)]);
    expect(thread.messages[0]?.body?.textContent).toContain('Real');
    expect(thread.heading?.getAttribute('data-legacy-thread-id')).toBe('18fae27693b40000');
    expect(thread.items).toHaveLength(1);
  });
});

test('a part that repeats its message’s id is no other message', () => {
  const body = `<div data-message-id="#${permId(1)}">${bodyOf('Hello')}</div>`;
  expect(idsIn(page(conversation([message({ n: 1, body })])))).toEqual([legacyId(1)]);
});

test('a heading may stand beside the conversation', () => {
  const apart = conversation([message({ n: 1 })]).replace(/<h2.*?<\/h2>/s, '');
  expect(show(page(`<h2 class="hP">Beside</h2>${apart}`)).heading?.textContent).toBe('Beside');
});

test('a draft in the place of a message is no message', () => {
  const draft = `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-a:r-5">${compose()}</div></div>`;
  expect(idsIn(page(conversation([message({ n: 1 }), draft])))).toEqual([legacyId(1)]);
});
