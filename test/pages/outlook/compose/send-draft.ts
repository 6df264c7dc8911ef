import type { PageContext } from '../context.ts';
import type { Draft } from '../mail-state.ts';

/** A draft as it stood when it left, with everything in it. */
export type FinishedDraft = Draft & { html: string };

/**
 * Sends a draft whose form is closed already. For the seconds of the person's setting it can be taken back: then it is a draft again.
 * Its message appears only when it really left.
 */
export function sendDraft(draft: FinishedDraft, context: PageContext): void {
  const { state, log, toast, words, options } = context;
  const note = {
    draftId: draft.draftId,
    to: [...draft.to, ...draft.cc].map(({ address }) => address),
    subject: draft.subject,
    text: draft.text,
  };
  state.dropDraft(draft.draftId);
  log.sent.push(note);
  const leave = (): void => {
    const message = {
      id: String(Date.now()),
      from: state.owner,
      to: draft.to,
      ...(draft.cc.length === 0 ? {} : { cc: draft.cc }),
      date: new Date().toISOString(),
      html: draft.html,
    };
    if (draft.threadId === null) {
      state.receive({ id: message.id, subject: draft.subject, unread: false, messages: [message] });
      state.setUnread(message.id, false);
    } else {
      state.addSent(draft.threadId, message);
    }
    context.refresh();
  };
  context.refresh();
  if (options.undoSend === 0) {
    leave();
    return;
  }
  const undo = (): void => {
    log.sent.splice(log.sent.indexOf(note), 1);
    log.undone.push(draft.draftId);
    state.saveDraft({ ...draft, savedAt: new Date().toISOString() });
    context.refresh();
    if (draft.threadId === null) {
      context.openNewDraft(draft.draftId);
    } else {
      context.openThread(draft.threadId);
    }
  };
  toast.offerUndo(words.sending, words.undo, options.undoSend, { undo, gone: leave });
}
