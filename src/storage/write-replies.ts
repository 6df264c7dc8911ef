import type { Contact, WebmailName } from '#core/email.ts';
import type { Rejection, StepName } from '#core/rejection.ts';
import { draftedSteps, draftSteps, discardSteps, sendSteps, unsendSteps } from '#core/steps.ts';
import type { Database, Reply } from './schema.ts';
import { change, withoutTerms } from './write-rejections.ts';
import { type Occasion, writeOnce } from './write-once.ts';

/** Wordings kept over all records, so that the next draft differs. */
const WORDINGS_KEPT = 60;

/** How long a draft's end is waited for, in milliseconds. */
const KEPT_FOR = 30 * 86_400_000;

/** A draft was put into a reply box. `replyId` names tab and box. */
export async function writeDrafted(
  occasion: Occasion,
  { id, replyId, steps, contact, wording }: { id: string; replyId: string; steps: StepName[]; contact: string | null; wording: string },
): Promise<Rejection> {
  return writeOnce(occasion, async (database) => {
    const rejection = await change(database, id, (known) => ({
      ...draftSteps(known, { steps, contact }, occasion.at),
      wordings: [...known.wordings.filter((used) => used !== wording), wording],
    }));
    await database.replies
      .where('at')
      .below(occasion.at - KEPT_FOR)
      .delete();
    const before = await database.replies.get(replyId);
    const sameDraft = before?.rejectionId === id ? before.steps : [];
    await database.replies.put({
      id: replyId,
      rejectionId: id,
      threadId: rejection.threadId,
      contact,
      at: occasion.at,
      settled: [],
      steps: [...new Set([...sameDraft, ...steps])],
    });
    const row = await database.meta.get('wordings');
    const used = row?.name === 'wordings' ? row.value : [];
    await database.meta.put({ name: 'wordings', value: [...used.filter((one) => one !== wording), wording].slice(-WORDINGS_KEPT) });
    return rejection;
  });
}

/** What a page saw happen to a reply. */
export type ReplySeen = {
  kind: 'sent' | 'unsent' | 'discarded';
  webmail: WebmailName;
  replyId: string;
  threadId: string | null;
  to: Contact[];
};

/** A reply left, came back or was thrown away: the steps it serves follow. Null when no record is concerned. */
export async function writeReplyEvent(occasion: Occasion, seen: ReplySeen): Promise<Rejection | null> {
  return writeOnce(occasion, async (database) => {
    const reply = (await knownReply(database, seen)) ?? (await replyInThread(database, seen, occasion.at));
    if (reply === null) {
      return null;
    }
    switch (seen.kind) {
      case 'sent':
        await database.replies.put({ ...reply, settled: await settleAnswers(database, reply.rejectionId) });
        return change(database, reply.rejectionId, (rejection) => sendSteps(rejection, reply, seen.to, occasion.at));
      case 'unsent':
        for (const { id, state } of reply.settled) {
          await database.reminders.update(id, { state });
        }
        await database.replies.put({ ...reply, settled: [] });
        return change(database, reply.rejectionId, (rejection) => unsendSteps(rejection, reply, seen.to, occasion.at));
      case 'discarded':
        await database.replies.delete(reply.id);
        return change(database, reply.rejectionId, (rejection) => discardSteps(rejection, reply, occasion.at));
    }
  });
}

/** The draft we put into this very box; a box of another thread only happens to have the same name. */
async function knownReply(database: Database, { replyId, threadId }: ReplySeen): Promise<Reply | null> {
  const reply = await database.replies.get(replyId);
  if (reply === undefined || (threadId !== null && reply.threadId !== null && threadId !== reply.threadId)) {
    return null;
  }
  return (await database.rejections.get(reply.rejectionId)) === undefined ? null : reply;
}

/** After a reload boxes have new names: then the thread tells, if a record in it has drafted steps. */
async function replyInThread(database: Database, { webmail, threadId, replyId, kind }: ReplySeen, at: number): Promise<Reply | null> {
  if (threadId === null || kind === 'unsent') {
    return null;
  }
  const inThread = await database.rejections.where({ webmail, threadId }).toArray();
  const waiting = inThread.map(withoutTerms).find((rejection) => draftedSteps(rejection).length > 0);
  if (waiting === undefined) {
    return null;
  }
  const person = waiting.contacts.find(({ thanks }) => thanks.state === 'drafted');
  return {
    id: replyId,
    rejectionId: waiting.id,
    threadId,
    steps: draftedSteps(waiting),
    at,
    settled: [],
    contact: person === undefined ? null : (person.address ?? person.name),
  };
}

/** Whoever answered needs no reminder to answer. */
async function settleAnswers(database: Database, rejectionId: string): Promise<Reply['settled']> {
  const reminders = await database.reminders.where('rejectionId').equals(rejectionId).toArray();
  const open = reminders.filter(({ kind, state }) => kind === 'answer' && state !== 'done');
  for (const { id } of open) {
    await database.reminders.update(id, { state: 'done' });
  }
  return open.map(({ id, state }) => ({ id, state }));
}
