import type { SampleMessage, SamplePerson, SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { el } from '../el.ts';
import { legacyId } from '../ids.ts';
import { snippetOf } from '../thread/message-body.ts';

/** The parts a row is made of, in whatever cells they stand. */
export type RowParts = { people: HTMLElement[]; subject: HTMLElement; snippet: HTMLElement; date: HTMLElement };

/** People are shown twice: once for the eye, and once, unseen, for screen readers. */
export function rowParts(context: PageContext, thread: SampleThread, rowId: string): RowParts {
  const { state, options, today, words, mailbox } = context;
  const messages = state.messages(thread);
  const last = messages.at(-1);
  const unread = state.isUnread(thread.id);
  const people = distinct(messages);
  const named = (person: SamplePerson): HTMLElement => {
    const name = person.address === mailbox.owner.address ? words.me : person.name;
    const shown = people.length > 1 ? (name.split(' ')[0] ?? name) : name;
    return el(
      `span.bA4.${unread ? 'zF' : 'yP'}`,
      {},
      el('span', { email: person.address, name, 'data-hovercard-id': person.address, translate: 'no' }, shown),
    );
  };
  const line = el('div.yW', {}, ...people.flatMap((person, index) => [index === 0 ? '' : ', ', named(person)]));
  if (state.draftsIn(thread.id).length > 0) {
    line.append(', ', el('span.boq', {}, words.draft));
  }
  if (messages.length > 1) {
    line.append(el('span.bx0', {}, String(messages.length)));
  }
  const spoken = el(
    'div.afn',
    {},
    ...people.map((person) => el('span', { email: person.address, name: person.name }, `${person.name}, `)),
    thread.subject,
  );
  const ids = {
    'data-thread-id': `#thread-f:${thread.id}`,
    'data-legacy-thread-id': legacyId(thread.id),
    'data-legacy-last-message-id': legacyId(last?.id ?? thread.id),
    'data-legacy-last-non-draft-message-id': legacyId(last?.id ?? thread.id),
  };
  const title = unread ? el('span.bqe', {}, thread.subject) : thread.subject;
  const date = showDate(last?.date ?? today, options.locale, today);
  return {
    people: [spoken, line],
    subject: el('span.bog', { id: `:${rowId}s`, ...ids }, title),
    snippet: el('span.y2', {}, el('span.Zt', {}, ' – '), last === undefined ? '' : snippetOf(last)),
    date: el('span', { title: date.full, id: `:${rowId}d`, 'aria-label': date.full }, el('span', {}, date.short)),
  };
}

/** Everybody who wrote, in the order of their first mail. */
function distinct(messages: SampleMessage[]): SamplePerson[] {
  const seen = new Map<string, SamplePerson>();
  for (const { from } of messages) {
    seen.set(from.address, from);
  }
  return [...seen.values()];
}
