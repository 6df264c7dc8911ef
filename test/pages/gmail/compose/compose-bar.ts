import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { onPressed } from '../pressed.ts';

/** The strip below the editor: Send, its arrow, the save note, discard. */
export type ComposeBar = { element: HTMLElement; note: HTMLElement; send: () => void };

export function createComposeBar({ words }: PageContext, send: () => void, discard: () => void): ComposeBar {
  // The marks keep the shortcut readable in right-to-left text.
  const label = `${words.send} \u202A(${words.sendShortcut})\u202C`;
  const button = el(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {
      role: 'button',
      tabindex: 1,
      'aria-label': label,
      'data-tooltip': label,
      'data-tooltip-delay': 800,
      jslog: '32601; u014N:cOuCgd,Kr2w4b,xr6bB',
    },
    words.send,
  );
  const arrow = el(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    { role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-label': words.sendOptions },
    el('div.hF'),
  );
  const bin = el(
    'div.oh.J-Z-I.J-J5-Ji.T-I-ax7.T-I',
    { role: 'button', tabindex: 1, 'aria-label': `${words.discard} \u202A(Ctrl-Shift-D)\u202C` },
    el('div.og'),
  );
  const note = el('span.oG.aOy', { 'aria-live': 'polite' });
  onPressed(button, send);
  onPressed(bin, discard);
  const cells = [
    el('td.gU.Up', {}, el('div.J-J5-Ji', {}, button, arrow)),
    el('td.gU.az5', {}, el('div.J-J5-Ji', {}, note)),
    el('td.gU', {}, el('div.J-J5-Ji', {}, bin)),
  ];
  const table = el('table.IZ', { cellpadding: 0, role: 'presentation' }, el('tbody', {}, el('tr.btC', {}, ...cells)));
  return { element: el('div.aDg', {}, el('div.aDj', {}, el('div.aDh', {}, table))), note, send };
}
