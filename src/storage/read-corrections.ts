import { type Leaning, leaningOf } from '#core/learning/leaning.ts';
import { withDatabase } from './database.ts';
import type { Mark, ReadingDatabase } from './schema.ts';

/** One thing the person taught: a judgement of a mail, or no more cards for a sender. */
export type Taught = { sender: string | null; what: 'rejection' | 'not-rejection' | 'muted' };

const JUDGED = ['rejection', 'not-rejection'] as const;

/** What the judgements of the person add to every verdict. */
export async function readLeaning(): Promise<Leaning> {
  return withDatabase(async (database) => {
    const judged = await database.marks.where('judgement').anyOf(JUDGED).toArray();
    return leaningOf(judged.flatMap(({ sender, judgement }) => (judgement === null ? [] : [{ sender, judgement }])));
  });
}

/** Everything the person taught, newest judgements first. */
export async function readTaught(database: ReadingDatabase): Promise<Taught[]> {
  const [judged, muted] = await Promise.all([database.marks.where('judgement').anyOf(JUDGED).toArray(), database.mutedSenders.toArray()]);
  const byAge = judged.toSorted((one: Mark, other: Mark) => other.seenAt - one.seenAt);
  return [
    ...byAge.flatMap(({ sender, judgement }) => (judgement === null ? [] : [{ sender, what: judgement }])),
    ...muted.map(({ sender }) => ({ sender, what: 'muted' as const })),
  ];
}
