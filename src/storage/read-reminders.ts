import { isDue, wallTimeOf } from '#core/plan/reminder.ts';
import type { Rejection } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import type { ReadingDatabase } from './schema.ts';

/** A reminder with the record it is about. */
export type DueReminder = { reminder: Reminder; rejection: Rejection };

/** Everything whose time has come and that was not acted on, longest due first. */
export async function readDueReminders(database: ReadingDatabase, now: Date): Promise<DueReminder[]> {
  const open = await openUntil(database, wallTimeOf(now).date);
  const due = open.filter((reminder) => isDue(reminder, now)).toSorted(byTime);
  const rejections = await database.rejections.bulkGet(due.map(({ rejectionId }) => rejectionId));
  return due.flatMap((reminder, index) => {
    const rejection = rejections[index];
    return rejection === undefined ? [] : [{ reminder, rejection }];
  });
}

/** The reminders of one record that were not acted on, soonest first. */
export async function readOpenReminders(database: Pick<ReadingDatabase, 'reminders'>, rejectionId: string): Promise<Reminder[]> {
  const all = await database.reminders.where('rejectionId').equals(rejectionId).toArray();
  return all.filter(({ state }) => state !== 'done').toSorted(byTime);
}

/** Ids of the records that have a reminder nobody was told of yet. */
export async function readUpcomingIds(database: ReadingDatabase): Promise<Set<string>> {
  const pending = await database.reminders.where('[state+date]').between(['pending', ''], ['pending', '\uffff']).toArray();
  return new Set(pending.map(({ rejectionId }) => rejectionId));
}

/** Not acted on, and dated this day or earlier or told of already. */
async function openUntil({ reminders }: Pick<ReadingDatabase, 'reminders'>, date: string): Promise<Reminder[]> {
  const [pending, shown] = await Promise.all([
    reminders.where('[state+date]').between(['pending', ''], ['pending', date], true, true).toArray(),
    reminders.where('[state+date]').between(['shown', ''], ['shown', '\uffff']).toArray(),
  ]);
  return [...pending, ...shown];
}

function byTime(one: Reminder, other: Reminder): number {
  return `${one.date}T${one.time}`.localeCompare(`${other.date}T${other.time}`);
}
