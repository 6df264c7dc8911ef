import type { Rejection } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import type { Mark, ReadingDatabase } from './schema.ts';

/** All that is stored about mail, as it is saved to a file. */
export type Everything = { rejections: Rejection[]; reminders: Reminder[]; marks: Mark[]; mutedSenders: string[] };

/** How many records there are. */
export function countRejections(database: ReadingDatabase): Promise<number> {
  return database.rejections.count();
}

/** Every record, for a copy that loses nothing. */
export async function readEverything(database: ReadingDatabase): Promise<Everything> {
  const [rejections, reminders, marks, muted] = await Promise.all([
    database.rejections.toArray(),
    database.reminders.toArray(),
    database.marks.toArray(),
    database.mutedSenders.toArray(),
  ]);
  return {
    rejections: rejections.map(({ terms: _terms, ...rejection }) => rejection),
    reminders,
    marks,
    mutedSenders: muted.map(({ sender }) => sender),
  };
}
