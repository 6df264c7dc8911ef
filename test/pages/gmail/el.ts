import { disguiseName } from './disguise.ts';

type Attributes = Record<string, string | number | boolean | undefined>;

const PLAIN_ATTRIBUTES = new Set(
  'alt cellpadding checked colspan contenteditable dir hidden href id placeholder rowspan spellcheck src style tabindex title type value'.split(
    ' ',
  ),
);

let disguised = false;

/** From now on every class, role and data attribute gets another name. */
export function disguiseEverything(): void {
  disguised = true;
}

/**
 * Makes an element: `el('div.adn.ads', { role: 'listitem' }, 'text', child)`. An attribute is left out when it is undefined or false.
 */
export function el(shape: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const [tag = 'div', ...classes] = shape.split('.');
  const element = document.createElement(tag);
  for (const name of classes) {
    element.classList.add(hookName(name));
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      setHook(element, name, value === true ? '' : String(value));
    }
  }
  element.append(...children);
  return element;
}

/** The class as it is called in this page. */
export function hookName(name: string): string {
  return disguised ? disguiseName(name) : name;
}

/** Sets an attribute under the name it has in this page. */
export function setHook(element: Element, name: string, value: string): void {
  if (disguised && !PLAIN_ATTRIBUTES.has(name) && !name.startsWith('aria-')) {
    element.setAttribute(`data-${disguiseName(name)}`, value);
    return;
  }
  element.setAttribute(name, disguised && name === 'id' ? disguiseName(value) : value);
}

/** Adds or removes a class under the name it has in this page. */
export function toggleHook(element: Element, name: string, on: boolean): void {
  element.classList.toggle(hookName(name), on);
}
