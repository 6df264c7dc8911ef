import type { SampleMessage } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import type { Draft, SentMessage } from '../mail-state.ts';
import { quoteOf } from './new-draft.ts';

/** What happens around a mail that leaves. */
export type Departure = {
  draft: Draft;
  answered: SampleMessage | null;
  /** A message appeared in the thread; null where there is none. */
  appear: (message: SentMessage) => void;
  /** The server has told the message's other id. */
  synced: (message: SentMessage) => void;
  /** The person took it back: the message goes, the box comes back with the same draft. */
  undone: () => void;
};

const SENDING = 220;
const SYNC = 1000;

/** Sends a draft whose box is already closed. */
export function sendDraft(context: PageContext, { draft, answered, appear, synced, undone }: Departure): void {
  const { log, state, toast, words, options, mailbox } = context;
  let takenBack = false;
  const entry = { draftId: draft.draftId, to: draft.to.map(({ address }) => address), subject: draft.subject, text: draft.text };
  const message: SentMessage = {
    id: BigInt(`1${Date.now()}00000`).toString(),
    draftId: draft.draftId,
    synced: false,
    from: mailbox.owner,
    to: draft.to,
    cc: draft.cc,
    date: new Date().toISOString(),
    html: draft.html,
    ...(answered === null || draft.quoteShown ? {} : { quoted: quoteOf(answered) }),
  };
  log.sent.push(entry);
  state.dropDraft(draft.draftId);
  context.nameDraftInAddress(null, draft.threadId);
  if (draft.threadId !== null) {
    state.addSent(draft.threadId, message);
    appear(message);
  }
  toast.show(words.sending);
  setTimeout(() => {
    toast.show(words.sent, {
      seconds: options.undoSeconds,
      undo: () => {
        takenBack = true;
        log.sent.splice(log.sent.indexOf(entry), 1);
        log.undone.push(draft.draftId);
        state.takeBack(draft.draftId);
        state.saveDraft(draft);
        toast.show(words.sendingUndone);
        undone();
        context.refreshList();
      },
      view: () => {
        if (draft.threadId !== null) {
          context.goTo(draft.threadId);
        }
      },
    });
    context.refreshList();
  }, SENDING);
  setTimeout(() => {
    if (!takenBack) {
      message.synced = true;
      synced(message);
    }
  }, SYNC);
}
