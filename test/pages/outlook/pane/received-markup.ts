import { parseMarkup } from '../trusted-markup.ts';

/**
 * A mail's own markup as the webmail shows it: ids and classes of the sender carry a mark, links are counted, pictures are blocked.
 */
export function receivedMarkup(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.append(...parseMarkup(html));
  let links = 0;
  for (const element of holder.querySelectorAll<HTMLElement>('*')) {
    if (element.id !== '') {
      element.id = `x_${element.id}`;
    }
    // What the sample mail already marked was received in another mail before.
    element.className = [...element.classList].map((name) => (name.startsWith('x_') ? name : `x_${name}`)).join(' ');
    if (element.className === '') {
      element.removeAttribute('class');
    }
    if (element instanceof HTMLAnchorElement) {
      element.target = '_blank';
      element.rel = 'noopener noreferrer';
      element.dataset['auth'] = 'NotApplicable';
      element.dataset['linkindex'] = String(links);
      links += 1;
    }
    if (element instanceof HTMLImageElement) {
      element.dataset['imagetype'] = 'External';
      element.removeAttribute('src');
    }
  }
  return holder;
}
