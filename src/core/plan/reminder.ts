import type { Reminder, ReminderKind } from '../reminder.ts';
import type { Settings } from '../settings.ts';

/** A day and a time as clocks on the wall show them: `YYYY-MM-DD`, `HH:MM`. */
export type WallTime = { date: string; time: string };

/** When reminders come unless the person chooses otherwise. */
export const MORNING = '09:00';

/**
 * The instant of a wall time in the zone the computer is in now. A minute that the clock skips becomes the first one after
 * the gap, a minute that comes twice its first: what people expect of "at 2:30" on such a day.
 * @returns milliseconds since the epoch
 */
export function instantOf({ date, time }: WallTime): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const first = new Date(year, month - 1, day, hour, minute);
  if (first.getHours() === hour && first.getMinutes() === minute) {
    // ECMAScript takes the offset before the transition, which is the first of the two for a repeated time.
    return first.getTime();
  }
  return endOfGap(first, hour * 60 + minute);
}

/**
 * ECMAScript reads a skipped time with the offset before the gap, so it lands behind the gap by as much as it was into it.
 * Going back by that much finds the first minute after.
 */
function endOfGap(landed: Date, wanted: number): number {
  let instant = landed.getTime();
  for (let back = 0; back < 24 * 60; back += 1) {
    const before = new Date(instant - 60_000);
    const shown = before.getHours() * 60 + before.getMinutes();
    if (before.getDate() !== landed.getDate() || shown < wanted) {
      return instant;
    }
    instant -= 60_000;
  }
  return instant;
}

/** Whether the reminder's time has come and the person has not acted on it. Whoever was told keeps it, also when the clock is set back. */
export function isDue(reminder: Reminder, now: Date): boolean {
  return reminder.state === 'shown' || (reminder.state === 'pending' && instantOf(reminder) <= now.getTime());
}

/** The instant someone may be told: quiet hours move it to their end, whichever day that is. Equal hours mean none are quiet. */
export function tellAt(instant: number, { from, to }: Settings['quietHours']): number {
  const at = new Date(instant);
  const hour = at.getHours();
  const quiet = from < to ? hour >= from && hour < to : from !== to && (hour >= from || hour < to);
  if (!quiet) {
    return instant;
  }
  const nextDay = from > to && hour >= from ? 1 : 0;
  return instantOf({ date: addDays(wallTimeOf(at).date, nextDay), time: `${pad(to)}:00` });
}

/** What the clock on the wall shows. */
export function wallTimeOf(at: Date): WallTime {
  return {
    date: `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`,
    time: `${pad(at.getHours())}:${pad(at.getMinutes())}`,
  };
}

/** The time that is offered first: tomorrow morning to answer, a week to look for feedback, a month to say hello. */
export function proposeReminder(kind: ReminderKind, today: Date): WallTime {
  const { date } = wallTimeOf(today);
  switch (kind) {
    case 'answer':
      return { date: addDays(date, 1), time: MORNING };
    case 'feedback':
      return { date: addDays(date, 7), time: MORNING };
    case 'check-in':
      return { date: addMonths(date, 1), time: MORNING };
  }
}

/** The calendar day so many days later. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
