// @vitest-environment happy-dom
/** Preferences, and what is stored. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { Options, type OptionsProps } from '../../../src/ui/options/options.tsx';
import { wordsOf } from '../../words-of.ts';

let calls: OptionsProps;
async function show(change: Partial<OptionsProps> = {}): Promise<void> {
  calls = {
    words: wordsOf('en'),
    settings: DEFAULT_SETTINGS,
    taught: [
      { sender: 'jobs@fernwood.example', what: 'not-rejection' },
      { sender: null, what: 'rejection' },
    ],
    stored: 7,
    said: null,
    problem: null,
    onSave: vi.fn(),
    onForgetCorrections: vi.fn(),
    onExport: vi.fn(),
    onErase: vi.fn(),
    ...change,
  };
  await act(() => render(<Options {...calls} />, document.body));
}
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((element) => element.textContent === name);
const click = (name: string): Promise<void> => act(() => button(name)?.click());

beforeEach(async () => {
  await act(() => render(null, document.body));
});

test.each<[string, (root: ParentNode) => void, Partial<typeof DEFAULT_SETTINGS>]>([
  [
    'a name',
    (root) => {
      const field = root.querySelector<HTMLInputElement>('input[type="text"]')!;
      field.value = '  Robin  ';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name: 'Robin' },
  ],
  ['a tone', (root) => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]!.click(), { tone: 'formal' }],
  ['no notifications', (root) => root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click(), { notifications: false }],
  [
    'other quiet hours',
    (root) => {
      const select = root.querySelectorAll('select')[0]!;
      select.value = '22';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { quietHours: { from: 22, to: 8 } },
  ],
])('%s is saved as soon as it is chosen', async (_title, choose, saved) => {
  await show();
  await act(() => choose(document));
  expect(calls.onSave).toHaveBeenCalledWith(saved);
});

test('erasing asks first, and keeping is the easy way', async () => {
  await show();
  await click('Erase everything');
  expect(calls.onErase).not.toHaveBeenCalled();
  await click('Keep everything');
  expect(button('Erase it all')).toBeUndefined();
  await click('Erase everything');
  await click('Erase it all');
  expect(calls.onErase).toHaveBeenCalledOnce();
});

test('there is nothing to forget when nothing was taught', async () => {
  await show({ taught: [] });
  expect(button('Forget these corrections')).toBeUndefined();
  await show();
  expect(document.querySelector('.taught')?.textContent).toContain('jobs@fernwood.example not a no');
  await click('Forget these corrections');
  expect(calls.onForgetCorrections).toHaveBeenCalledOnce();
});
