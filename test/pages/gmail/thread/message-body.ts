import type { SampleMessage } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { quotedHistory } from '../quoted-history.ts';
import { trimmed } from '../trimmed.ts';
import { parseMarkup } from '../trusted-markup.ts';

/** The mail itself with what may stand above and below it. */
export function messageBody({ options, words }: PageContext, message: SampleMessage, jslogData: string): HTMLElement[] {
  const { quoted } = message;
  const tail = quoted === undefined ? [] : trimmed(quotedHistory(quoted, words, options.locale), words);
  const clipped = options.clipped ? [el('br'), words.clipped, el('a', { href: '?ui=2&view=lg' }, words.viewAll)] : [];
  const content = el('div.a3s.aiL', {}, ...parseMarkup(message.html), ...tail, ...(options.clipped ? [el('div.iX', {}, ...clipped)] : []));
  const foreign = /sehr geehrte/i.test(message.html) && options.locale === 'en';
  const prompt = foreign ? [el('div.adI', {}, el('div.wl4W9b', {}, words.translate))] : [];
  const attachments = el('div.hq.gt.a10', { style: 'display:none' }, el('div.hp'), el('div.aQH'));
  return [...prompt, el('div', {}, el('div.ii.gt', { jslog: `20277; ${jslogData}` }, content)), attachments, el('div.hi')];
}

/** The beginning of a mail's own text, on one line. */
export function snippetOf(message: SampleMessage): string {
  const holder = el('div', {}, ...parseMarkup(message.html.replaceAll(/<\/(p|div|td|h2)>|<br>/g, ' $&')));
  return (holder.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 140);
}
