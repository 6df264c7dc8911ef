import type { SampleMessage, SamplePerson, SampleQuote, SampleThread } from '../../mailbox.ts';
import { newDraftId } from '../ids.ts';
import type { ComposeKind, Draft } from '../mail-state.ts';

/** A draft with nothing in it that answers a message. */
export function newReply(kind: ComposeKind, thread: SampleThread, message: SampleMessage, owner: SamplePerson): Draft {
  const isOwn = (person: SamplePerson): boolean => person.address === owner.address;
  const to = isOwn(message.from) ? message.to : [message.from];
  const others = [...message.to, ...(message.cc ?? [])].filter((person) => !isOwn(person) && !to.includes(person));
  return {
    draftId: newDraftId(),
    threadId: thread.id,
    messageId: message.id,
    kind,
    to: kind === 'forward' ? [] : to,
    cc: kind === 'reply-all' ? others : [],
    subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}`,
    html: '',
    text: '',
    quoteShown: false,
  };
}

/** A draft of a new mail. */
export function newMail(filled: Partial<Draft> = {}): Draft {
  return {
    draftId: newDraftId(),
    threadId: null,
    messageId: null,
    kind: 'new',
    to: [],
    cc: [],
    subject: '',
    html: '',
    text: '',
    quoteShown: false,
    ...filled,
  };
}

/** A message as the history of its answer. */
export function quoteOf({ from, date, html, quoted }: SampleMessage): SampleQuote {
  return { from, date, html, ...(quoted === undefined ? {} : { quoted }) };
}
