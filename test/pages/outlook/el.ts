import { hashName } from './hash-name.ts';

type Attributes = Record<string, string | number | boolean | undefined>;

const PLAIN_ATTRIBUTES = new Set(
  'alt contenteditable dir hidden href placeholder spellcheck src style tabindex target title type value'.split(' '),
);

let build = 0;
const own = new WeakSet<Node>();

/** From now on every class, id, role, label and data attribute gets another name: how a page looks after a redesign. */
export function disguiseEverything(): void {
  build = 1;
}

/** Makes an element: `el('div.card.customScrollBar', { role: 'list' }, 'text', child)`. An undefined or false attribute is left out. */
export function el(shape: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const [tag = 'div', ...classes] = shape.split('.');
  const element = document.createElement(tag);
  own.add(element);
  for (const name of classes) {
    element.classList.add(hashName(name, build));
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      setHook(element, name, value === true ? '' : String(value));
    }
  }
  element.append(...children);
  return element;
}

/** A real button, so that `type` is never forgotten. */
export function button(
  shape: string,
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: (Node | string)[]
): HTMLElement {
  const element = el(`button${shape}`, { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', press);
  return element;
}

/** Sets an attribute under the name it has in this page. */
export function setHook(element: Element, name: string, value: string): void {
  if (build === 0 || PLAIN_ATTRIBUTES.has(name)) {
    element.setAttribute(name, value);
    return;
  }
  if (name === 'id') {
    element.id = hashName(value, build);
  } else if (!name.startsWith('aria-')) {
    element.setAttribute(`data-${hashName(name, build).toLowerCase()}`, value);
  }
}

/** Adds or removes a class under the name it has in this page. */
export function toggleHook(element: Element, name: string, on: boolean): void {
  element.classList.toggle(hashName(name, build), on);
}

/** Whether the page itself made this element. */
export function isOwn(node: Node): boolean {
  return own.has(node);
}
