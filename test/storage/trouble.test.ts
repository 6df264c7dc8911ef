import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemOf } from '#background/problem-of.ts';
import { closeDatabase, withDatabase } from '#storage/database.ts';
import { StorageProblem, storageProblem } from '#storage/storage-problem.ts';
import { writeMuted } from '#storage/write-marks.ts';

const occasion = (key: string): { key: string; at: number } => ({ key, at: 1 });
const mute = (key: string): Promise<null> => writeMuted(occasion(key), { sender: 'hr@brightpath.example', muted: true });
const muted = () => withDatabase(async (database) => database.mutedSenders.toArray());

beforeEach(async () => {
  await closeDatabase();
  await Dexie.delete('onward');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a full disk is named as such and stores nothing, and there is a way on when room was made', async () => {
  await muted();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(mute('a')).rejects.toMatchObject({ kind: 'full' });
  full.mockRestore();
  expect(await muted()).toEqual([]);
  await mute('a');
  expect(await muted()).toHaveLength(1);
});

test('a database that opens at the second try is enough', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  await mute('a');
  expect(open.mock.calls.length).toBeGreaterThan(1);
  expect(await muted()).toHaveLength(1);
});

test('a database that does not open at all is named, and tried again next time', async () => {
  const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  await expect(mute('a')).rejects.toMatchObject({ kind: 'unavailable' });
  broken.mockRestore();
  await mute('a');
  expect(await muted()).toHaveLength(1);
});

test('a connection that was closed under us is replaced and the write goes on, once', async () => {
  await withDatabase(async (database) => database.close());
  await mute('a');
  expect(await muted()).toHaveLength(1);
});

test('a database that stays silent is given up within three seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const outcome = withDatabase(() => new Promise<never>(() => undefined)).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await outcome).toMatchObject({ kind: 'unavailable' });
});

test.each([
  [
    'a full disk inside an abort',
    Object.assign(new Error('x'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
    'storage-full',
  ],
  ['a full disk', new DOMException('x', 'QuotaExceededError'), 'storage-full'],
  ['anything else', new TypeError('x'), 'storage-unavailable'],
  ['not even an error', 'x', 'storage-unavailable'],
  ['a missing record', new StorageProblem('not-found'), 'not-found'],
])('%s is told as what it is', (_, error, kind) => {
  expect(problemOf(storageProblem(error)).kind).toBe(kind);
});
