import { withoutSpace } from './editor-content.ts';

/** Where a draft goes in an editor, and what must follow it so that it does not run into what is there. */
export type FirstLine = { caret: Range; tail: '' | '\n' };

/**
 * Finds, or makes, an empty line at the very start of an editor. A line of its own keeps the draft out of a signature block: Chromium moves a
 * caret in front of a block into that block. The caret never stands inside a `<br>`, where Firefox drops what is inserted (measured).
 */
export function firstLine(editor: HTMLElement): FirstLine {
  const page = editor.ownerDocument;
  const first = [...editor.childNodes].find((node) => node.nodeType === Node.ELEMENT_NODE || withoutSpace(node.nodeValue ?? '') !== '');
  if (isEmpty(editor) && !(first instanceof HTMLDivElement || first instanceof HTMLParagraphElement)) {
    return { caret: caretAt(editor), tail: '' };
  }
  if ((first instanceof HTMLDivElement || first instanceof HTMLParagraphElement) && isBlankLine(first)) {
    return { caret: caretAt(first), tail: followedByText(first) ? '\n' : '' };
  }
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  editor.prepend(line);
  return { caret: caretAt(line), tail: first instanceof HTMLBRElement ? '' : '\n' };
}

/** The innermost place in front of the line break, so that the line's own formatting is kept. */
function caretAt(line: HTMLElement): Range {
  const filler = line.querySelector('br');
  const range = line.ownerDocument.createRange();
  if (filler === null) {
    range.selectNodeContents(line);
  } else {
    range.setStartBefore(filler);
  }
  range.collapse(true);
  return range;
}

/** One empty line as editors write it: a block with at most a line break in inline wrappers, and no name that gives it a meaning. */
function isBlankLine(line: HTMLElement): boolean {
  return (
    isEmpty(line) &&
    line.id === '' &&
    line.isContentEditable &&
    line.querySelectorAll('br').length <= 1 &&
    line.querySelector(':not(span, font, b, i, u, em, strong, a, br)') === null &&
    !/signature|quote|attr/i.test(line.className)
  );
}

function isEmpty(element: HTMLElement): boolean {
  return withoutSpace(element.textContent ?? '') === '' && element.querySelector('img, table, hr, input') === null;
}

/** Whether text comes directly after the line, without an empty line between. */
function followedByText(line: HTMLElement): boolean {
  const next = line.nextSibling;
  return next !== null && !(next instanceof HTMLBRElement) && withoutSpace(next.textContent ?? '') !== '';
}
