import type { SampleThread } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el, hookName } from '../el.ts';
import { newMail } from '../compose/new-draft.ts';
import { rowParts } from './row-cells.ts';
import { threadsIn } from './mailbox-lists.ts';

/** What the list does when a row is pressed. */
export type ListEvents = { openThread: (thread: SampleThread) => void; openNewDraft: (draft: ReturnType<typeof newMail>) => void };

/** The list of threads. Its rows are kept and their cells rewritten, so a row may show another thread later. */
export type ListView = { element: HTMLElement; show: (list: string, query: string) => void };

type RowShape = { className: string; id: string | null; cells: HTMLElement[]; act: () => void };

const STANDALONE_DRAFT = newMail({
  subject: 'Notes for thank-you mails',
  html: '<div>warm, short, one thing I liked</div>',
  text: 'warm, short, one thing I liked',
});

export function createListView(context: PageContext, events: ListEvents): ListView {
  const { options, words } = context;
  const body = el('tbody');
  const table = el('table.F.cf.zt', { role: 'grid', cellpadding: 0 }, body);
  const element = el('div', { gh: 'tl' }, el('div.bGI.nH', {}, el('div.Cp', {}, el('div', {}, table))));
  const acts = new WeakMap<Element, () => void>();
  body.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    if (row !== null) {
      acts.get(row)?.();
    }
  });

  const write = (shapes: RowShape[]): void => {
    const rows = [...body.children];
    for (const [index, shape] of shapes.entries()) {
      const row = rows[index] ?? body.appendChild(el('tr', { role: 'row', tabindex: -1 }));
      row.className = shape.className.split(' ').map(hookName).join(' ');
      if (shape.id === null) {
        row.removeAttribute('id');
      } else {
        row.id = shape.id;
      }
      row.replaceChildren(...shape.cells);
      acts.set(row, shape.act);
    }
    for (const row of rows.slice(shapes.length)) {
      row.remove();
    }
  };
  const show = (list: string, query: string): void => {
    const threads = threadsIn(context, list, query);
    const rows = threads.flatMap((thread, index) => threadRows(thread, index));
    const isPlain = !options.splitPane;
    write([
      ...(list === 'inbox' && isPlain ? [advertRow()] : []),
      ...(['inbox', 'drafts'].includes(list) && isPlain ? draftRows() : []),
      ...rows,
    ]);
  };

  const threadRows = (thread: SampleThread, index: number): RowShape[] => {
    const rowId = (index + 42).toString(36);
    const { people, subject, snippet, date } = rowParts(context, thread, rowId);
    const state = context.state.isUnread(thread.id) ? 'zE' : 'yO';
    const act = (): void => events.openThread(thread);
    const id = `:${rowId}`;
    const title = el('div.xT', {}, el('div.y6', {}, subject), ...(options.splitPane ? [] : [snippet]));
    if (!options.splitPane) {
      const cells = [
        ...leadingCells(words.notStarred),
        el('td.yX.xY', { role: 'gridcell' }, ...people),
        el('td.xY.a4W', { role: 'gridcell' }, el('div.xS', { role: 'link' }, title)),
        el('td.yf.xY'),
        el('td.xW.xY', { role: 'gridcell' }, date),
      ];
      return [{ className: `zA ${state}`, id, cells, act }];
    }
    // Rows of a split list come in twos and threes.
    const first = [el('td.apx', {}, ...people), el('td.yf.apt', {}, el('div.apm', {}, date))];
    const second = [el('td.xY.a4W', { colspan: 2 }, el('div.xS', { role: 'link' }, title))];
    const third = [el('td.apA', { colspan: 2 }, el('div.y2.apz', {}, ...snippet.childNodes))];
    const parts = [first, second, ...(index % 3 === 1 ? [] : [third])];
    return parts.map((cells, line) => ({
      className: `zA apv ${state}${line === 2 ? ' apw' : ''}`,
      id: line === 0 ? id : null,
      cells,
      act,
    }));
  };
  const advertRow = (): RowShape => {
    const label = el(
      'div.yW',
      {},
      el('span.am0', {}, words.advert),
      ' ',
      el('span', { email: 'offers@inkwell.example', name: 'Inkwell Stationery' }, 'Inkwell Stationery'),
    );
    const subject = el(
      'div.xT',
      {},
      el('div.y6', {}, el('span', { id: ':ad1' }, 'Notebooks that lie flat')),
      el('span.y2', {}, el('span.Zt', {}, ' – '), 'Unfortunately only until Sunday'),
    );
    const cells = [
      ...leadingCells(words.notStarred),
      el('td.yX.xY', {}, label),
      el('td.xY.a4W', {}, el('div.xS', {}, subject)),
      el('td.yf.xY'),
      el('td.xW.xY'),
    ];
    return { className: 'zA yO bvA-row', id: ':ad', cells: [...cells.slice(0, -1), el('td.xW.xY', {}, el('span.bvA'))], act: () => {} };
  };
  const draftRows = (): RowShape[] =>
    [STANDALONE_DRAFT, ...context.state.newDrafts().filter(({ draftId }) => draftId !== STANDALONE_DRAFT.draftId)].map((draft, index) => {
      const subject = el('span.bog', { id: `:dr${index}s`, 'data-standalone-draft-id': `#${draft.draftId}` }, draft.subject);
      const text = el('div.xT', {}, el('div.y6', {}, subject), el('span.y2', {}, el('span.Zt', {}, ' – '), draft.text.slice(0, 120)));
      const cells = [
        ...leadingCells(words.notStarred),
        el('td.yX.xY', {}, el('div.yW', {}, el('span.boq', {}, words.draft))),
        el('td.xY.a4W', {}, el('div.xS', { role: 'link' }, text)),
        el('td.yf.xY'),
        el('td.xW.xY'),
      ];
      return { className: 'zA yO', id: `:dr${index}`, cells, act: () => events.openNewDraft(draft) };
    });
  return { element, show };
}

const leadingCells = (starLabel: string): HTMLElement[] => [
  el('td.oZ-x3.xY', {}, el('div.oZ-jc', { role: 'checkbox', 'aria-checked': 'false' })),
  el('td.apU.xY', {}, el('span.aXw.T-KT', { role: 'button', 'aria-label': starLabel })),
];
