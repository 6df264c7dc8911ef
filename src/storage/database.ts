import { Dexie } from 'dexie';
import { DATABASE_NAME, type Database, VERSIONS } from './schema.ts';
import { storageProblem, StorageProblem } from './storage-problem.ts';

/** How long one piece of work may take, in milliseconds: a blocked or dying database can stay silent for ever. */
const DEADLINE = 2_800;

/** Errors after which the connection is worth nothing, though a new one may be. */
const LOST = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'OpenFailedError', 'MissingAPIError']);

/** The connection of this background's life. Lost connections are replaced; nothing else is kept here. */
let connection: Promise<Database> | null = null;

/**
 * Does a piece of work on the database, opening or upgrading it first when needed. When the connection breaks, a new one is
 * opened and the work runs once more: it must be a read or an idempotent write.
 * @throws {StorageProblem} `unavailable` or `full`; nothing of the work is stored then
 */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  let tooLate: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    tooLate = setTimeout(() => reject(new StorageProblem('unavailable', 'deadline')), DEADLINE);
  });
  try {
    return await Promise.race([workTwice(work), deadline]);
  } catch (error) {
    throw storageProblem(error);
  } finally {
    clearTimeout(tooLate);
  }
}

/** Gives the connection up; the next work opens a new one. */
export async function closeDatabase(): Promise<void> {
  const closing = connection;
  connection = null;
  try {
    (await closing)?.close();
  } catch {
    // It never opened: there is nothing to close.
  }
}

async function workTwice<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  try {
    return await work(await connected());
  } catch (error) {
    if (!(error instanceof Error) || !LOST.has(error.name)) {
      throw error;
    }
    await closeDatabase();
    return work(await connected());
  }
}

function connected(): Promise<Database> {
  if (connection === null) {
    const opening = open();
    connection = opening;
    // A failed opening is not kept: the next work tries anew.
    opening.catch(() => {
      connection = connection === opening ? null : connection;
    });
  }
  return connection;
}

async function open(): Promise<Database> {
  // A power cut must not take back what was acknowledged: commits reach the disk first.
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' }) as Database;
  for (const [version, stores] of Object.entries(VERSIONS)) {
    database.version(Number(version)).stores(stores);
  }
  database.on('versionchange', () => {
    // Somebody wants to upgrade or delete: let them, without Dexie's warning.
    void closeDatabase();
    return false;
  });
  await database.open();
  return database;
}
