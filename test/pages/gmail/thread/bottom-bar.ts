import type { SampleMessage } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { ComposeKind } from '../mail-state.ts';
import { onPressed } from '../pressed.ts';

/** Reply, reply all, forward as text below a thread; reply all only when there is somebody else. Labels carry no aria-label. */
export function bottomBar({ words, mailbox }: PageContext, message: SampleMessage, act: (kind: ComposeKind) => void): HTMLElement {
  const link = (shape: string, label: string, kind: ComposeKind): HTMLElement => {
    const span = el(`span.ams.${shape}`, { role: 'link', tabindex: 0, 'aria-label': '' }, label);
    onPressed(span, () => act(kind));
    return span;
  };
  const others = [...message.to, ...(message.cc ?? [])].filter(({ address }) => address !== mailbox.owner.address);
  const reply = link('bkH', words.reply, 'reply');
  const all = others.length > 0 ? [link('bkI', words.replyAll, 'reply-all')] : [];
  return el('div.amn', {}, reply, ...all, link('bkG', words.forward, 'forward'));
}

/** The bar as it hung in the last message's reply area: in a table. */
export function tableBar(bar: HTMLElement, shown: boolean): HTMLElement {
  const cell = el('td.amr', {}, el('div.nr.tMHS5d', {}, bar));
  return el('table.cf.wS', { role: 'presentation', style: shown ? '' : 'display:none' }, el('tbody', {}, el('tr', {}, cell)));
}

/** The bar as it stands since 2025-11: in a footer of the thread. */
export function footerBar(bar: HTMLElement): HTMLElement {
  return el('div.btDi4d', {}, el('div.amr', {}, el('div.nr', {}, bar)));
}
