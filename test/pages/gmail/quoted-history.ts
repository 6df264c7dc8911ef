import type { SampleQuote } from '../mailbox.ts';
import { showDate } from './dates.ts';
import { el } from './el.ts';
import { parseMarkup } from './trusted-markup.ts';
import { fillIn } from './words.ts';
import type { Words } from './words-type.ts';

/** Earlier mail below a message, in the markup the webmail's own editor makes. Nothing in it is a landmark of the page. */
export function quotedHistory(quote: SampleQuote, words: Words, locale: string): HTMLElement {
  const date = showDate(quote.date, locale, '').full;
  const who = `${quote.from.name} <${quote.from.address}>`;
  const inner = quote.quoted === undefined ? [] : [quotedHistory(quote.quoted, words, locale)];
  return el(
    'div.gmail_quote.gmail_quote_container',
    {},
    el('div.gmail_attr', { dir: 'ltr' }, fillIn(words.wrote, date, who), el('br')),
    el(
      'blockquote.gmail_quote',
      { style: 'margin:0 0 0 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex' },
      ...parseMarkup(quote.html),
      ...inner,
    ),
  );
}
