import { withDatabase } from './database.ts';
import type { Database } from './schema.ts';

/** How long an answer is kept for a repeated request, in milliseconds; the client repeats within seconds. */
const KEPT_FOR = 10 * 60_000;

/** Which request this is, and when it came (milliseconds since the epoch). */
export type Occasion = { key: string; at: number };

/**
 * Writes in one transaction and remembers the answer in the same one: the same key later gets the same answer and writes
 * nothing, even after the background was restarted in between.
 * @param write runs inside the transaction and awaits nothing but the database
 * @throws {StorageProblem} nothing was stored
 */
export async function writeOnce<Value>({ key, at }: Occasion, write: (database: Database) => Promise<Value>): Promise<Value> {
  return withDatabase((database) =>
    // Native promise around Dexie's: only such travel back to the asking page.
    Promise.resolve(
      database.transaction('rw', database.tables, async () => {
        const answered = await database.answers.get(key);
        if (answered !== undefined) {
          // The key names the request, and with it the type of its answer.
          return answered.value as Value;
        }
        await database.answers
          .where('at')
          .below(at - KEPT_FOR)
          .delete();
        const value = await write(database);
        await database.answers.put({ key, at, rejectionId: recordOf(value), value });
        return value;
      }),
    ),
  );
}

/** The record an answer repeats, so that removing the record removes its copies too. */
function recordOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  if ('rejectionId' in value && typeof value.rejectionId === 'string') {
    return value.rejectionId;
  }
  return 'id' in value && typeof value.id === 'string' ? value.id : null;
}
