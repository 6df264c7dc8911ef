import { el, setHook } from '../el.ts';
import type { ComposeKind } from '../mail-state.ts';
import type { GmailOptions } from '../options.ts';
import { onPressed } from '../pressed.ts';
import type { Words } from '../words-type.ts';

type Item = { kind: ComposeKind; action: string; id: string; label: keyof Words };

const ITEMS: readonly Item[] = [
  { kind: 'reply', action: '94', id: 'r', label: 'reply' },
  { kind: 'reply-all', action: '24', id: 'r2', label: 'replyAll' },
  { kind: 'forward', action: '25', id: 'r3', label: 'forward' },
];

let close: (() => void) | null = null;

/** Opens the menu of a message below its button, or closes the one that is open. It stands in the page only while it is open. */
export function toggleMenu(button: HTMLElement, header: GmailOptions['header'], words: Words, choose: (kind: ComposeKind) => void): void {
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  close?.();
  if (wasOpen) {
    return;
  }
  const pick = (item: Item) => (): void => {
    close?.();
    choose(item.kind);
  };
  const menu = header === 'before-2025-11' ? oldMenu(words, pick) : newMenu(words, pick);
  const { bottom, left, right } = button.getBoundingClientRect();
  const width = 210;
  menu.style.top = `${bottom + 4}px`;
  menu.style.left = `${Math.max(8, document.dir === 'rtl' ? left : right - width)}px`;
  document.body.append(menu);
  setHook(button, 'aria-expanded', 'true');
  const away = new AbortController();
  close = () => {
    away.abort();
    menu.remove();
    setHook(button, 'aria-expanded', 'false');
    close = null;
  };
  const closeOutside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target) && !button.contains(event.target)) {
      close?.();
    }
  };
  document.addEventListener('mousedown', closeOutside, { signal: away.signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close?.(), { signal: away.signal });
}

function oldMenu(words: Words, pick: (item: Item) => () => void): HTMLElement {
  const items = ITEMS.map((item) => {
    const row = el('div.J-N', { id: item.id, role: 'menuitem', tabindex: 0 }, el('div.J-N-Jz', { act: item.action }, words[item.label]));
    onPressed(row, pick(item));
    return row;
  });
  return el('div.b7.J-M', { role: 'menu' }, ...items);
}

function newMenu(words: Words, pick: (item: Item) => () => void): HTMLElement {
  const items = ITEMS.map((item) => {
    const row = el(
      'li.aqdrmf-rymPhb-ibnC6b',
      { 'data-action-type': item.action, role: 'menuitem', tabindex: 0 },
      el('span', {}, words[item.label]),
    );
    row.addEventListener('click', pick(item));
    return row;
  });
  return el('div.tB5Jxf-M-S5Cmsd', {}, el('ul.aqdrmf-Kf', { role: 'menu' }, ...items));
}
