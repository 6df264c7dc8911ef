// @vitest-environment happy-dom
/** The journal keeps what is typed. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journal, type JournalProps } from '../../../src/ui/journal/journal.tsx';
import { madeUpRejection } from '../../made-up.ts';
import { wordsOf } from '../../words-of.ts';

const first = madeUpRejection({ id: 'first', company: 'Fernwood Labs', reflection: [{ prompt: 'went-well', text: 'The demo.', at: 1 }] });
const second = madeUpRejection({ id: 'second' });

let calls: JournalProps;
async function show(change: Partial<JournalProps> = {}): Promise<void> {
  calls = {
    words: wordsOf('en'),
    rejections: [first, second],
    openId: 'first',
    problem: null,
    shownDate: () => '20 November 2026',
    onOpen: vi.fn(),
    onNote: vi.fn(),
    ...change,
  };
  await act(() => render(<Journal {...calls} />, document.body));
}
const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll('textarea')];
const type = (field: HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

test('an open entry shows what was noted before', async () => {
  await show();
  expect(fields()[0]?.value).toBe('The demo.');
});

test('a closed entry shows the last note as one line', async () => {
  await show({ openId: null });
  expect(document.querySelector('.excerpt')?.textContent).toBe('The demo.');
});

test('a pause in typing stores the text once, as it is then', async () => {
  await show();
  type(fields()[1]!, 'The one ');
  vi.advanceTimersByTime(100);
  type(fields()[1]!, 'The one about scale.');
  vi.advanceTimersByTime(300);
  expect(vi.mocked(calls.onNote).mock.calls).toEqual([['first', 'hard-question', 'The one about scale.']]);
});

test('leaving the field stores at once, and not again afterwards', async () => {
  await show();
  type(fields()[5]!, 'Call Ines on Monday.');
  fields()[5]!.dispatchEvent(new Event('blur'));
  vi.advanceTimersByTime(1_000);
  expect(vi.mocked(calls.onNote).mock.calls).toEqual([['first', 'next-step', 'Call Ines on Monday.']]);
});

test('nothing noted yet is said in one sentence', async () => {
  await show({ rejections: [] });
  expect(document.body.textContent).toContain('Nothing here yet.');
});
