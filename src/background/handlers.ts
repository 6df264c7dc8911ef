import { detect } from '#core/detector/detect.ts';
import { lean, NO_LEANING } from '#core/learning/leaning.ts';
import { writeDraft } from '#core/drafts/write-draft.ts';
import { announceChange } from '#platform/change-bell.ts';
import { drawToken } from '#platform/lifetime.ts';
import { eraseOwnData } from '#platform/own-data.ts';
import { readSettings, writeSettings } from '#platform/settings-item.ts';
import type { Asking, Handlers } from '#protocol/server.ts';
import { eraseAll, removeRejection } from '#storage/erase.ts';
import { readKnown } from '#storage/read-known.ts';
import { readLeaning } from '#storage/read-corrections.ts';
import { forgetCorrections, markSeen, writeDismissed, writeJudgement, writeMuted } from '#storage/write-marks.ts';
import {
  noteRejection,
  writeContact,
  writeFacts,
  writeFeedback,
  writeReflection,
  writeStep,
  writeWantsFuture,
} from '#storage/write-rejections.ts';
import { writeReminder, writeSettled, writeSnooze } from '#storage/write-reminders.ts';
import { writeDrafted, writeReplyEvent } from '#storage/write-replies.ts';
import { withDatabase } from '#storage/database.ts';
import { hashAccount } from './hash-account.ts';

/** What the background does for each request: store, then tell whoever shows it. */
export const handlers: Handlers = {
  // A database in trouble must not hide a verdict.
  detect: async (mail) => lean(detect(mail), mail.from, await readLeaning().catch(() => NO_LEANING)),
  'write-draft': async (request) => writeDraft(request),
  'look-up': async (message, { at, isPrivate }) => {
    const [known, settings] = await Promise.all([readKnown(message), readSettings()]);
    if (!isPrivate) {
      // A full disk must not hide what is known.
      await markSeen(message, at).catch(() => undefined);
    }
    return { ...known, settings };
  },
  'note-rejection': async ({ account, ...facts }, asking) => {
    const hashed = account === null ? null : await hashAccount(account);
    return told(await noteRejection(asking, { ...facts, account: hashed }));
  },
  'reply-drafted': async ({ draftKey, ...draft }, asking) =>
    told(await writeDrafted(asking, { ...draft, replyId: replyId(asking, draftKey) })),
  'reply-event': async ({ draftKey, ...seen }, asking) => {
    const rejection = await writeReplyEvent(asking, { ...seen, replyId: replyId(asking, draftKey) });
    return rejection === null ? null : told(rejection);
  },
  'set-step': async (request, asking) => told(await writeStep(asking, request)),
  'set-wants-future': async ({ id, wantsFuture }, asking) => told(await writeWantsFuture(asking, id, wantsFuture)),
  'correct-facts': async (request, asking) => told(await writeFacts(asking, request)),
  'add-contact': async ({ id, contact }, asking) => told(await writeContact(asking, id, contact)),
  'save-feedback': async (request, asking) => told(await writeFeedback(asking, request)),
  'save-reflection': async (request, asking) => told(await writeReflection(asking, request)),
  remind: async (request, asking) => toldReminder(await writeReminder(asking, request)),
  'snooze-reminder': async (request, asking) => toldReminder(await writeSnooze(asking, request)),
  'settle-reminder': async ({ reminderId }, asking) => toldReminder(await writeSettled(asking, reminderId)),
  judge: async (request, asking) => toldAll(await writeJudgement(asking, request)),
  'mute-sender': async (request, asking) => toldAll(await writeMuted(asking, request)),
  dismiss: async (request, asking) => toldAll(await writeDismissed(asking, request)),
  'save-settings': async (changes) => {
    const settings = await writeSettings(changes);
    return toldAll(settings);
  },
  'forget-corrections': async (_, asking) => toldAll(await forgetCorrections(asking)),
  'remove-rejection': async ({ id }, asking) => toldAll(await removeRejection(asking, id)),
  'erase-all': async (_, asking) => {
    await eraseAll(asking);
    await eraseOwnData();
    await drawToken();
    return toldAll(null);
  },
  'page-opened': async () => {
    // The page may be waiting for the database to be made.
    await withDatabase(async () => undefined);
    return null;
  },
};

/** Draft keys are counted in each page anew: the tab makes them unlike. */
function replyId({ tabId }: Asking, draftKey: string): string {
  return `${tabId ?? 'page'} ${draftKey}`;
}

function told<Changed extends { id: string }>(changed: Changed): Changed {
  ring(changed.id);
  return changed;
}

function toldReminder<Changed extends { rejectionId: string }>(changed: Changed): Changed {
  ring(changed.rejectionId);
  return changed;
}

function toldAll<Value>(value: Value): Value {
  ring(null);
  return value;
}

/** The write is acknowledged without waiting for this: whoever misses it sees the change when it looks next. */
function ring(id: string | null): void {
  void announceChange(id).catch(() => undefined);
}
