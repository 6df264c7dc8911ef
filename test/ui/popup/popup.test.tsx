// @vitest-environment happy-dom
/** The checklist as a person uses it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Checklist } from '../../../src/ui/popup/checklist.ts';
import { Popup, type PopupProps } from '../../../src/ui/popup/popup.tsx';
import { madeUpRejection, madeUpReminder, madeUpSteps } from '../../made-up.ts';
import { wordsOf } from '../../words-of.ts';

const EMPTY: Checklist = { due: [], waiting: [], recent: [] };
const first = madeUpRejection({ id: 'first', company: 'Fernwood Labs', steps: madeUpSteps({ 'thank-you': 'done' }) });
const second = madeUpRejection({ id: 'second', company: 'Brightpath', steps: madeUpSteps({ feedback: 'asked' }) });

let calls: PopupProps;

async function show(change: Partial<PopupProps>): Promise<void> {
  calls = {
    words: wordsOf('en'),
    tab: { kind: 'other' },
    checklist: { ...EMPTY, recent: [first, second] },
    query: '',
    problem: null,
    diagnosisCopied: false,
    shownDate: () => '20 Nov',
    onSearch: vi.fn(),
    onStep: vi.fn(),
    onOpenMail: vi.fn(),
    onWrite: vi.fn(),
    onReflect: vi.fn(),
    onPrimary: vi.fn(),
    onSnooze: vi.fn(),
    onSettle: vi.fn(),
    onCopyDiagnosis: vi.fn(),
    onAllow: vi.fn(),
    onTrySample: vi.fn(),
    onOpenJournal: vi.fn(),
    onOpenOptions: vi.fn(),
    ...change,
  };
  await act(() => render(<Popup {...calls} />, document.body));
}

const text = (): string => document.body.textContent ?? '';
const summaries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.summary')];
const button = (name: string, from: ParentNode = document): HTMLElement => {
  const found = [...from.querySelectorAll<HTMLElement>('button')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent) === name && element.closest('[hidden]') === null,
  );
  if (found === undefined) {
    throw new Error(`There is no button “${name}”`);
  }
  return found;
};
const click = (element: HTMLElement): Promise<void> => act(() => element.click());
const press = (key: string, on: Element): Promise<void> =>
  act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

beforeEach(async () => {
  await act(() => render(null, document.body));
});

describe('with nothing noted', () => {
  test('one sentence and something to try stand there, no search and no figures', async () => {
    await show({ checklist: EMPTY });
    expect(text()).toContain('When a no arrives');
    expect(document.querySelector('input')).toBeNull();
    await click(button('Try it on a sample'));
    expect(calls.onTrySample).toHaveBeenCalledOnce();
  });

  test('nothing is claimed before the database answered', async () => {
    await show({ checklist: null });
    expect(text()).not.toContain('When a no arrives');
  });
});

describe('a row', () => {
  test('opens in place, one at a time', async () => {
    await show({});
    const [one, other] = summaries();
    await click(one!);
    await click(other!);
    expect(summaries().map((summary) => summary.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  });

  test('tells its four steps in words', async () => {
    await show({});
    expect(document.querySelector('.marks')?.getAttribute('aria-label')).toBe(
      'Thank you: done, Feedback: open, Keep in touch: left out, Reflect: open',
    );
  });

  test.each([
    ['ticking an open step', 'first', 1, 'feedback', 'asked'],
    ['unticking a done one', 'first', 0, 'thank-you', 'open'],
  ] as const)('%s is asked of the owner', async (_title, id, index, step, state) => {
    await show({});
    await click(summaries()[0]!);
    await click(document.querySelectorAll<HTMLElement>('.row[data-open="true"] input')[index]!);
    expect(calls.onStep).toHaveBeenCalledWith(id, step, state);
  });

  test('skips a step with one click', async () => {
    await show({});
    await click(summaries()[0]!);
    await click(button('Skip: Reflect'));
    expect(calls.onStep).toHaveBeenCalledWith('first', 'reflect', 'skipped');
  });

  test('closes a feedback request that nobody answered', async () => {
    await show({});
    await click(summaries()[1]!);
    await click(button('No answer came'));
    expect(calls.onStep).toHaveBeenCalledWith('second', 'feedback', 'none-came');
  });

  test('leads to the mail and to a new mail for a contact', async () => {
    await show({});
    await click(summaries()[0]!);
    await click(button('Open the mail'));
    await click(button('Write to Maya Lindqvist'));
    expect(calls.onOpenMail).toHaveBeenCalledWith(first);
    expect(calls.onWrite).toHaveBeenCalledWith(first, 0);
  });
});

test('a browser that keeps Onward out of the webmails can be asked to let it in', async () => {
  await show({ tab: { kind: 'forbidden' } });
  await click(button('Allow it'));
  expect(calls.onAllow).toHaveBeenCalledOnce();
});

describe('what is due', () => {
  const item = { rejection: first, reminder: madeUpReminder({ kind: 'check-in' }) };

  test('says why, and offers one thing to do, later, or done', async () => {
    await show({ checklist: { ...EMPTY, due: [item] } });
    expect(text()).toContain('A good moment to say hello again.');
    await click(button('Write a hello'));
    await click(button('Tomorrow'));
    await click(button('Next week'));
    await click(button('Done'));
    expect(calls.onPrimary).toHaveBeenCalledWith(item);
    expect(vi.mocked(calls.onSnooze).mock.calls).toEqual([
      [item, 1],
      [item, 7],
    ]);
    expect(calls.onSettle).toHaveBeenCalledWith(item);
  });

  test('is never a pile: three rows, and the rest can wait', async () => {
    const due = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ rejection: madeUpRejection({ id }), reminder: madeUpReminder() }));
    await show({ checklist: { ...EMPTY, due } });
    expect(summaries()).toHaveLength(3);
    expect(text()).toContain('2 more can wait');
  });
});

describe('by keyboard', () => {
  test('a slash goes to the search, arrows go from row to row', async () => {
    await show({});
    await press('/', document.querySelector('main')!);
    expect(document.activeElement).toBe(document.querySelector('input[type="search"]'));
    await press('ArrowDown', document.activeElement!);
    expect(document.activeElement).toBe(summaries()[0]);
    await press('ArrowDown', document.activeElement!);
    await press('ArrowDown', document.activeElement!);
    expect(document.activeElement).toBe(summaries()[1]);
    await press('Home', document.activeElement!);
    expect(document.activeElement).toBe(summaries()[0]);
  });

  test('Escape closes the open row first and leaves the search alone', async () => {
    await show({ query: 'fern' });
    await click(summaries()[0]!);
    await press('Escape', summaries()[0]!);
    expect(summaries()[0]!.getAttribute('aria-expanded')).toBe('false');
    expect(calls.onSearch).not.toHaveBeenCalled();
    await press('Escape', summaries()[0]!);
    expect(calls.onSearch).toHaveBeenCalledWith('');
  });
});

test('a problem is said aloud, and what was there stays', async () => {
  await show({ problem: 'This could not be stored.', query: 'fern' });
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('This could not be stored.');
  expect(document.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('fern');
});

test('names from mail are kept apart from the text around them', async () => {
  await show({ checklist: { ...EMPTY, recent: [madeUpRejection({ company: '\u202Eevil <b>Corp</b>' })] } });
  expect(document.querySelector('bdi.company')?.textContent).toBe('\u202Eevil <b>Corp</b>');
  expect(document.querySelector('.company b')).toBeNull();
});
