import { rejectionId, type Rejection } from '#core/rejection.ts';
import type { WebmailName } from '#core/email.ts';
import type { Reminder } from '#core/reminder.ts';
import type { Database, Mark } from './schema.ts';
import { readOpenReminders } from './read-reminders.ts';
import { withDatabase } from './database.ts';
import { withoutTerms } from './write-rejections.ts';

/** Everything the database knows about a message. */
export type KnownMessage = {
  rejection: Rejection | null;
  reminders: Reminder[];
  judgement: Mark['judgement'];
  dismissed: boolean;
  senderMuted: boolean;
  wordings: string[];
};

/** Reads what is known about a message and its sender's address (null when the page shows none). */
export async function readKnown(message: {
  webmail: WebmailName;
  threadId: string;
  messageId: string;
  sender: string | null;
}): Promise<KnownMessage> {
  return withDatabase(async (database) => {
    const id = rejectionId(message.webmail, message.threadId, message.messageId);
    const [stored, mark, wordings, senderMuted] = await Promise.all([
      database.rejections.get(id),
      database.marks.get(id),
      database.meta.get('wordings'),
      isMuted(database, message.sender),
    ]);
    return {
      rejection: stored === undefined ? null : withoutTerms(stored),
      reminders: stored === undefined ? [] : await readOpenReminders(database, id),
      judgement: mark?.judgement ?? null,
      dismissed: mark?.dismissed ?? false,
      senderMuted,
      wordings: wordings?.name === 'wordings' ? wordings.value : [],
    };
  });
}

async function isMuted(database: Database, sender: string | null): Promise<boolean> {
  return sender !== null && (await database.mutedSenders.get(sender.toLowerCase())) !== undefined;
}
