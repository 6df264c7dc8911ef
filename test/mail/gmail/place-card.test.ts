// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createPlacedHosts } from '#mail/gmail/placed-hosts.ts';
import { type Containers, conversation, find, message, page, showEverything, showMessage, splitPane } from './pane.ts';

beforeEach(showEverything);

const newHost = (): HTMLElement => document.createElement('onward-card');
const one = (html = '<p>Hello Sam</p>'): string => page(conversation([message({ n: 1, html })]));

function place(html: string): HTMLElement {
  const host = newHost();
  expect(createPlacedHosts(new Map()).place(host, showMessage(html).message)).toBe(true);
  return host;
}

describe('the card stands below its own message’s body, and where nobody counts children', () => {
  const containers: Containers[] = ['2023-11', '2022-10', '2018-01', 'table', 'unknown'];
  test.each([
    ...containers.map((container): [string, string] => [`in ${container}`, page(conversation([message({ n: 1 })], { container }))]),
    ['in the split pane', page(splitPane(conversation([message({ n: 1 })])))],
    ['below the newest of several', page(conversation([message({ n: 2 }), message({ n: 1 })]))],
    ['below a mail that imitates the column', one('<div class="gs"><div class="hi"></div></div>')],
    ['below a mail that imitates the card', one('<onward-card>Fake</onward-card>')],
    ['below a mail without text', one('')],
  ])('%s', (_where, html) => {
    const host = place(html);
    expect(host.parentElement?.matches('.gs')).toBe(true);
    expect(host.closest('.a3s, [role="list"] > *:not(.h7)')).toBeNull();
    expect(host.closest('[data-n]')?.getAttribute('data-n')).toBe('1');
    expect(host.nextElementSibling?.matches('.hi')).toBe(true);
    expect(find('[data-n="1"] .adn').nextElementSibling?.matches('.gA')).toBe(true);
  });

  test('last in the column where Gmail closes it with nothing', () => {
    const host = place(one().replace('<div class="hi"></div>', ''));
    expect(host.matches('.gs > :last-child')).toBe(true);
  });

  test('beside the body where the column is gone', () => {
    const host = place(one().replace('class="gs"', ''));
    expect(host.previousElementSibling?.matches('.ii.gt')).toBe(true);
  });
});

describe('hosts', () => {
  test('placing again changes nothing', () => {
    const hosts = createPlacedHosts(new Map());
    const host = newHost();
    const { message: shown } = showMessage(one());
    hosts.place(host, shown);
    const changes = new MutationObserver(() => undefined);
    changes.observe(document.body, { childList: true, subtree: true });
    expect(hosts.place(host, shown)).toBe(true);
    expect(changes.takeRecords()).toEqual([]);
    expect(hosts.forgetLost()).toBe(false);
  });

  test('one that another element was put behind moves to the end again', () => {
    const hosts = createPlacedHosts(new Map());
    const host = newHost();
    const { message: shown } = showMessage(one());
    hosts.place(host, shown);
    host.after(document.createElement('div'));
    hosts.place(host, shown);
    expect(host.nextElementSibling?.matches('.hi')).toBe(true);
  });

  test('one that the page took out is told once, and is ours for ever', () => {
    const hosts = createPlacedHosts(new Map());
    const host = newHost();
    const inside = document.createElement('p');
    host.append(inside);
    hosts.place(host, showMessage(one()).message);
    host.remove();
    expect([hosts.forgetLost(), hosts.forgetLost()]).toEqual([true, false]);
    expect([host, inside, document.body].map((node) => hosts.has(node))).toEqual([true, true, false]);
  });

  test('one that left with its message is no loss', () => {
    const hosts = createPlacedHosts(new Map());
    hosts.place(newHost(), showMessage(one()).message);
    document.body.replaceChildren();
    expect(hosts.forgetLost()).toBe(false);
  });

  test('a message that left the page takes no card', () => {
    const { message: shown } = showMessage(one());
    document.body.replaceChildren();
    const hosts = createPlacedHosts(new Map());
    const host = newHost();
    expect(hosts.place(host, shown)).toBe(false);
    expect(host.isConnected).toBe(false);
  });
});
