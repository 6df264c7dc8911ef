import type { SampleMessage, SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import type { ComposeKind, Draft } from '../mail-state.ts';
import { replyTargets } from '../persons.ts';

let drafts = 0;

/** A draft that answers a message or passes it on. */
export function answerDraft(
  kind: Exclude<ComposeKind, 'new'>,
  message: SampleMessage,
  thread: SampleThread,
  { state }: PageContext,
): Draft {
  const { to, cc } = replyTargets(message, state.owner);
  const people = { reply: { to: to.slice(0, 1), cc: [] }, 'reply-all': { to, cc }, forward: { to: [], cc: [] } }[kind];
  const mark = kind === 'forward' ? 'Fw: ' : 'Re: ';
  return {
    ...newMail(),
    threadId: thread.id,
    messageId: message.id,
    kind,
    ...people,
    subject: mark + thread.subject.replace(/^(?:re|fw|aw|wg): /i, ''),
  };
}

/** A draft to nobody about nothing yet. */
export function newMail(given: Partial<Draft> = {}): Draft {
  drafts += 1;
  return {
    draftId: `draft-${Date.now().toString(36)}-${drafts}`,
    threadId: null,
    messageId: null,
    kind: 'new',
    to: [],
    cc: [],
    subject: '',
    html: null,
    text: '',
    savedAt: null,
    ...given,
  };
}
