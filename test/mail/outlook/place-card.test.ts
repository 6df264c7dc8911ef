// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findMessages } from '#mail/outlook/find-messages.ts';
import { createPlacedHosts } from '#mail/outlook/placed-hosts.ts';
import { bodyOf, card, conversation, showEverything, single } from './pane.ts';

beforeEach(showEverything);

function bodyIn(html: string, index = -1): HTMLElement {
  document.body.innerHTML = html;
  const body = findMessages(document, new Map())?.messages.at(index)?.body;
  if (body === undefined) {
    throw new Error('No message was found');
  }
  return body;
}

const place = (html: string): HTMLElement => {
  const host = document.createElement('onward-card');
  expect(createPlacedHosts().place(host, bodyIn(html))).toBe(true);
  return host;
};

describe('the card stands below the body and outside of it', () => {
  test.each([
    ['role inside', conversation([card({ n: 1 })])],
    ['role outside', conversation([card({ n: 1, nesting: 'role outside' })])],
    ['wrapper only', conversation([card({ n: 1, nesting: 'wrapper only' })])],
    ['a single message', single(card({ n: 1 }))],
    ['several messages', conversation([card({ n: 1 }), card({ n: 2 })])],
    ['a body drawn elsewhere', conversation([card({ n: 1, body: '' }), `<div>${bodyOf(9, 'Elsewhere', 'role inside')}</div>`])],
  ])('%s', (_where, html) => {
    const host = place(html);
    expect(host.previousElementSibling?.matches('[data-test-id="mailMessageBodyContainer"]')).toBe(true);
    expect(host.closest('[role="document"], [id^="UniqueMessageBody"], [data-test-id]')).toBeNull();
    expect(host.closest('#ConversationReadingPaneContainer, #ItemReadingPaneContainer')).not.toBeNull();
  });
});

describe('hosts', () => {
  test('placing again changes nothing', () => {
    const hosts = createPlacedHosts();
    const host = document.createElement('onward-card');
    const body = bodyIn(conversation([card({ n: 1 })]));
    hosts.place(host, body);
    const before = document.body.innerHTML;
    expect(hosts.place(host, body)).toBe(true);
    expect(document.body.innerHTML).toBe(before);
    expect(hosts.forgetLost()).toBe(false);
  });

  test('one that the page took out is told once, and is ours for ever', () => {
    const hosts = createPlacedHosts();
    const host = document.createElement('onward-card');
    hosts.place(host, bodyIn(conversation([card({ n: 1 })])));
    host.remove();
    expect([hosts.forgetLost(), hosts.forgetLost()]).toEqual([true, false]);
    expect(hosts.has(host)).toBe(true);
    expect(hosts.has(document.body)).toBe(false);
  });

  test('a body that left the page takes no card', () => {
    const body = bodyIn(conversation([card({ n: 1 })]));
    document.body.replaceChildren();
    expect(createPlacedHosts().place(document.createElement('onward-card'), body)).toBe(false);
  });
});
