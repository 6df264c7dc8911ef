// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Inserted, insertText } from '#mail/insert-text.ts';
import { MailProblem } from '#mail/webmail.ts';
import { readText } from '#mail/read-text.ts';
import { editorWith, type Manner, playEditing } from './editing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const DRAFT = 'Hi Ines,\n\nthank you for your time.\n\nSam';
const SIGNATURE = '<div class="gmail_signature">Sam Rivera</div>';
const EMPTY = '<div><br></div>';

/** What came of an insertion: the way out again, or the problem. */
async function outcome(editor: HTMLElement, text = DRAFT): Promise<Inserted | Error> {
  const settled = insertText(editor, text).catch((problem: unknown) => problem as Error);
  await vi.advanceTimersByTimeAsync(300);
  return settled;
}

async function inserted(editor: HTMLElement, text = DRAFT): Promise<Inserted> {
  const result = await outcome(editor, text);
  if (result instanceof Error) {
    throw result;
  }
  return result;
}

describe('the draft stands above everything that was there, line by line', () => {
  const manners: Manner[] = ['browser', 'glues lines', 'loses a letter', 'refuses'];
  const contents: [string, string][] = [
    ['nothing', ''],
    ['a line break', '<br>'],
    ['an empty line', EMPTY],
    ['a signature', EMPTY + SIGNATURE],
    ['a signature and a quote', `${EMPTY}${SIGNATURE}<div class="gmail_quote">Earlier</div>`],
    ['words of the person', '<div>My own words</div>'],
  ];
  test.each(manners.flatMap((manner) => contents.map(([what, html]) => [manner, what, html] as const)))(
    'where the editor behaves like this: %s, and holds %s',
    async (manner, _what, html) => {
      playEditing(manner);
      const editor = editorWith(html);
      const before = readText(editor);
      await inserted(editor);
      const after = readText(editor);
      expect(after.startsWith(DRAFT)).toBe(true);
      expect(after.slice(DRAFT.length).trim()).toBe(before);
      expect(after.slice(DRAFT.length)).toMatch(/^(?:\n|$)/);
    },
  );
});

test('the draft is one command, so that it is one step of undo', async () => {
  const editing = playEditing();
  await inserted(editorWith(EMPTY), 'Hi\r\nInes \n');
  expect(editing.asked).toEqual(['insertText Hi\nInes']);
  expect(editing.announced).toBe(1);
});

test('an editor that refuses commands is told all the same', async () => {
  const editing = playEditing('refuses');
  await inserted(editorWith(EMPTY));
  expect(editing.announced).toBe(1);
});

test('a signature that comes in behind it meanwhile does not matter', async () => {
  playEditing();
  const editor = editorWith(EMPTY);
  setTimeout(() => editor.insertAdjacentHTML('beforeend', SIGNATURE), 30);
  await inserted(editor);
  expect(readText(editor)).toBe(`${DRAFT}\nSam Rivera`);
});

describe('a draft that did not arrive leaves nothing behind', () => {
  const html = EMPTY + SIGNATURE;
  test.each<[string, (editor: HTMLElement) => void]>([
    [
      'since the editor would lose the signature for it',
      (editor) => editor.addEventListener('input', () => editor.querySelector('.gmail_signature')?.remove()),
    ],
    ['since the editor throws it away at once', (editor) => editor.addEventListener('input', () => wipe(editor))],
    [
      'since the editor throws it away a moment later',
      (editor) => editor.addEventListener('input', () => setTimeout(() => wipe(editor), 20)),
    ],
  ])('%s', async (_why, spoil) => {
    playEditing();
    const editor = editorWith(html);
    spoil(editor);
    const problem = await outcome(editor);
    expect(problem).toBeInstanceOf(MailProblem);
    expect(problem).toMatchObject({ kind: 'insert-failed' });
    expect(readText(editor)).toBe('Sam Rivera');
  });

  const wipe = (editor: HTMLElement): void => {
    editor.innerHTML = html;
  };
});

describe('what cannot be edited is left alone', () => {
  test.each<[string, () => HTMLElement]>([
    ['a part of the page', () => document.body.appendChild(document.createElement('div'))],
    [
      'an editor that left the page',
      () => {
        const editor = editorWith(EMPTY);
        editor.remove();
        return editor;
      },
    ],
  ])('%s', async (_what, make) => {
    playEditing();
    const editor = make();
    const before = editor.innerHTML;
    expect(await outcome(editor)).toMatchObject({ kind: 'not-editable' });
    expect(editor.innerHTML).toBe(before);
  });
});

describe('taking it out again', () => {
  test('brings back what was there', async () => {
    playEditing();
    const editor = editorWith(EMPTY + SIGNATURE);
    const draft = await inserted(editor);
    expect(draft.remove()).toBe(true);
    expect(readText(editor)).toBe('Sam Rivera');
  });

  test('leaves what the person wrote around it', async () => {
    playEditing();
    const editor = editorWith(EMPTY + SIGNATURE);
    const draft = await inserted(editor);
    editor.insertAdjacentHTML('afterbegin', '<div>Before</div>');
    editor.querySelector('.gmail_signature')?.insertAdjacentHTML('beforebegin', '<div>After</div>');
    expect(draft.remove()).toBe(true);
    expect(
      readText(editor)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['Before', 'After', 'Sam Rivera']);
  });

  test.each<[string, (editor: HTMLElement) => void]>([
    ['the person changed it', (editor) => editor.querySelector('div')?.replaceChildren('Dear Ines,')],
    ['the editor left the page', (editor) => editor.remove()],
    ['the editor refuses', () => playEditing('refuses')],
    ['the editor would delete more', () => playEditing('deletes too much')],
  ])('is not done when %s', async (_why, act) => {
    playEditing();
    const editor = editorWith(EMPTY + SIGNATURE);
    const draft = await inserted(editor);
    act(editor);
    const before = readText(editor);
    expect(draft.remove()).toBe(false);
    expect(readText(editor)).toBe(before);
  });

  test('is done once', async () => {
    playEditing();
    const draft = await inserted(editorWith(EMPTY));
    expect([draft.remove(), draft.remove()]).toEqual([true, false]);
  });
});

describe('in plain-text mode', () => {
  function field(value: string): HTMLTextAreaElement {
    document.body.innerHTML = '<textarea></textarea>';
    const made = document.querySelector('textarea') as HTMLTextAreaElement;
    made.value = value;
    return made;
  }

  test.each([
    ['an empty field', '', DRAFT],
    ['a field with empty lines', '\n\n', `${DRAFT}\n\n`],
    ['a field with a signature', '\n-- \nSam', `${DRAFT}\n\n\n-- \nSam`],
  ])('%s takes the draft and gives it back', async (_what, value, expected) => {
    playEditing();
    const editor = field(value);
    const draft = await inserted(editor);
    expect(editor.value).toBe(expected);
    expect(draft.remove()).toBe(true);
    expect(editor.value).toBe(value);
    expect(draft.remove()).toBe(false);
  });

  test.each<Manner>(['refuses', 'loses a letter'])('a field that %s it keeps what it had', async (manner) => {
    playEditing(manner);
    const editor = field('-- \nSam');
    expect(await outcome(editor)).toMatchObject({ kind: 'insert-failed' });
    expect(editor.value).toBe('-- \nSam');
  });

  test('a draft that was changed stays', async () => {
    playEditing();
    const editor = field('');
    const draft = await inserted(editor);
    editor.value = editor.value.replace('Ines', 'all');
    expect(draft.remove()).toBe(false);
    expect(editor.value).toContain('Hi all');
  });
});
