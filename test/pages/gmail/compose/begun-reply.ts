import type { PageContext } from '../context.ts';
import { newReply } from './new-draft.ts';

/** Leaves a reply begun earlier in a thread, as if it had been saved another day. */
export function beginReply({ state, mailbox }: PageContext, threadId: string): void {
  const thread = state.thread(threadId);
  const last = thread?.messages.at(-1);
  if (thread === null || last === undefined || state.draftsIn(threadId).length > 0) {
    return;
  }
  const text = 'I started this answer yesterday.';
  state.saveDraft({ ...newReply('reply', thread, last, mailbox.owner), html: `<div dir="ltr">${text}</div>`, text });
}
