import type { SampleMessage, SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el, hookName, setHook } from '../el.ts';
import { legacyId } from '../ids.ts';
import type { SentMessage } from '../mail-state.ts';
import { messageBody, snippetOf } from './message-body.ts';
import { avatar, collapsedHeader, openHeader } from './message-header.ts';
import { createReplyArea, type ReplyArea, type ReplyAreaEvents } from './reply-area.ts';
import { replyButtons } from './reply-buttons.ts';

/** `hidden` messages are part of the fold. */
type MessageForm = 'hidden' | 'collapsed' | 'open';

/** One message of a thread: an item of its list. */
export type MessageView = {
  item: HTMLElement;
  message: SampleMessage | SentMessage;
  reply: ReplyArea;
  form: () => MessageForm;
  setForm: (form: MessageForm) => void;
  /** The server told the older id of a message sent from here. */
  tellLegacyId: () => void;
};

const FORM_CLASSES = { hidden: 'kQ', collapsed: 'kv', open: 'h7' };

export function createMessageView(
  context: PageContext,
  thread: SampleThread,
  message: SampleMessage | SentMessage,
  events: ReplyAreaEvents,
): MessageView {
  const reply = createReplyArea(context, thread, message, events);
  const holder = el('div', {});
  const item = el('div', { role: 'listitem', tabindex: -1 }, el('div.Bk', {}, el('div.G3.G2', {}, el('div', {}, holder))));
  const isOwnSend = 'draftId' in message;
  const permId = isOwnSend ? message.draftId : `msg-f:${message.id}`;
  const jslogData = `u014N:xr6bB; 1:${btoa(`["#thread-f:${thread.id}"]`)}; 4:${btoa(`["#${permId}"]`)}`;
  let form: MessageForm = 'hidden';
  let content: HTMLElement | null = null;

  const legacy = (): string | undefined => {
    if (isOwnSend) {
      return message.synced ? legacyId(message.id) : undefined;
    }
    return legacyId(message.id);
  };
  const openContent = (): HTMLElement => {
    const buttons = replyButtons(context, jslogData, reply.open);
    const header = openHeader(context, message, buttons);
    header.addEventListener('click', (event) => {
      const onControl = event.target instanceof Element && event.target.closest('button, [role=button], [role=checkbox], a') !== null;
      if (!onControl && item.nextElementSibling !== null && !reply.isOpen()) {
        setForm('collapsed');
      }
    });
    const gs = el('div.gs', {}, header, ...messageBody(context, message, jslogData));
    return el(
      'div.adn.ads',
      { 'data-message-id': `#${permId}`, 'data-legacy-message-id': legacy() },
      avatar(message.from),
      gs,
      el('div.ajx'),
    );
  };
  const collapsedContent = (): HTMLElement => {
    const line = el('div.adf.ads', {}, avatar(message.from), el('div.gs.gt', {}, collapsedHeader(context, message, snippetOf(message))));
    line.addEventListener('click', () => setForm('open'));
    return line;
  };
  const setForm = (next: MessageForm): void => {
    form = next;
    item.className = [FORM_CLASSES[next], 'ie', 'nH', 'oy8Mbf', ...(next === 'open' ? [] : ['bg'])].map(hookName).join(' ');
    if (next === 'open') {
      setHook(item, 'aria-expanded', 'true');
    } else {
      item.removeAttribute('aria-expanded');
    }
    content?.remove();
    content = next === 'open' ? openContent() : collapsedContent();
    holder.prepend(content);
    if (next === 'open') {
      holder.append(reply.element);
    } else {
      reply.element.remove();
    }
  };
  setForm('collapsed');
  const tellLegacyId = (): void => {
    const id = legacy();
    if (content !== null && form === 'open' && id !== undefined) {
      setHook(content, 'data-legacy-message-id', id);
    }
  };
  return { item, message, reply, form: () => form, setForm, tellLegacyId };
}
