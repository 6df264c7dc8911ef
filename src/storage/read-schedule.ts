import type { Reminder } from '#core/reminder.ts';
import type { Rejection } from '#core/rejection.ts';
import { withDatabase } from './database.ts';
import { withoutTerms } from './write-rejections.ts';

/** Every reminder that was not acted on; few, since each stands for one promise of one person. */
export async function readOpenSchedule(): Promise<Reminder[]> {
  return withDatabase((database) =>
    Promise.resolve(
      database.reminders
        .where('[state+date]')
        .between(['pending', ''], ['pending', '\uffff'])
        .or('[state+date]')
        .between(['shown', ''], ['shown', '\uffff'])
        .toArray(),
    ),
  );
}

/** A reminder with its record, as far as they still exist. */
export async function readReminder(id: string): Promise<{ reminder: Reminder; rejection: Rejection } | null> {
  return withDatabase(async (database) => {
    const reminder = await database.reminders.get(id);
    const stored = reminder === undefined ? undefined : await database.rejections.get(reminder.rejectionId);
    return reminder === undefined || stored === undefined ? null : { reminder, rejection: withoutTerms(stored) };
  });
}
