import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon, type IconName } from '../icons.ts';
import type { ComposeKind } from '../mail-state.ts';

type Answer = Exclude<ComposeKind, 'new'>;
type Actions = { toAll: boolean; answer: (kind: Answer) => void };

const ICONS: Record<Answer, IconName> = { reply: 'ArrowReplyRegular', 'reply-all': 'ArrowReplyAllRegular', forward: 'ArrowForwardRegular' };

/** The buttons at the top of a message. `short`: Reply and Forward are all there is. */
export function messageToolbar(context: PageContext, { toAll, answer, more }: Actions & { more: () => void }, short = false): HTMLElement {
  const { words, options } = context;
  const item = (label: string, name: IconName, press: () => void, attributes: Record<string, string> = {}): HTMLElement =>
    button('.tool', { role: 'menuitem', 'aria-label': label, title: label, tabindex: 0, ...attributes }, press, icon(name, options.icons));
  const items = answersFor(toAll && !short).map((kind) => item(labelOf(kind, context), ICONS[kind], () => answer(kind)));
  if (!short) {
    items.push(item(words.react, 'EmojiRegular', () => undefined));
    items.push(item(words.moreActions, 'MoreHorizontalRegular', more, { 'aria-haspopup': 'menu' }));
  }
  return el('div.tools', { role: 'toolbar', 'aria-label': options.icons ? words.messageActions : undefined }, ...items);
}

/** The pills below the last open message. */
export function quickActions(context: PageContext, { toAll, answer }: Actions): HTMLElement {
  const pills = answersFor(toAll).map((kind) =>
    button('.pill', {}, () => answer(kind), icon(ICONS[kind], context.options.icons), el('span', {}, labelOf(kind, context))),
  );
  return el('div.pills', { role: 'toolbar', 'aria-label': context.words.quickActions }, ...pills);
}

const answersFor = (toAll: boolean): Answer[] => (toAll ? ['reply', 'reply-all', 'forward'] : ['reply', 'forward']);

const labelOf = (kind: Answer, { words }: PageContext): string =>
  ({ reply: words.reply, 'reply-all': words.replyAll, forward: words.forward })[kind];
