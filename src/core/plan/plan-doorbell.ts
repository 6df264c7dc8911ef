import type { Reminder } from '../reminder.ts';
import type { Settings } from '../settings.ts';
import { instantOf, isDue, tellAt } from './reminder.ts';

/** What is to be done about the reminders at this moment. */
export type Doorbell = {
  /** Ids of those the person is to be told about now. */
  tell: string[];
  /** How many wait for the person, told or not: what the badge shows. */
  due: number;
  /** The next instant at which something changes, in milliseconds since the epoch; null when nothing lies ahead. */
  next: number | null;
};

/** Decides whom to tell, what to count and when to look again. The same answer however often and late it is asked. */
export function planDoorbell(
  reminders: readonly Reminder[],
  settings: Pick<Settings, 'quietHours' | 'notifications'>,
  now: Date,
): Doorbell {
  const pending = reminders.filter(({ state }) => state === 'pending');
  const tell = settings.notifications
    ? pending.filter((reminder) => tellAt(Math.max(instantOf(reminder), now.getTime()), settings.quietHours) <= now.getTime())
    : [];
  const ahead = pending
    .filter((reminder) => !tell.includes(reminder))
    .flatMap((reminder) => {
      const due = instantOf(reminder);
      // Due but quiet: the end of the quiet hours is next. Not due: the badge changes when it is.
      return due > now.getTime() ? [due] : settings.notifications ? [tellAt(now.getTime(), settings.quietHours)] : [];
    });
  return {
    tell: tell.map(({ id }) => id),
    due: reminders.filter((reminder) => isDue(reminder, now)).length,
    next: ahead.length === 0 ? null : Math.min(...ahead),
  };
}
