import type { PageContext } from '../context.ts';
import { el, setHook } from '../el.ts';
import { createListRow, type ListItem } from './list-row.ts';

/** The list of a folder. Only the rows in sight and a few around them are in the page. */
export type MessageList = {
  element: HTMLElement;
  /** Shows a folder's items; the same folder stays where it was scrolled to. */
  show: (title: string, items: ListItem[]) => void;
  /** Marks a row as the selected one and brings it into sight. */
  select: (key: string | null) => void;
};

/** Height of a row; the style sheet says the same. */
const ROW = 88;
const AROUND = 2;

export function createMessageList(context: PageContext, open: (item: ListItem, index: number) => void): MessageList {
  const { words } = context;
  let items: ListItem[] = [];
  let selected: string | null = null;
  const rows = new Map<number, HTMLElement>();
  const space = el('div.list-space');
  const listbox = el(
    'div.list-rows.customScrollBar',
    { role: 'listbox', 'aria-label': `${words.list} ${words.noneSelected}`, tabindex: 0 },
    space,
  );
  const title = el('div.list-title', { role: 'heading', 'aria-level': 2 });
  const element = el('div.list', { id: 'MailList', 'data-app-section': 'MessageList' }, el('div.list-top', {}, title), listbox);

  const draw = (): void => {
    const first = Math.max(0, Math.floor(listbox.scrollTop / ROW) - AROUND);
    const last = Math.min(items.length, Math.ceil((listbox.scrollTop + (listbox.clientHeight || 700)) / ROW) + AROUND);
    for (const [index, row] of rows) {
      if (index < first || index >= last) {
        row.remove();
        rows.delete(index);
      }
    }
    for (let index = first; index < last; index += 1) {
      const item = items[index];
      if (item !== undefined && !rows.has(index)) {
        const row = createListRow(item, context, item.key === selected, () => open(item, index));
        setHook(row, 'aria-setsize', String(items.length));
        const holder = el('div.list-place', { 'data-index': index, style: `top:${index * ROW}px` }, row);
        rows.set(index, holder);
        space.append(holder);
      }
    }
  };

  const redraw = (): void => {
    space.style.height = `${items.length * ROW}px`;
    space.replaceChildren(...(items.length === 0 ? [el('div.list-empty', {}, words.emptyFolder)] : []));
    rows.clear();
    const active = items.find(({ key }) => key === selected);
    if (active === undefined) {
      listbox.removeAttribute('aria-activedescendant');
    } else {
      setHook(listbox, 'aria-activedescendant', active.rowId);
    }
    draw();
  };

  listbox.addEventListener('scroll', draw);
  listbox.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const index = items.findIndex(({ key }) => key === selected) + step;
    const item = items[index];
    if (item !== undefined) {
      open(item, index);
    }
  });
  new ResizeObserver(draw).observe(listbox);

  return {
    element,
    show: (name, shown) => {
      if (title.textContent !== name) {
        title.textContent = name;
        listbox.scrollTop = 0;
      }
      items = shown;
      redraw();
    },
    select: (key) => {
      selected = key;
      redraw();
      const index = items.findIndex((item) => item.key === key);
      const top = index * ROW;
      if (index !== -1 && (top < listbox.scrollTop || top + ROW > listbox.scrollTop + listbox.clientHeight)) {
        listbox.scrollTop = top - ROW;
      }
    },
  };
}
