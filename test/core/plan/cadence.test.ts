/** When to say hello again, and when to let it rest. */
import { expect, test } from 'vitest';
import { feedbackCheck, type Hellos, nextHello } from '../../../src/core/plan/cadence.ts';

const hellos = (change: Partial<Hellos>): Hellos => ({ sent: 0, unanswered: 0, askedToStop: false, ...change });

test.each<[string, string, Partial<Hellos>, string | null]>([
  ['a month after the first note', '2026-11-24', {}, '2026-12-24'],
  ['three months after the first hello', '2026-12-24', { sent: 1 }, '2027-03-24'],
  ['five months after the second', '2027-03-24', { sent: 2 }, '2027-08-24'],
  ['five months from then on', '2027-08-24', { sent: 7 }, '2028-01-24'],
  ['on the last day of a shorter month', '2027-01-31', {}, '2027-02-28'],
  ['once more after one without an answer', '2026-12-24', { sent: 1, unanswered: 1 }, '2027-03-24'],
  ['never after two without an answer', '2027-03-24', { sent: 2, unanswered: 2 }, null],
  ['never when asked to stop', '2026-11-24', { askedToStop: true }, null],
])('the next hello comes %s', (_when, last, change, expected) => {
  expect(nextHello(last, hellos(change))).toBe(expected);
});

test('there are never more than three hellos in twelve months', () => {
  let date: string | null = '2026-01-15';
  const dates: string[] = [];
  for (let sent = 0; sent < 12 && date !== null; sent += 1) {
    date = nextHello(date, hellos({ sent }));
    dates.push(date ?? '');
  }
  for (const [index, first] of dates.entries()) {
    const fourth = dates[index + 3];
    if (fourth !== undefined) {
      expect(Date.parse(fourth) - Date.parse(first)).toBeGreaterThan(365 * 24 * 60 * 60 * 1000);
    }
  }
});

test('feedback is looked for a week after asking', () => {
  expect(feedbackCheck('2026-11-28')).toBe('2026-12-05');
});
