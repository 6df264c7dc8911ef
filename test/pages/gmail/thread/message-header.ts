import type { SampleMessage, SamplePerson } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { el } from '../el.ts';

/** The coloured disc with a letter that stands for a person. */
export function avatar(person: SamplePerson): HTMLElement {
  const hue = (person.address.length * 47 + (person.address.codePointAt(1) ?? 0) * 29) % 360;
  const style = `--hue:${hue}`;
  const picture = el('img.ajn.bofPge', { jid: person.address, 'data-hovercard-id': person.address, 'data-name': person.name, alt: '' });
  return el(
    'div.aju',
    {},
    el(
      'div.aCi',
      { style, 'data-initial': person.name.charAt(0) },
      el('span.aCi-letter', { 'aria-hidden': 'true' }, person.name.charAt(0)),
      picture,
    ),
  );
}

/** Name, address, recipients, date and controls above an open message. */
export function openHeader(context: PageContext, message: SampleMessage, buttons: HTMLElement[]): HTMLElement {
  const { words, mailbox } = context;
  const { from } = message;
  const sender = el(
    'span.qu',
    { translate: 'no', role: 'gridcell', tabindex: -1 },
    el('span.gD', { ...hovercard(from) }, el('span', {}, from.name)),
    ' ',
    el('span.go', {}, `<${from.address}>`),
  );
  const people = [...message.to, ...(message.cc ?? [])].flatMap((person, index) => {
    const name = person.address === mailbox.owner.address ? words.me : (person.name.split(' ')[0] ?? person.name);
    return [index === 0 ? ' ' : ', ', el('span.g2', { ...hovercard(person), name, dir: 'ltr' }, name)];
  });
  const details = el(
    'div.ajy',
    { role: 'button', tabindex: 0, 'aria-haspopup': 'true', 'aria-label': words.showDetails, 'data-tooltip': words.showDetails },
    el('img.ajz', { alt: '' }),
  );
  const star = el(
    'div.zd.bi4',
    { role: 'checkbox', 'aria-checked': 'false', tabindex: 0, 'aria-label': words.notStarred, jslog: '20511; u014N:cOuCgd' },
    el('span.T-KT', {}),
  );
  star.addEventListener('click', () => star.setAttribute('aria-checked', String(star.getAttribute('aria-checked') !== 'true')));
  const first = el(
    'tr.acZ',
    {},
    el('td.gF.gK', {}, el('table.cf.ix', { cellpadding: 0 }, el('tbody', {}, el('tr', {}, el('td', {}, el('h3.iw', {}, sender)))))),
    el('td.gH.bAk', {}, el('div.gK', {}, dateOf(context, message)), star),
    el('td.gH.acX.bAm', { rowspan: 2 }, ...buttons),
  );
  const second = el(
    'tr.acZ.xD',
    {},
    el('td.ady', { colspan: 2 }, el('div.iw.ajw', {}, el('span.hb', {}, words.to.toLowerCase(), ...people)), details),
  );
  return el('div.gE.iv.gt', {}, el('table.cf.gJ', { cellpadding: 0 }, el('tbody', {}, first, second)));
}

/** The one line a collapsed message consists of; it tells the sender but no id. */
export function collapsedHeader(context: PageContext, message: SampleMessage, snippet: string): HTMLElement {
  const row = el(
    'tr.acZ',
    {},
    el('td.gF.gK', {}, el('span.gD', { ...hovercard(message.from) }, message.from.name)),
    el('td.gF.iA-cell', {}, el('div.iA.g6', {}, snippet)),
    el('td.gH.bAk', {}, dateOf(context, message)),
  );
  return el('div.gE.hI', {}, el('table.cf.gJ', { cellpadding: 0 }, el('tbody', {}, row)));
}

function dateOf({ options, today }: PageContext, message: SampleMessage): HTMLElement {
  const { full, short } = showDate(message.date, options.locale, today);
  return el('span.g3', { title: full, alt: full, role: 'gridcell', tabindex: -1 }, short);
}

const hovercard = ({ name, address }: SamplePerson): Record<string, string> => ({ email: address, name, 'data-hovercard-id': address });
