import type { Rejection } from '#core/rejection.ts';
import { searchTerms } from './search-terms.ts';
import type { ReadingDatabase } from './schema.ts';

/** One record by its id, or null. */
export async function readRejection(database: ReadingDatabase, id: string): Promise<Rejection | null> {
  return (await database.rejections.get(id)) ?? null;
}

/** The newest records, newest first; `before` (a `notedAt`) goes on from an earlier page. */
export async function readRecentRejections(
  database: ReadingDatabase,
  { limit, before = Number.MAX_SAFE_INTEGER }: { limit: number; before?: number },
): Promise<Rejection[]> {
  return database.rejections.where('notedAt').below(before).reverse().limit(limit).toArray();
}

/**
 * Records whose company, role, subject or contacts hold a word beginning with each of the given words, newest first.
 * Capitals and accents do not matter. A text without words finds nothing.
 */
export async function searchRejections(database: ReadingDatabase, text: string, limit: number): Promise<Rejection[]> {
  const wanted = searchTerms(text);
  const rarest = wanted.toSorted((one, other) => other.length - one.length)[0];
  if (rarest === undefined) {
    return [];
  }
  const found = await database.rejections
    .where('terms')
    .startsWith(rarest)
    .distinct()
    .filter(({ terms }) => wanted.every((word) => terms.some((term) => term.startsWith(word))))
    .toArray();
  return found.toSorted((one, other) => other.notedAt - one.notedAt).slice(0, limit);
}
