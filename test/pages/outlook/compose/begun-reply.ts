import type { PageContext } from '../context.ts';
import { answerDraft } from './new-draft.ts';
import { begunHtml } from './starting-content.ts';

/** Leaves a reply begun earlier in a thread, as if it had been saved another day. */
export function beginReply(context: PageContext, threadId: string): void {
  const { state, options } = context;
  const thread = state.thread(threadId);
  const last = thread?.messages.at(-1);
  if (thread === null || last === undefined || state.drafts.some((draft) => draft.threadId === threadId)) {
    return;
  }
  const [firstName = ''] = last.from.name.split(' ');
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const html = begunHtml(firstName, state.owner.name, options.signature);
  state.saveDraft({ ...answerDraft('reply', last, thread, context), html, savedAt: yesterday });
}
