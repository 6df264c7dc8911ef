import type { SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { snippetOf } from '../thread/message-body.ts';
import type { Words } from '../words-type.ts';

/** Lists a person can go to and what they are called. */
export const LIST_NAMES = { inbox: 'inbox', sent: 'sentMail', drafts: 'drafts', all: 'allMail' } as const satisfies Record<
  string,
  keyof Words
>;

/** The threads a list holds, newest first. */
export function threadsIn({ state, mailbox }: PageContext, list: string, query: string): SampleThread[] {
  const isOwn = (address: string): boolean => address === mailbox.owner.address;
  const threads = state.threads();
  if (list === 'inbox') {
    return threads.filter(({ messages }) => messages.some(({ from }) => !isOwn(from.address)));
  }
  if (list === 'sent') {
    return threads.filter((thread) => state.messages(thread).some(({ from }) => isOwn(from.address)));
  }
  if (list === 'drafts') {
    return threads.filter(({ id }) => state.draftsIn(id).length > 0);
  }
  if (list === 'search') {
    const wanted = query.toLowerCase();
    return threads.filter(({ subject, messages }) =>
      `${subject} ${messages.map((message) => `${message.from.name} ${snippetOf(message)}`).join(' ')}`.toLowerCase().includes(wanted),
    );
  }
  return threads;
}

/** What a list is called in the page's language; labels and searches by their own name. */
export function listLabel(words: Words, list: string, query: string): string {
  const names: Record<string, keyof Words> = LIST_NAMES;
  const name = names[list];
  return name === undefined ? query || list : words[name];
}
