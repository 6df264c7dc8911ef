// @vitest-environment happy-dom
import { OWN_ID, reset, state } from '../fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawToken, lifetime } from '#platform/lifetime.ts';

beforeEach(async () => {
  reset();
  vi.useFakeTimers();
  await drawToken();
});
afterEach(() => vi.useRealTimers());

test('a script lives on as long as nothing happens', async () => {
  const signal = lifetime();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(signal.aborted).toBe(false);
});

test('an orphan ends within two seconds of the update', async () => {
  const signal = lifetime();
  state.id = undefined;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(signal.reason).toBe('updated');
  state.id = OWN_ID;
});

test('a copy of a newer version, which has a world of its own, retires the older and lives itself', async () => {
  const older = lifetime();
  await vi.advanceTimersByTimeAsync(1);
  Reflect.deleteProperty(globalThis, Symbol.for('onward.living'));
  const newer = lifetime();
  await vi.advanceTimersByTimeAsync(1);
  expect([older.reason, newer.aborted]).toEqual(['succeeded', false]);
});

test('a second copy in the same world retires the first even before the token is drawn, as when a page loads during the installation', () => {
  reset();
  const first = lifetime();
  const second = lifetime();
  expect([first.reason, second.aborted]).toEqual(['succeeded', false]);
});

test('a page cannot end a script by sending events that come to mind', async () => {
  const signal = lifetime();
  await vi.advanceTimersByTimeAsync(1);
  for (const name of ['successor', 'onward', OWN_ID, 'updated']) {
    document.dispatchEvent(new Event(name));
  }
  expect(signal.aborted).toBe(false);
});

test('without a drawn token a script still lives and ends by itself', async () => {
  reset();
  const signal = lifetime();
  await vi.advanceTimersByTimeAsync(10);
  expect(signal.aborted).toBe(false);
});
