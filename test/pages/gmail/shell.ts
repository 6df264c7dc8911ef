import type { PageContext } from './context.ts';
import { el } from './el.ts';
import { LIST_NAMES } from './list/mailbox-lists.ts';
import { onPressed } from './pressed.ts';

/** The frame around the views. */
export type Shell = { parts: HTMLElement[]; composeHome: HTMLElement; markList: (list: string) => void };

type ShellEvents = { compose: () => void; search: (query: string) => void };

export function createShell(context: PageContext, views: HTMLElement, events: ShellEvents): Shell {
  const { words, mailbox, slot } = context;
  const compose = el(
    'div.T-I.T-I-KE.L3',
    { role: 'button', tabindex: 0, gh: 'cm' },
    el('span.pen', { 'aria-hidden': 'true' }),
    words.compose,
  );
  onPressed(compose, events.compose);
  const links = Object.entries(LIST_NAMES).map(([name, word]) => {
    const link = el('a.J-Ke.n0', { href: `#${name}`, tabindex: 0 }, words[word]);
    return { name, item: el(`div.TO.nav-${name}`, { 'data-list': name }, el('div.aio.UKr6le', {}, el('span.nU', {}, link))), link };
  });
  const markList = (list: string): void => {
    for (const { name, item, link } of links) {
      item.style.setProperty('--marked', name === list ? 'var(--selected)' : 'transparent');
      link.ariaCurrent = name === list ? 'page' : null;
    }
  };
  const nav = el('div.aeN', { role: 'navigation' }, el('div.aic', {}, el('div.z0', {}, compose)), ...links.map(({ item }) => item));

  const field = el('input.gb_me', { type: 'text', name: 'q', placeholder: words.search, 'aria-label': words.search, autocomplete: 'off' });
  const form = el('form.aJf', { role: 'search' }, field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field instanceof HTMLInputElement && field.value.trim() !== '') {
      events.search(field.value.trim());
    }
  });
  const { name, address } = mailbox.owner;
  const account = el(
    'a.gb_B',
    {
      href: `https://accounts.google.com/SignOutOptions?authuser=${slot}`,
      role: 'button',
      'aria-label': `${words.account}: ${name} \n(${address})`,
    },
    name.charAt(0),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  const brand = el('div.brand', {}, el('span.brand-mark', { 'aria-hidden': 'true' }), 'Mail');
  const banner = el('header.gb_Ja', { role: 'banner' }, brand, form, account);

  const scroller = el('div.Tm.aeJ', {}, el('div.aeF', {}, views));
  const content = el('div.nH.bkK', {}, el('div.nH', {}, el('div.nH.ar4.z', {}, scroller)));
  const rail = el('div.brC-aT5-aOt-Jw.WN9Ejb', { role: 'complementary' }, el('div.brC-brG'));
  const composeHome = el('div.no');
  const windows = el('div.dw', {}, el('div.nH', {}, el('div.nH', {}, composeHome)));
  return { parts: [el('div.nH.bkL', {}, banner, el('div.nH.columns', {}, nav, content, rail)), windows], composeHome, markList };
}
