import { rejectionId } from '#core/rejection.ts';
import type { WebmailName } from '#core/email.ts';
import { withDatabase } from './database.ts';
import type { Mark } from './schema.ts';
import { type Occasion, writeOnce } from './write-once.ts';

/** How long it is remembered that a message was merely seen, in milliseconds. */
const SEEN_FOR = 180 * 86_400_000;

type MessageNames = { webmail: WebmailName; threadId: string; messageId: string };

/** Remembers that a message was seen; the first time counts. */
export async function markSeen(message: MessageNames, at: number): Promise<void> {
  await withDatabase(async (database) => {
    const id = idOf(message);
    if ((await database.marks.get(id)) === undefined) {
      await database.marks.add({ id, seenAt: at, judgement: null, sender: null, dismissed: false });
    }
  });
}

/** "Not a rejection" and "Yes, it is one"; null takes the word back. */
export async function writeJudgement(
  occasion: Occasion,
  { judgement, sender, ...message }: MessageNames & Pick<Mark, 'judgement' | 'sender'>,
): Promise<null> {
  return changeMark(occasion, message, { judgement, sender: judgement === null ? null : (sender?.toLowerCase() ?? null) });
}

/** "Not now" on this message. */
export async function writeDismissed(occasion: Occasion, { dismissed, ...message }: MessageNames & Pick<Mark, 'dismissed'>): Promise<null> {
  return changeMark(occasion, message, { dismissed });
}

/** No cards for mail of this address any more, or again. */
export async function writeMuted(occasion: Occasion, { sender, muted }: { sender: string; muted: boolean }): Promise<null> {
  return writeOnce(occasion, async (database) => {
    if (muted) {
      await database.mutedSenders.put({ sender: sender.toLowerCase() });
    } else {
      await database.mutedSenders.delete(sender.toLowerCase());
    }
    return null;
  });
}

/** Takes back every judgement, mute and "not now". */
export async function forgetCorrections(occasion: Occasion): Promise<null> {
  return writeOnce(occasion, async (database) => {
    await database.mutedSenders.clear();
    await database.marks.toCollection().modify({ judgement: null, sender: null, dismissed: false });
    return null;
  });
}

/** Forgets messages that were merely seen, long ago. */
export async function forgetOldMarks(now: number): Promise<void> {
  await withDatabase(async (database) => {
    await database.marks
      .where('seenAt')
      .below(now - SEEN_FOR)
      .filter(({ judgement, dismissed }) => judgement === null && !dismissed)
      .delete();
  });
}

async function changeMark(occasion: Occasion, message: MessageNames, changes: Partial<Omit<Mark, 'id'>>): Promise<null> {
  return writeOnce(occasion, async (database) => {
    const id = idOf(message);
    const mark = (await database.marks.get(id)) ?? { id, seenAt: occasion.at, judgement: null, sender: null, dismissed: false };
    await database.marks.put({ ...mark, ...changes });
    return null;
  });
}

function idOf({ webmail, threadId, messageId }: MessageNames): string {
  return rejectionId(webmail, threadId, messageId);
}
