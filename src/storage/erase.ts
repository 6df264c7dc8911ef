import { type Occasion, writeOnce } from './write-once.ts';

/** Removes one record with everything that hangs on it. */
export async function removeRejection(occasion: Occasion, id: string): Promise<null> {
  return writeOnce(occasion, async (database) => {
    await database.rejections.delete(id);
    await Promise.all(
      [database.reminders, database.replies, database.answers].map((table) => table.where('rejectionId').equals(id).delete()),
    );
    return null;
  });
}

/** Empties every table; the welcome page is not shown again. */
export async function eraseAll(occasion: Occasion): Promise<null> {
  return writeOnce(occasion, async (database) => {
    for (const table of database.tables) {
      await table.clear();
    }
    await database.meta.put({ name: 'welcomed', value: true });
    return null;
  });
}
