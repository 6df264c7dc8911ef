import type { Rejection, StepName } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import type { Dexie, EntityTable } from 'dexie';

export const DATABASE_NAME = 'onward';

/** Grows by one with every change of the tables; older entries in `VERSIONS` stay as they were released. */
export const SCHEMA_VERSION = 1;

/** Indices of each version, in Dexie's notation; fields that are only kept need none. */
export const VERSIONS: Record<number, Record<string, string>> = {
  1: {
    rejections: 'id, [webmail+threadId], notedAt, *terms',
    reminders: 'id, rejectionId, [state+date]',
    marks: 'id, seenAt, judgement',
    mutedSenders: 'sender',
    replies: 'id, rejectionId, at',
    answers: 'key, at, rejectionId',
    meta: 'name',
  },
};

/** A record as it lies in the database: `terms` are the words it is found by. */
export type StoredRejection = Rejection & { terms: string[] };

/** What is remembered about a message that has no record: that it was seen, and what the person said about it. */
export type Mark = {
  /** As `rejectionId()` would name the message. */
  id: string;
  seenAt: number;
  judgement: 'rejection' | 'not-rejection' | null;
  /** Address of whoever wrote a judged message; null for all others and where the page shows none. */
  sender: string | null;
  dismissed: boolean;
};

/** A draft we put into a reply box, so that its sending, its return and its end can be told apart. */
export type Reply = {
  /** Tab and draft key: draft keys are counted anew in every page. */
  id: string;
  rejectionId: string;
  threadId: string | null;
  steps: StepName[];
  contact: string | null;
  at: number;
  /** Reminders that sending settled; they come back when the send is undone. */
  settled: { id: string; state: Reminder['state'] }[];
};

/** What was answered to a write, for the case that the same request comes again. */
type StoredAnswer = { key: string; at: number; rejectionId: string | null; value: unknown };

/** Single values under a name. */
type MetaRow = { name: 'welcomed'; value: true } | { name: 'wordings'; value: string[] };

/** The tables with their types. */
export type Tables = {
  rejections: EntityTable<StoredRejection, 'id'>;
  reminders: EntityTable<Reminder, 'id'>;
  marks: EntityTable<Mark, 'id'>;
  mutedSenders: EntityTable<{ sender: string }, 'sender'>;
  replies: EntityTable<Reply, 'id'>;
  answers: EntityTable<StoredAnswer, 'key'>;
  meta: EntityTable<MetaRow, 'name'>;
};

/** The database open for writing; only the background holds one. */
export type Database = Dexie & Tables;

/** The database as pages hold it: every attempt to write fails. */
export type ReadingDatabase = Pick<Dexie, 'close'> & {
  readonly [Name in 'rejections' | 'reminders' | 'marks' | 'mutedSenders']: Pick<
    Tables[Name],
    'get' | 'bulkGet' | 'where' | 'orderBy' | 'filter' | 'count' | 'toArray'
  >;
};
