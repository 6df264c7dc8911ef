import type { SampleMessage, SamplePerson, SampleQuote } from '../mailbox.ts';
import type { PageContext } from './context.ts';
import { showDate } from './dates.ts';

/** What stands below the own text of a reply: boundary, line, header and the earlier message with its own history. */
export function quotedHistory(quote: SampleQuote, subject: string, context: PageContext): string {
  const { words, options, state } = context;
  const { owner } = state;
  const to = quote.from.address === owner.address ? null : owner;
  const lines = [
    [words.from, writeAddress(quote.from)],
    [words.sent, showDate(quote.date, options.locale).long],
    ...(to === null ? [] : [[`${words.to}:`, writeAddress(to)]]),
    [words.subject, escape(subject)],
  ].map(([label, value]) => `<b>${label}</b> ${value}`);
  const header = `<font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines.join('<br>')}</font><div>&nbsp;</div>`;
  const nested = quote.quoted === undefined ? '' : prefixOnce(quotedHistory(quote.quoted, subject, context));
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    `<div id="divRplyFwdMsg" dir="${options.locale === 'he' ? 'rtl' : 'ltr'}">${header}</div><div>${quote.html}${nested}</div>`
  );
}

/** The message as the next mail quotes it. */
export function asQuote({ from, date, html, quoted }: SampleMessage): SampleQuote {
  return { from, date, html, ...(quoted === undefined ? {} : { quoted }) };
}

/** Ids of older generations carry the mark of having been received. */
const prefixOnce = (markup: string): string => markup.replaceAll(' id="', ' id="x_');

const writeAddress = ({ name, address }: SamplePerson): string => `${escape(name)} &lt;${escape(address)}&gt;`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
