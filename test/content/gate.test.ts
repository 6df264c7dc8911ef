/** Whether a press on a card may have an effect: the truth table. */
import { expect, test } from 'vitest';
import { decide, type Press } from '../../src/content/gate.ts';

const HONEST: Press = {
  isTrusted: true,
  isPlausible: true,
  isConnected: true,
  opacity: 1,
  isUndistorted: true,
  isHit: true,
  visibleFor: 5_000,
  sinceLast: 5_000,
};

test.each<[string, Partial<Press>, ReturnType<typeof decide>]>([
  ['an honest press', {}, 'go'],
  ['a press made by a script', { isTrusted: false }, 'ignore'],
  ['a pointer that is not on the button', { isPlausible: false }, 'confirm'],
  ['a card taken out of the page', { isConnected: false }, 'confirm'],
  ['a card faded by 5 %', { opacity: 0.95 }, 'go'],
  ['a card at exactly nine tenths', { opacity: 0.9 }, 'go'],
  ['a card faded away', { opacity: 0.89 }, 'confirm'],
  ['a card clipped, blurred, shrunk or hidden', { isUndistorted: false }, 'confirm'],
  ['something else on top of the card', { isHit: false }, 'confirm'],
  ['a card that appeared under the pointer', { visibleFor: 299 }, 'ignore'],
  ['a card seen for just long enough', { visibleFor: 300 }, 'go'],
  ['the second press of a double click', { sinceLast: 149 }, 'ignore'],
  ['a second press after a pause', { sinceLast: 150 }, 'go'],
  ['a forged press on a covered card', { isTrusted: false, isHit: false }, 'ignore'],
])('%s', (_, change, ruling) => {
  expect(decide({ ...HONEST, ...change })).toBe(ruling);
});
