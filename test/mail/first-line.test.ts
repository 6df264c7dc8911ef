// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { firstLine } from '#mail/first-line.ts';
import { editorWith, playEditing } from './editing.ts';

beforeEach(() => {
  playEditing();
});

/** The editor's markup with the caret as `|`, and what must follow the draft. */
function lineIn(html: string): [string, string] {
  const editor = editorWith(html);
  const { caret, tail } = firstLine(editor);
  expect(caret.collapsed).toBe(true);
  const mark = document.createElement('i');
  caret.insertNode(mark);
  return [editor.innerHTML.replace('<i></i>', '|'), tail];
}

const SIGNATURE = '<div class="gmail_signature">Sam</div>';

describe('the draft begins in an empty line, in front of everything', () => {
  test.each([
    ['an empty editor', '', '|', ''],
    ['an editor with a line break', '<br>', '|<br>', ''],
    ['an empty line', '<div><br></div>', '<div>|<br></div>', ''],
    ['an empty paragraph', '<p><br></p>', '<p>|<br></p>', ''],
    [
      'an empty line with a font of its own',
      '<div><span style="font-size:14px"><br></span></div>',
      '<div><span style="font-size:14px">|<br></span></div>',
      '',
    ],
    ['an empty line in front of a signature', `<div><br></div>${SIGNATURE}`, `<div>|<br></div>${SIGNATURE}`, '\n'],
    ['two empty lines in front of a signature', `<div><br></div><br>${SIGNATURE}`, `<div>|<br></div><br>${SIGNATURE}`, ''],
    [
      'two empty blocks in front of a signature',
      `<div><br></div><div><br></div>${SIGNATURE}`,
      `<div>|<br></div><div><br></div>${SIGNATURE}`,
      '',
    ],
    ['a bare break in front of a signature', `<br>${SIGNATURE}`, `<div>|<br></div><br>${SIGNATURE}`, ''],
    ['a signature alone', SIGNATURE, `<div>|<br></div>${SIGNATURE}`, '\n'],
    ['an empty signature', '<div class="gmail_signature"><br></div>', '<div>|<br></div><div class="gmail_signature"><br></div>', '\n'],
    ['an empty part with a name', '<div id="Signature"><br></div>', '<div>|<br></div><div id="Signature"><br></div>', '\n'],
    ['a quote alone', '<div class="gmail_quote">Earlier</div>', '<div>|<br></div><div class="gmail_quote">Earlier</div>', '\n'],
    ['words', 'Hi', '<div>|<br></div>Hi', '\n'],
    ['a line with words', '<div>Hi</div>', '<div>|<br></div><div>Hi</div>', '\n'],
    ['a line with a picture', '<div><img></div>', '<div>|<br></div><div><img></div>', '\n'],
    ['two breaks in one line', '<div><br><br></div>x', '<div>|<br></div><div><br><br></div>x', '\n'],
    ['a picture alone', '<img>', '<div>|<br></div><img>', '\n'],
    [
      'a line that cannot be edited',
      '<div contenteditable="false"><br></div>x',
      '<div>|<br></div><div contenteditable="false"><br></div>x',
      '\n',
    ],
    ['space in front of an empty line', `\n<div><br></div>${SIGNATURE}`, `\n<div>|<br></div>${SIGNATURE}`, '\n'],
  ])('%s', (_what, html, expected, tail) => {
    expect(lineIn(html)).toEqual([expected, tail]);
  });
});
