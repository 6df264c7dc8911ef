import type { Reminder, ReminderKind } from '#core/reminder.ts';
import { StorageProblem } from './storage-problem.ts';
import { withDatabase } from './database.ts';
import { type Occasion, writeOnce } from './write-once.ts';

/** Sets the reminder of this kind for a record; an open one of the same kind gives way. */
export async function writeReminder(
  occasion: Occasion,
  { id, kind, date, time }: { id: string; kind: ReminderKind; date: string; time: string },
): Promise<Reminder> {
  return writeOnce(occasion, async (database) => {
    if ((await database.rejections.get(id)) === undefined) {
      throw new StorageProblem('not-found');
    }
    const replaced = (await database.reminders.where('rejectionId').equals(id).toArray()).filter(
      (one) => one.kind === kind && one.state !== 'done',
    );
    await database.reminders.bulkDelete(replaced.map((one) => one.id));
    const reminder: Reminder = { id: crypto.randomUUID(), rejectionId: id, kind, date, time, state: 'pending', shownAt: null };
    await database.reminders.put(reminder);
    return reminder;
  });
}

/** Moves a reminder to a later time; it will be told about again. */
export async function writeSnooze(
  occasion: Occasion,
  { reminderId, date, time }: { reminderId: string; date: string; time: string },
): Promise<Reminder> {
  return changeReminder(occasion, reminderId, (reminder) => ({ ...reminder, date, time, state: 'pending', shownAt: null }));
}

/** The person acted on it. */
export async function writeSettled(occasion: Occasion, reminderId: string): Promise<Reminder> {
  return changeReminder(occasion, reminderId, (reminder) => ({ ...reminder, state: 'done' }));
}

/**
 * Marks reminders as told, one by one and only those still waiting: however often and late this runs, nobody is told twice.
 * @returns those that this call marked
 */
export async function markShown(ids: readonly string[], at: number): Promise<Reminder[]> {
  return withDatabase((database) =>
    Promise.resolve(
      database.transaction('rw', database.reminders, async () => {
        const marked: Reminder[] = [];
        for (const id of ids) {
          const reminder = await database.reminders.get(id);
          if (reminder?.state === 'pending') {
            const shown: Reminder = { ...reminder, state: 'shown', shownAt: at };
            await database.reminders.put(shown);
            marked.push(shown);
          }
        }
        return marked;
      }),
    ),
  );
}

async function changeReminder(occasion: Occasion, id: string, how: (reminder: Reminder) => Reminder): Promise<Reminder> {
  return writeOnce(occasion, async (database) => {
    const reminder = await database.reminders.get(id);
    if (reminder === undefined) {
      throw new StorageProblem('not-found');
    }
    const changed = how(reminder);
    await database.reminders.put(changed);
    return changed;
  });
}
