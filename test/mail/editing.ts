// Plays a browser's editing for the tests of this folder: happy-dom has none.

/** What a page's editor makes of the commands: as a browser does, without lines, one letter short, all gone with a part of it, or nothing at all. */
export type Manner = 'browser' | 'glues lines' | 'loses a letter' | 'deletes too much' | 'refuses';

export type Editing = {
  /** The commands that were asked for, with what they carried. */
  asked: string[];
  /** `input` events that reached the page. */
  announced: number;
};

/** Makes every `contenteditable` editable by `execCommand`; undo takes back one command, with the same nodes where they are still there. */
export function playEditing(manner: Manner = 'browser'): Editing {
  const editing: Editing = { asked: [], announced: 0 };
  const undo: (() => void)[] = [];
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true';
    },
  });
  document.addEventListener('input', () => {
    editing.announced += 1;
  });
  const editorAtCaret = (): HTMLElement | null => {
    const node = document.getSelection()?.getRangeAt(0).startContainer ?? null;
    return (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[contenteditable="true"]') ?? null;
  };
  const announce = (editor: HTMLElement): void => {
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const execCommand = (command: string, _ui?: boolean, text = ''): boolean => {
    editing.asked.push(text === '' ? command : `${command} ${text}`);
    if (manner === 'refuses') {
      return false;
    }
    if (command === 'undo') {
      undo.pop()?.();
      return true;
    }
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) {
      const { selectionStart, selectionEnd, value } = field;
      const typed = manner === 'loses a letter' ? text.slice(1) : text;
      field.value = value.slice(0, selectionStart) + typed + value.slice(selectionEnd);
      announce(field);
      return true;
    }
    const editor = editorAtCaret();
    const range = document.getSelection()?.getRangeAt(0);
    if (editor === null || range === undefined) {
      return false;
    }
    undo.push(snapshot(editor));
    if (command === 'delete' && manner === 'deletes too much') {
      editor.replaceChildren();
    } else if (command === 'delete') {
      range.deleteContents();
    } else {
      insertAt(range, editor, linesOf(text, manner));
    }
    announce(editor);
    return true;
  };
  Object.assign(document, { execCommand });
  return editing;
}

function linesOf(text: string, manner: Manner): string[] {
  if (manner === 'glues lines') {
    return [text.replaceAll('\n', '')];
  }
  return (manner === 'loses a letter' ? text.slice(1) : text).split('\n');
}

/** Each line in a block of its own, the first one in the block of the caret. */
function insertAt(range: Range, editor: HTMLElement, lines: string[]): void {
  const { startContainer } = range;
  const at = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement;
  const block = at?.closest<HTMLElement>('div, p') ?? editor;
  const [first, ...others] = lines.map((line) => {
    const made = document.createElement('div');
    made.append(line === '' ? document.createElement('br') : line);
    return made;
  });
  if (block === editor) {
    editor.prepend(...(first?.childNodes ?? []), ...others);
    return;
  }
  block.replaceChildren(...(first?.childNodes ?? []));
  block.after(...others);
}

/** A way back to the editor's present nodes and texts. */
function snapshot(editor: HTMLElement): () => void {
  const copy = (node: Node): (() => void) => {
    const children = [...node.childNodes];
    const data = node.nodeValue;
    const inner = children.map(copy);
    return () => {
      if (node instanceof Element) {
        node.replaceChildren(...children);
      } else {
        node.nodeValue = data;
      }
      inner.forEach((back) => back());
    };
  };
  return copy(editor);
}

/** Puts an editor with some content into the page. */
export function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" id="editor">${html}</div>`;
  const editor = document.querySelector<HTMLElement>('#editor');
  if (editor === null) {
    throw new Error('The page takes no editor');
  }
  return editor;
}
