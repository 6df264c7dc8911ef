import { events, PAGE_SENDER, reset, state, stopScripts } from '../fake-browser.ts';
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { vi } from 'vitest';
import type { Answer } from '#protocol/envelope.ts';
import type { RequestOf, ResponseOf, Verb } from '#protocol/protocol.ts';

/** Starts the background as the browser does: all its modules anew, nothing in memory. */
export async function startBackground(): Promise<void> {
  await stopBackground();
  vi.resetModules();
  const { start } = await import('#background/start.ts');
  start();
  await settled();
}

/** Ends the background's life without a word; the database and the browser's stores stay. */
export async function stopBackground(): Promise<void> {
  await settled();
  const { closeDatabase } = await import('#storage/database.ts');
  await closeDatabase();
  stopScripts();
}

/** A profile in which the extension never was. */
export async function newProfile(): Promise<void> {
  await stopBackground();
  await Dexie.delete('onward');
  reset({ listeners: true });
}

/** Sends a request under a key of its own, or under a given one, and gives whatever comes back. */
export async function ask<V extends Verb>(
  verb: V,
  request: RequestOf<V>,
  { key = crypto.randomUUID() as string, sender = PAGE_SENDER as unknown } = {},
): Promise<Answer> {
  const before = state.sender;
  state.sender = sender;
  const [reply] = events.message.fire(JSON.parse(JSON.stringify({ verb, request, key })), sender);
  state.sender = before;
  return (await reply) as Answer;
}

/** Sends a request that must succeed. */
export async function done<V extends Verb>(
  verb: V,
  request: RequestOf<V>,
  options: { key?: string; sender?: unknown } = {},
): Promise<ResponseOf<V>> {
  const answer = await ask(verb, request, options);
  if (!answer.ok) {
    throw new Error(`${verb}: ${answer.error.kind} ${answer.error.detail ?? ''}`);
  }
  return answer.value as ResponseOf<V>;
}

/** Waits until the work that nobody waits for (badge, alarm, notification) has come to rest; starts none itself. */
export async function settled(): Promise<void> {
  const { reconciled } = await import('#background/reconcile.ts');
  await reconciled();
}

/** Every row of every table, for "nothing changed". */
export async function everything(): Promise<Record<string, unknown[]>> {
  const { withDatabase } = await import('#storage/database.ts');
  return withDatabase(async (database) => {
    const rows: Record<string, unknown[]> = {};
    for (const table of database.tables) {
      rows[table.name] = await table.toArray();
    }
    return rows;
  });
}
