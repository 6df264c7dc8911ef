import type { PageContext } from '../context.ts';
import type { Draft } from '../mail-state.ts';

/** Throws a draft away, with a way back for some seconds. */
export function discardDraft(context: PageContext, draft: Draft, restore: () => void): void {
  const { log, state, toast, words } = context;
  log.discarded.push(draft.draftId);
  state.dropDraft(draft.draftId);
  context.nameDraftInAddress(null, draft.threadId);
  toast.show(words.discarded, {
    undo: () => {
      state.saveDraft(draft);
      restore();
    },
  });
}
