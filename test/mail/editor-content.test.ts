// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { EditorContent, withoutSpace } from '#mail/editor-content.ts';
import { editorWith, playEditing } from './editing.ts';

beforeEach(() => {
  playEditing('refuses');
});

test.each([
  [' Hi  Ines,\n\tthank\u00A0you ', 'HiInes,thankyou'],
  ['a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf', 'abcdef'],
  ['', ''],
])('%j without what no eye sees', (text, expected) => {
  expect(withoutSpace(text)).toBe(expected);
});

test('the letters of an editor are those of all its texts, in order', () => {
  expect(new EditorContent(editorWith('Hi <b>In</b>es,<div>\n<p>thank you</p></div><br>')).letters).toBe('HiInes,thankyou');
});

describe('a range holds just its letters', () => {
  test.each([
    ['in one text', 'Hi Ines, thank you', 2, 6, 'Ines'],
    ['over two texts', '<div>Hi Ines,</div><div>thank you</div>', 2, 12, 'Ines,thank'],
    ['from the very first', '<div> Hi</div><div>Ines</div>', 0, 2, 'Hi'],
    ['to the very last', '<div>Hi</div><div> Ines </div>', 2, 6, 'Ines'],
    ['past texts without letters', '<div>Hi</div> <div>\u200B</div><div>Ines</div>', 2, 6, 'Ines'],
  ])('%s', (_where, html, start, end, expected) => {
    const range = new EditorContent(editorWith(html)).range(start, end);
    expect(withoutSpace(range.toString())).toBe(withoutSpace(expected));
    expect(range.toString().trim()).toBe(range.toString());
  });
});

describe('going back', () => {
  const html = '<div class="first"><br></div><div class="signature">Sam <b>Rivera</b></div>';

  test.each<[string, (editor: HTMLElement) => void]>([
    ['when nothing happened', () => undefined],
    ['from lines that were added', (editor) => editor.prepend(line('Hi'), line(''), line('Bye'))],
    ['from words that were added inside', (editor) => editor.querySelector('b')?.prepend('Hi')],
    ['from words that were changed', (editor) => editor.querySelector('b')?.replaceChildren('Rivera')],
  ])('%s', (_what, act) => {
    const editor = editorWith(html);
    const content = new EditorContent(editor);
    act(editor);
    content.restore();
    expect(new EditorContent(editor).letters).toBe('SamRivera');
    expect(editor.querySelector('.signature')?.textContent).toBe('Sam Rivera');
    expect(editor.children).toHaveLength(2);
  });

  test('from a text that was edited in place', () => {
    const editor = editorWith(html);
    const content = new EditorContent(editor);
    const name = editor.querySelector('b')?.firstChild;
    if (name instanceof Text) {
      name.data = 'Hi Rivera';
    }
    content.restore();
    expect(editor.innerHTML).toBe(html);
  });

  test('keeps an empty line that the editor wrapped', () => {
    const editor = editorWith(html);
    const content = new EditorContent(editor);
    const wrapper = document.createElement('section');
    editor.prepend(wrapper);
    wrapper.append(editor.querySelector('.first') ?? '');
    content.restore();
    expect(editor.querySelector('.first > br')).not.toBeNull();
  });

  test('puts back what the page took out', () => {
    const editor = editorWith(html);
    const content = new EditorContent(editor);
    editor.querySelector('.signature')?.remove();
    editor.prepend(line('Hi'));
    content.restore();
    expect(editor.innerHTML).toBe(html);
  });

  test('is done by the editor’s own undo where it can', () => {
    const editing = playEditing();
    const editor = editorWith('<div><br></div>');
    const content = new EditorContent(editor);
    document.getSelection()?.collapse(editor.firstChild);
    document.execCommand('insertText', false, 'Hi');
    content.restore();
    expect(editing.asked).toEqual(['insertText Hi', 'undo']);
    expect(editor.innerHTML).toBe('<div><br></div>');
  });

  test('takes no more steps back than the draft’s', () => {
    const editing = playEditing();
    const content = new EditorContent(editorWith(html));
    content.restore();
    expect(editing.asked).toEqual([]);
  });

  test('never takes out what the page drew anew', () => {
    const editor = editorWith(html);
    const content = new EditorContent(editor);
    editor.innerHTML = `<div>Hi</div>${html}`;
    content.restore();
    expect(editor.textContent).toBe('Sam Rivera');
    editor.innerHTML = html;
    content.restore();
    expect(editor.innerHTML).toBe(html);
  });
});

function line(text: string): HTMLElement {
  const made = document.createElement('div');
  made.append(text === '' ? document.createElement('br') : text);
  return made;
}
