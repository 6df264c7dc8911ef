import { MailProblem } from './webmail.ts';
import { readText } from './read-text.ts';
import { EditorContent, withoutSpace } from './editor-content.ts';
import { firstLine } from './first-line.ts';

/** A draft that stands in an editor. */
export type Inserted = {
  /** Takes it out again, as one step for the editor's undo; false when the person changed it since and it stays. */
  remove(): boolean;
};

/** How long an editor may take to throw away what it does not accept. */
const SETTLING_TIME = 60;

/**
 * Puts plain text at the very start of an editor, as one undo step, and proves that it is there and that everything else still is.
 *
 * `insertText` with line breaks in it was the only way that Chromium 156 and Firefox 153 both count as one step of undo, announce by `input`
 * events and turn into separate lines (measured 2026-11 on eleven starting contents); `insertParagraph` between lines makes one undo step per
 * line in Firefox.
 * @throws {MailProblem} `not-editable`, or `insert-failed` when the text did not arrive; nothing of it is left behind then
 */
export async function insertText(editor: HTMLElement, text: string): Promise<Inserted> {
  const draft = text.replace(/\r\n?/g, '\n').trim();
  if (editor instanceof HTMLTextAreaElement) {
    return insertInTextarea(editor, draft);
  }
  if (!editor.isContentEditable || !editor.isConnected) {
    throw new MailProblem('not-editable');
  }
  const before = new EditorContent(editor);
  for (const attempt of [byCommand, byNodes]) {
    attempt(editor, draft);
    if (arrived(editor, draft, before.letters)) {
      await settled();
      if (arrived(editor, draft, before.letters)) {
        return { remove: () => remove(editor, draft) };
      }
    }
    before.restore();
  }
  throw new MailProblem('insert-failed');
}

/** The browser's own editing: announced, undoable, known to frameworks. */
function byCommand(editor: HTMLElement, draft: string): void {
  editor.focus();
  const { caret, tail } = firstLine(editor);
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
  editor.ownerDocument.execCommand('insertText', false, draft + tail);
}

/** Plain nodes and a notice of them, where the command is refused. */
function byNodes(editor: HTMLElement, draft: string): void {
  const page = editor.ownerDocument;
  const lines = draft.split('\n').map((text) => {
    const line = page.createElement('div');
    line.append(text === '' ? page.createElement('br') : text);
    return line;
  });
  editor.prepend(...lines);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: null }));
}

/** The draft stands first, and nothing of what was there is gone; a signature may have come in behind it meanwhile. */
function arrived(editor: HTMLElement, draft: string, before: string): boolean {
  const now = new EditorContent(editor).letters;
  const letters = withoutSpace(draft);
  return now.startsWith(letters) && now.slice(letters.length).includes(before) && startsWithLines(editor, draft);
}

/** Lines must still be lines: an editor that glues paragraphs together has not taken the draft. */
function startsWithLines(editor: HTMLElement, draft: string): boolean {
  const shown = filledLines(readText(editor, { limit: draft.length * 3 + 2_000 }));
  return filledLines(draft).every((line, index) => shown[index] === line);
}

function filledLines(text: string): string[] {
  return text
    .split('\n')
    .map(withoutSpace)
    .filter((line) => line !== '');
}

function remove(editor: HTMLElement, draft: string): boolean {
  if (!editor.isConnected) {
    return false;
  }
  const content = new EditorContent(editor);
  const letters = withoutSpace(draft);
  const start = content.letters.indexOf(letters);
  if (start === -1) {
    return false;
  }
  const rest = content.letters.slice(0, start) + content.letters.slice(start + letters.length);
  editor.focus();
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(content.range(start, start + letters.length));
  editor.ownerDocument.execCommand('delete');
  if (new EditorContent(editor).letters !== rest) {
    content.restore();
    return false;
  }
  return true;
}

function insertInTextarea(editor: HTMLTextAreaElement, draft: string): Inserted {
  const before = editor.value;
  const piece = before.trim() === '' ? draft : `${draft}\n\n`;
  editor.focus();
  editor.setSelectionRange(0, 0);
  editor.ownerDocument.execCommand('insertText', false, piece);
  if (editor.value !== piece + before) {
    editor.value = before;
    throw new MailProblem('insert-failed');
  }
  return {
    remove: () => {
      const start = editor.value.indexOf(piece);
      if (start === -1) {
        return false;
      }
      editor.focus();
      editor.setSelectionRange(start, start + piece.length);
      editor.ownerDocument.execCommand('delete');
      return !editor.value.includes(draft);
    },
  };
}

/** Editors that keep a model of their own put the page right in a later task. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLING_TIME);
  });
}
