import { isOwn } from '../el.ts';

const roots = new WeakSet<Element>();

/** Below this element stands content, not the page: mail markup or an editor. Drawing the page again leaves it alone. */
export function asContentRoot<Kind extends HTMLElement>(element: Kind): Kind {
  roots.add(element);
  return element;
}

/**
 * What a framework does when it draws a list of its own elements again: nodes in between that it does not know are gone.
 * @returns how many were dropped
 */
export function dropForeign(element: Element): number {
  if (roots.has(element)) {
    return 0;
  }
  let dropped = 0;
  for (const child of Array.from(element.children)) {
    if (!(child instanceof HTMLElement)) {
      continue;
    }
    if (isOwn(child)) {
      dropped += dropForeign(child);
    } else {
      child.remove();
      dropped += 1;
    }
  }
  return dropped;
}
