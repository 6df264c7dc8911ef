import { Dexie } from 'dexie';
import { refuseWrites } from './refuse-writes.ts';
import { DATABASE_NAME, SCHEMA_VERSION, type ReadingDatabase, type Tables } from './schema.ts';
import { StorageProblem } from './storage-problem.ts';

/**
 * Opens the database for a page, to read only. A page neither makes nor upgrades it: when there is none, or an older one,
 * the background is asked to (through `wake`) and reading is tried once more.
 * @param wake asks the background for anything and waits; it has opened the database when that resolves
 * @param onOutdated the extension was updated while the page was open: the connection is closed, only a reload helps
 * @throws {StorageProblem} `unavailable`, or `outdated` when the database is newer than this page
 */
export async function openForReading({
  wake,
  onOutdated,
}: {
  wake: () => Promise<unknown>;
  onOutdated: () => void;
}): Promise<ReadingDatabase> {
  const found = await open(onOutdated);
  if (found !== null) {
    return found;
  }
  try {
    await wake();
  } catch (error) {
    throw new StorageProblem('unavailable', error);
  }
  const second = await open(onOutdated);
  if (second === null) {
    throw new StorageProblem('unavailable');
  }
  return second;
}

/** Null when there is no database of this version yet. */
async function open(onOutdated: () => void): Promise<ReadingDatabase | null> {
  // Without declared versions Dexie opens what is there, and fails when nothing is.
  const database = new Dexie(DATABASE_NAME) as Dexie & Tables;
  database.use(refuseWrites);
  database.on('versionchange', () => {
    database.close();
    onOutdated();
    return false;
  });
  try {
    await database.open();
  } catch (error) {
    database.close();
    if (error instanceof Dexie.NoSuchDatabaseError) {
      return null;
    }
    throw new StorageProblem('unavailable', error);
  }
  if (database.verno === SCHEMA_VERSION) {
    return Object.assign(database, {
      rejections: database.table('rejections'),
      reminders: database.table('reminders'),
      marks: database.table('marks'),
      mutedSenders: database.table('mutedSenders'),
    });
  }
  const newer = database.verno > SCHEMA_VERSION;
  database.close();
  if (newer) {
    throw new StorageProblem('outdated');
  }
  return null;
}
