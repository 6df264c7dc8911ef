/** Spaces, line ends and marks that no eye sees: editors change them freely. */
const UNSEEN = /[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/g;

/** The letters of a text, without anything an editor may add or fold between them. */
export function withoutSpace(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The text nodes of an editor at one moment: what it says, where, and how to get back to it. */
export class EditorContent {
  /** All letters in order, without white space. */
  readonly letters: string;
  readonly #editor: HTMLElement;
  readonly #texts: { node: Text; value: string; letters: string }[] = [];
  readonly #elements: Set<Element>;
  readonly #children: ChildNode[];

  constructor(editor: HTMLElement) {
    this.#editor = editor;
    const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        this.#texts.push({ node, value: node.data, letters: withoutSpace(node.data) });
      }
    }
    this.#children = [...editor.childNodes];
    this.#elements = new Set(editor.querySelectorAll('*'));
    this.letters = this.#texts.map((text) => text.letters).join('');
  }

  /** The part of the page between two places in `letters`. */
  range(start: number, end: number): Range {
    const range = this.#editor.ownerDocument.createRange();
    let passed = 0;
    for (const { node, value, letters } of this.#texts) {
      if (start >= passed && start < passed + letters.length) {
        range.setStart(node, offsetOf(value, start - passed));
      }
      if (end > passed && end <= passed + letters.length) {
        range.setEnd(node, offsetOf(value, end - passed - 1) + 1);
        break;
      }
      passed += letters.length;
    }
    return range;
  }

  /**
   * Brings this moment's text back: by the editor's own undo where that does it, else by taking out what was added. Text that the page drew
   * anew meanwhile is not what was added: of such an editor only the letters in front of it go. Text that is gone is put back.
   */
  restore(): void {
    const page = this.#editor.ownerDocument;
    for (let step = 0; step < 3 && new EditorContent(this.#editor).letters !== this.letters; step += 1) {
      page.execCommand('undo');
    }
    let now = new EditorContent(this.#editor);
    if (!now.letters.endsWith(this.letters)) {
      this.#editor.replaceChildren(...this.#children);
      now = new EditorContent(this.#editor);
    }
    if (this.#texts.every(({ node }) => this.#editor.contains(node))) {
      this.#takeOutNew(now);
    } else if (now.letters !== this.letters && now.letters.endsWith(this.letters)) {
      now.range(0, now.letters.length - this.letters.length).deleteContents();
    }
  }

  #takeOutNew(now: EditorContent): void {
    const then = new Map(this.#texts.map(({ node, value }) => [node, value]));
    for (const { node } of now.#texts) {
      const value = then.get(node);
      if (value === undefined) {
        node.remove();
      } else if (node.data !== value) {
        node.data = value;
      }
    }
    for (const element of [...this.#editor.querySelectorAll('*')].reverse()) {
      if (!this.#elements.has(element) && withoutSpace(element.textContent ?? '') === '' && !holdsOld(element, this.#elements)) {
        element.remove();
      }
    }
  }
}

function holdsOld(element: Element, old: Set<Element>): boolean {
  return [...element.querySelectorAll('*')].some((child) => old.has(child));
}

/** Where in a text its n-th letter stands. */
function offsetOf(value: string, letter: number): number {
  let seen = -1;
  for (let offset = 0; offset < value.length; offset += 1) {
    if (withoutSpace(value.charAt(offset)) !== '') {
      seen += 1;
    }
    if (seen === letter) {
      return offset;
    }
  }
  return value.length;
}
