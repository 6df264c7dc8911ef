import type { SampleMessage, SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { newRowId, toConversationId } from '../ids.ts';
import { attachmentsOf, previewOf } from '../pane/message-card.ts';
import { avatar, isInternal } from '../persons.ts';

/** One line of the list: a conversation, or a single message of it. */
export type ListItem = {
  /** Tells rows apart from one drawing to the next. */
  key: string;
  rowId: string;
  thread: SampleThread;
  /** What the row tells about; in a conversation the newest message. */
  message: SampleMessage;
  /** Messages the row stands for. */
  count: number;
};

export function listItem(thread: SampleThread, message: SampleMessage, count: number): ListItem {
  return { key: count === 1 ? message.id : thread.id, rowId: newRowId(), thread, message, count };
}

export function createListRow(item: ListItem, context: PageContext, selected: boolean, open: () => void): HTMLElement {
  const { words, state, options } = context;
  const { thread, message, count } = item;
  const isUnread = state.isUnread(thread.id);
  const hasDraft = state.drafts.some(({ threadId }) => threadId === thread.id);
  const date = showDate(message.date, options.locale);
  const preview = previewOf(message.html);
  const hasFiles = attachmentsOf(message).length > 0;
  const sender = message.from.name || message.from.address;
  const status = [
    ...(isUnread ? [words.unread] : []),
    ...(count > 1 ? [words.collapsed] : []),
    ...(hasFiles ? [words.hasAttachments] : []),
  ];
  const row = el(
    `div.row${isUnread ? '.row-unread' : ''}${selected ? '.row-selected' : ''}`,
    {
      role: 'option',
      id: item.rowId,
      'data-convid': toConversationId(thread.id),
      'data-focusable-row': 'true',
      'aria-selected': String(selected),
      'aria-label': [...status, sender, thread.subject, date.short, preview].join(' '),
      tabindex: selected ? 0 : -1,
    },
    el('span.row-mark', { 'aria-hidden': 'true' }),
    avatar(message.from),
    el('span.row-check', { role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.selectConversation }),
    el(
      'div.row-text',
      {},
      el('div.row-sender', {}, el('span', { title: isInternal(message.from, context) ? undefined : message.from.address }, sender)),
      el('div.row-subject', {}, el('span.row-title', {}, thread.subject), el('span.row-time', { title: date.long }, date.short)),
      el('div.row-preview', {}, ...(hasDraft ? [el('span.row-draft', {}, `${words.draft} `)] : []), preview),
    ),
    el('div.row-icons', {}, ...(hasFiles ? [icon('AttachRegular', options.icons)] : [])),
  );
  const label = isUnread ? words.markRead : words.markUnread;
  const toggle = button(
    '.row-toggle',
    { 'aria-label': label, title: label, tabindex: -1 },
    (event) => {
      event.stopPropagation();
      state.setUnread(thread.id, !isUnread);
      context.refresh();
    },
    icon(isUnread ? 'MailReadRegular' : 'MailUnreadRegular', options.icons),
  );
  row.append(toggle);
  row.addEventListener('click', open);
  return row;
}
