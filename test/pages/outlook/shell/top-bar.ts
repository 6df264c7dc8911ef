import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { avatar } from '../persons.ts';
import { fill } from '../words.ts';

/** Name of the app, search and account. Only a work account tells its address here. */
export function createTopBar({ words, options, state }: PageContext, personal: boolean, search: (query: string) => void): HTMLElement {
  const { owner } = state;
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = words.search;
  field.setAttribute('aria-label', words.search);
  field.addEventListener('input', () => search(field.value));
  const account = button(
    '.account-button',
    { id: personal ? 'meInitialsButton' : 'O365_MainLink_Me', 'aria-label': fill(words.account, personal ? owner.name : owner.address) },
    () => undefined,
    avatar(owner),
  );
  return el(
    'div.top-bar',
    { role: 'banner' },
    el('div.app-name', {}, icon('MailUnreadRegular', options.icons), el('span', {}, words.appName)),
    el('label.search', {}, icon('SearchRegular', options.icons), field),
    account,
  );
}
