import { afterEach, describe, expect, test } from 'vitest';
import { planDoorbell } from '#core/plan/plan-doorbell.ts';
import { addMonths, instantOf, proposeReminder, tellAt, wallTimeOf } from '#core/plan/reminder.ts';
import type { Reminder } from '#core/reminder.ts';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) {
    delete process.env['TZ'];
  } else {
    process.env['TZ'] = home;
  }
});

/** Runs in a zone: V8 reads TZ anew whenever it is assigned. */
function inZone(zone: string): void {
  process.env['TZ'] = zone;
}

describe('a wall time becomes an instant where the person is', () => {
  test.each([
    // zone, wall time, instant
    ['UTC', '2026-11-25', '09:00', '2026-11-25T09:00:00.000Z'],
    ['Europe/Berlin', '2026-11-25', '09:00', '2026-11-25T08:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-25', '09:00', '2026-11-25T03:30:00.000Z'],
    // skipped: the first valid minute after the gap
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['America/New_York', '2026-03-08', '02:59', '2026-03-08T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00.000Z'],
    // a gap at midnight: the day begins at one
    ['America/Santiago', '2026-09-06', '00:10', '2026-09-06T04:00:00.000Z'],
    // repeated: the first of the two
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ])('%s %s %s is %s', (zone, date, time, instant) => {
    inZone(zone);
    expect(new Date(instantOf({ date, time })).toISOString()).toBe(instant);
  });

  test('a reminder moves with the person to another zone', () => {
    inZone('Europe/Berlin');
    const atHome = instantOf({ date: '2026-11-25', time: '09:00' });
    inZone('America/New_York');
    expect(instantOf({ date: '2026-11-25', time: '09:00' }) - atHome).toBe(6 * 3_600_000);
  });
});

describe('quiet hours', () => {
  test.each([
    // from, to, due, told
    [20, 8, '2026-11-24T19:59', '2026-11-24T19:59'],
    [20, 8, '2026-11-24T20:00', '2026-11-25T08:00'],
    [20, 8, '2026-11-24T23:59', '2026-11-25T08:00'],
    [20, 8, '2026-11-25T00:00', '2026-11-25T08:00'],
    [20, 8, '2026-11-25T07:59', '2026-11-25T08:00'],
    [20, 8, '2026-11-25T08:00', '2026-11-25T08:00'],
    [1, 6, '2026-11-25T00:59', '2026-11-25T00:59'],
    [1, 6, '2026-11-25T03:00', '2026-11-25T06:00'],
    [12, 14, '2026-11-25T13:30', '2026-11-25T14:00'],
    [8, 8, '2026-11-25T08:30', '2026-11-25T08:30'],
    // the night the clock goes forward
    [20, 8, '2026-03-28T23:00', '2026-03-29T08:00'],
  ])('from %i to %i: due %s, told %s', (from, to, due, told) => {
    inZone('Europe/Berlin');
    expect(wallTimeOf(new Date(tellAt(new Date(due).getTime(), { from, to })))).toEqual({ date: told.slice(0, 10), time: told.slice(11) });
  });
});

test.each([
  ['answer', '2026-12-31T22:10', '2027-01-01'],
  ['feedback', '2026-02-25T10:00', '2026-03-04'],
  ['check-in', '2026-01-31T10:00', '2026-02-28'],
  ['check-in', '2026-11-24T10:00', '2026-12-24'],
] as const)('%s is proposed for the morning of %s → %s', (kind, now, date) => {
  expect(proposeReminder(kind, new Date(now))).toEqual({ date, time: '09:00' });
});

test.each([
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-10-31', 4, '2027-02-28'],
  ['2026-12-15', 3, '2027-03-15'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

describe('whom to tell, what to count, when to look again', () => {
  const reminder = (id: string, date: string, time: string, state: Reminder['state'] = 'pending'): Reminder => ({
    id,
    rejectionId: 'r',
    kind: 'answer',
    date,
    time,
    state,
    shownAt: null,
  });
  const calm = { quietHours: { from: 20, to: 8 }, notifications: true };
  const noon = new Date('2026-11-24T12:00');
  const at = (wall: string): number => new Date(wall).getTime();

  test.each([
    ['nothing', [], calm, noon, { tell: [], due: 0, next: null }],
    ['one ahead', [reminder('a', '2026-11-25', '09:00')], calm, noon, { tell: [], due: 0, next: at('2026-11-25T09:00') }],
    ['due this minute', [reminder('a', '2026-11-24', '12:00')], calm, noon, { tell: ['a'], due: 1, next: null }],
    ['overdue for weeks', [reminder('a', '2026-10-01', '09:00')], calm, noon, { tell: ['a'], due: 1, next: null }],
    ['told already', [reminder('a', '2026-11-24', '09:00', 'shown')], calm, noon, { tell: [], due: 1, next: null }],
    ['acted on', [reminder('a', '2026-11-24', '09:00', 'done')], calm, noon, { tell: [], due: 0, next: null }],
    [
      'notifications off',
      [reminder('a', '2026-11-24', '09:00')],
      { ...calm, notifications: false },
      noon,
      { tell: [], due: 1, next: null },
    ],
    [
      'due at night',
      [reminder('a', '2026-11-24', '21:00')],
      calm,
      new Date('2026-11-24T21:30'),
      { tell: [], due: 1, next: at('2026-11-25T08:00') },
    ],
    [
      'overdue and found at night',
      [reminder('a', '2026-11-24', '15:00'), reminder('b', '2026-11-25', '07:00')],
      calm,
      new Date('2026-11-24T23:00'),
      { tell: [], due: 1, next: at('2026-11-25T07:00') },
    ],
  ] as const)('%s', (_, reminders, settings, now, expected) => {
    expect(planDoorbell(reminders, settings, now)).toEqual(expected);
  });
});
