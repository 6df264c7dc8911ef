// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenPresent } from '#mail/when-present.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  vi.useRealTimers();
});

const main = (): HTMLElement => document.querySelector('main') as HTMLElement;
const findP = (): Element | null => document.querySelector('p');
const addP = (): void => main().append(document.createElement('p'));

/** What a wait for a `<p>` came to, and after how long; undefined while it goes on. */
async function wait(act: () => void, { find = findP, stop = new AbortController(), root = document.body as Node } = {}): Promise<unknown> {
  let result: unknown;
  const begin = performance.now();
  void whenPresent(find, { timeout: 1_000, signal: stop.signal, root }).then((found) => {
    result = [found, performance.now() - begin];
  });
  act();
  await vi.advanceTimersByTimeAsync(1_500);
  return result;
}

describe('what is waited for is given', () => {
  test('at once when it is there', async () => {
    addP();
    expect(await wait(() => undefined)).toEqual([findP(), 0]);
  });

  test('when it comes', async () => {
    const [found, time] = (await wait(() => setTimeout(addP, 310))) as [Element, number];
    expect(found).toBe(findP());
    expect(time).toBeLessThan(330);
  });

  test('when a property makes it so, which no observer hears', async () => {
    let isReady = false;
    const find = (): Element | null => (isReady ? main() : null);
    const [found, time] = (await wait(() => setTimeout(() => (isReady = true), 310), { find })) as [Element, number];
    expect(found).toBe(main());
    expect(time).toBeLessThanOrEqual(400);
  });

  test('by polling when it comes outside of what is watched', async () => {
    expect(await wait(() => setTimeout(addP, 310), { root: document.createElement('i') })).toEqual([findP(), 400]);
  });
});

describe('null is given', () => {
  test('when the time is over', async () => {
    expect(await wait(() => undefined)).toEqual([null, 1_000]);
  });

  test('when the person leaves', async () => {
    const stop = new AbortController();
    expect(await wait(() => setTimeout(() => stop.abort(), 200), { stop })).toEqual([null, 200]);
  });

  test('when the person had left before', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await wait(() => undefined, { stop })).toEqual([null, 0]);
  });
});

test('nothing goes on afterwards', async () => {
  const found = whenPresent(findP, { timeout: 1_000, signal: new AbortController().signal });
  setTimeout(addP, 50);
  await vi.advanceTimersByTimeAsync(150);
  expect(await found).toBe(findP());
  expect(vi.getTimerCount()).toBe(0);
});

test('nobody asks any more afterwards', async () => {
  const find = vi.fn(findP);
  await wait(addP, { find });
  const calls = find.mock.calls.length;
  addP();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(find).toHaveBeenCalledTimes(calls);
  expect(vi.getTimerCount()).toBe(0);
});
