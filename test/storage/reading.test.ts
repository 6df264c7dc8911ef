import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '#storage/database.ts';
import { live } from '#storage/live.ts';
import { openForReading } from '#storage/open-for-reading.ts';
import { readRecentRejections, readRejection, searchRejections } from '#storage/read-rejections.ts';
import { readDueReminders, readOpenReminders } from '#storage/read-reminders.ts';
import type { ReadingDatabase } from '#storage/schema.ts';
import { noteRejection, type RejectionFacts, writeContact } from '#storage/write-rejections.ts';
import { writeReminder, writeSettled } from '#storage/write-reminders.ts';

let at = 1_000;
const occasion = (): { key: string; at: number } => ({ key: crypto.randomUUID(), at: (at += 1) });
const wake = () => withDatabase(async () => undefined);
let page: ReadingDatabase | null = null;

async function reading(onOutdated: () => void = () => undefined): Promise<ReadingDatabase> {
  page = await openForReading({ wake, onOutdated });
  return page;
}

async function note(messageId: string, changes: Partial<RejectionFacts> = {}): Promise<string> {
  const { id } = await noteRejection(occasion(), {
    webmail: 'outlook',
    account: null,
    threadId: 't',
    messageId,
    url: 'https://outlook.live.com/mail/0/inbox/id/1',
    subject: 'Your application',
    company: 'Fernwood Labs',
    role: 'Technical Editor',
    stage: 'applied',
    receivedAt: null,
    language: 'en',
    senderKind: 'team',
    evidence: null,
    noFeedback: false,
    contacts: [],
    ...changes,
  });
  return id;
}

beforeEach(async () => {
  await closeDatabase();
  await Dexie.delete('onward');
});
afterEach(() => {
  page?.close();
  page = null;
});

describe('a page opens the database', () => {
  test('that is there, without asking anyone', async () => {
    const id = await note('1');
    const asked = vi.fn();
    const database = await openForReading({ wake: asked, onOutdated: () => undefined });
    expect((await readRejection(database, id))?.company).toBe('Fernwood Labs');
    expect(asked).not.toHaveBeenCalled();
    database.close();
  });

  test('that is not there: it asks the background, and makes none itself', async () => {
    const asked = vi.fn(async () => undefined);
    await expect(openForReading({ wake: asked, onOutdated: () => undefined })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(asked).toHaveBeenCalledOnce();
    expect(await Dexie.exists('onward')).toBe(false);
    expect(await readRecentRejections(await reading(), { limit: 9 })).toEqual([]);
  });

  test('of a newer version: it says so and does not touch it', async () => {
    const newer = new Dexie('onward');
    newer.version(99).stores({ rejections: 'id' });
    await newer.open();
    newer.close();
    await expect(openForReading({ wake, onOutdated: () => undefined })).rejects.toMatchObject({ kind: 'outdated' });
  });

  test('and gives way when the background upgrades it', async () => {
    await note('1');
    const outdated = vi.fn();
    await reading(outdated);
    await closeDatabase();
    const newer = new Dexie('onward');
    newer.version(99).stores({ rejections: 'id' });
    await newer.open();
    newer.close();
    expect(outdated).toHaveBeenCalledOnce();
  });

  test('and cannot write, whatever it tries', async () => {
    await note('1');
    const database = await reading();
    const table = database.rejections as unknown as { clear: () => Promise<void>; put: (row: unknown) => Promise<void> };
    await expect(table.clear()).rejects.toThrow('Pages only read');
    await expect(table.put({ id: 'x' })).rejects.toThrow('Pages only read');
    expect(await readRecentRejections(database, { limit: 9 })).toHaveLength(1);
  });
});

test('recent records come newest first, page by page', async () => {
  const ids = [await note('1'), await note('2'), await note('3')];
  const database = await reading();
  const first = await readRecentRejections(database, { limit: 2 });
  expect(first.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  const next = await readRecentRejections(database, { limit: 2, before: first[1]?.notedAt ?? 0 });
  expect(next.map(({ id }) => id)).toEqual([ids[0]]);
});

describe('search', () => {
  test.each([
    ['fern', ['a']],
    ['LABS', ['a']],
    ['editor fernwood', ['a']],
    ['nordlicht', ['b']],
    ['münchen', ['b']],
    ['munchen', ['b']],
    ['ada', ['a']],
    ['ada@fern', ['a']],
    ['cleo', ['b']],
    ['application', ['b', 'a']],
    ['エンジニア', ['c']],
    ['ジニア', ['c']],
    ['labs nordlicht', []],
    ['', []],
    ['  ·· ', []],
    ['ernwood', []],
  ])('%j finds %j', async (text, expected) => {
    await note('a', { contacts: [{ name: 'Ada Winter', address: 'ada@fernwood.example' }] });
    const second = await note('b', { company: 'Nordlicht Systeme', role: 'Redakteurin, München', subject: 'Your application' });
    await note('c', { company: null, role: 'ソフトウェアエンジニア', subject: '' });
    await writeContact(occasion(), second, { name: 'Cléo Herbst', address: null });
    const found = await searchRejections(await reading(), text, 10);
    expect(found.map(({ messageId }) => messageId).toSorted()).toEqual([...expected].toSorted());
  });

  test('finds what a correction added and no more than asked for', async () => {
    for (const name of ['1', '2', '3']) {
      await note(name);
    }
    expect((await searchRejections(await reading(), 'fern', 2)).map(({ messageId }) => messageId)).toEqual(['3', '2']);
  });
});

test('due reminders come with their records, longest due first', async () => {
  const [one, two] = [await note('1'), await note('2')];
  const remind = (id: string, date: string, time: string, kind: 'answer' | 'feedback' = 'answer') =>
    writeReminder(occasion(), { id, kind, date, time });
  await remind(one, '2026-11-24', '09:00');
  await remind(two, '2026-11-20', '18:00');
  await remind(two, '2026-11-24', '12:01', 'feedback');
  const acted = await remind(one, '2026-11-01', '09:00', 'feedback');
  await writeSettled(occasion(), acted.id);
  const database = await reading();
  const due = await readDueReminders(database, new Date('2026-11-24T12:00'));
  expect(due.map(({ rejection, reminder }) => [rejection.id, reminder.date])).toEqual([
    [two, '2026-11-20'],
    [one, '2026-11-24'],
  ]);
  expect((await readOpenReminders(database, two)).map(({ kind }) => kind)).toEqual(['answer', 'feedback']);
});

test('a live query tells after every write, until its signal', async () => {
  await note('1');
  const database = await reading();
  const end = new AbortController();
  const counts: number[] = [];
  live(() => readRecentRejections(database, { limit: 9 }), {
    onValue: (value) => counts.push(value.length),
    onProblem: (problem) => expect.fail(problem.message),
    signal: end.signal,
  });
  await vi.waitFor(() => expect(counts).toEqual([1]));
  await note('2');
  await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
  end.abort();
  await note('3');
  expect(counts.at(-1)).toBe(2);
});
