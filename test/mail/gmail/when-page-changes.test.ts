// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenPageChanges } from '#mail/gmail/when-page-changes.ts';
import { compose, conversation, find, LIST, message, page, showEverything, splitPane } from './pane.ts';

let end = new AbortController();
let looks = 0;
let isExpecting = false;
/** Milliseconds that each look takes, and all took so far. */
let cost = 0;
let spent = 0;

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  [looks, isExpecting, cost, spent] = [0, false, 0, 0];
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
  document.body.innerHTML = page(splitPane(conversation([message({ n: 1, reply: compose() })])), { stale: [LIST] });
  const host = document.createElement('onward-card');
  find('.hi').before(host);
  whenPageChanges(
    () => {
      looks += 1;
      spent += cost;
      return isExpecting;
    },
    { thread: () => document.querySelector<HTMLElement>('.a98.iY'), isOurs: (node) => host.contains(node), signal: end.signal },
  );
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** How many looks a change brings within the time before the next scan. */
async function looksAfter(act: () => void, milliseconds = 1_000): Promise<number> {
  const before = looks;
  act();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return looks - before;
}

const set = (query: string, name: string, value = 'x'): void => find(query).setAttribute(name, value);
const add = (query: string): void => find(query).append(document.createElement('div'));

test('the page is looked at once when the watch begins', () => {
  expect(looks).toBe(1);
});

describe('one look follows', () => {
  test.each<[string, () => void]>([
    ['a message that comes', () => add('[role="list"]')],
    ['a message that leaves', () => find('[role="listitem"]').remove()],
    ['a message that is opened or folded', () => set('[role="listitem"]', 'class', 'kv')],
    ['an id that is told', () => set('.adn', 'data-legacy-message-id')],
    ['a heading for another thread', () => set('h2.hP', 'data-legacy-thread-id')],
    ['a view that is hidden or shown', () => set('.aeF > .nH > .nH', 'style')],
    ['a view that comes', () => add('.aeF > .nH')],
    ['what the split pane shows', () => add('.ao9')],
    ['a split pane', () => add('.aia')],
    ['a body that is put in', () => add('.a3s')],
    ['a card of ours that is taken out', () => find('onward-card').remove()],
    ['a window that opens', () => document.body.append(document.createElement('div'))],
    ['a hundred changes at once', () => Array.from({ length: 100 }, () => add('[role="list"]'))],
  ])('%s', async (_what, act) => {
    expect(await looksAfter(act)).toBe(1);
  });
});

describe('no look follows', () => {
  test.each<[string, () => void]>([
    ['what happens deep in a mail', () => add('.a3s p')],
    ['what the person writes', () => add('[g_editable]')],
    ['the buttons of a draft', () => set('[data-is="send"]', 'class')],
    ['what happens in our card', () => add('onward-card')],
    ['how our card looks', () => set('onward-card', 'style')],
    ['labels', () => set('.adn', 'aria-label')],
    ['what happens deep in a view that is hidden', () => add('.aeF [style] tbody')],
    ['what happens in the list beside the conversation', () => add('[role="main"] tbody')],
  ])('%s', async (_what, act) => {
    expect(await looksAfter(act)).toBe(0);
  });
});

describe('looks come again', () => {
  test('after the address changed, since the page follows later', async () => {
    await vi.advanceTimersByTimeAsync(500);
    expect(await looksAfter(() => window.dispatchEvent(new Event('hashchange')))).toBe(4);
  });

  test('every three seconds, for what the observers missed', async () => {
    expect(await looksAfter(() => undefined, 9_500)).toBe(3);
  });

  test('not in a tab that nobody sees', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(await looksAfter(() => undefined, 9_500)).toBe(0);
  });

  test('four times a second while something is expected', async () => {
    isExpecting = true;
    const count = await looksAfter(() => add('[role="list"]'), 2_000);
    expect(count).toBeGreaterThanOrEqual(7);
    expect(count).toBeLessThanOrEqual(9);
  });

  test('never more than ten times a second', async () => {
    const restless = setInterval(() => add('[role="list"]'), 5);
    expect(await looksAfter(() => undefined)).toBeLessThanOrEqual(10);
    clearInterval(restless);
  });
});

test('looks that take long become rare: a twentieth of the time at most', async () => {
  cost = 50;
  const restless = setInterval(() => add('[role="list"]'), 20);
  await looksAfter(() => undefined, 10_000);
  clearInterval(restless);
  expect(spent).toBeGreaterThan(300);
  expect(spent).toBeLessThanOrEqual(600);
});

test('nothing is looked at after the end', async () => {
  expect(
    await looksAfter(() => {
      window.dispatchEvent(new Event('hashchange'));
      add('[role="list"]');
      end.abort();
      window.dispatchEvent(new Event('hashchange'));
    }, 10_000),
  ).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
