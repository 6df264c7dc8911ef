import { el } from './el.ts';
import type { Words } from './words-type.ts';

/** The tail of a message that only repeats earlier mail: a marker with three dots, and the tail hidden until they are pressed. */
export function trimmed(tail: HTMLElement, words: Words): HTMLElement[] {
  const hidden = el('div.adL', { style: 'display:none' }, tail);
  const dots = el(
    'div.ajR',
    { role: 'button', tabindex: 0, 'aria-label': words.showTrimmed, 'aria-expanded': 'false' },
    el('img.ajT', { alt: '' }),
  );
  dots.addEventListener('click', () => {
    const opens = hidden.style.display === 'none';
    hidden.style.display = opens ? '' : 'none';
    dots.setAttribute('aria-expanded', String(opens));
  });
  return [el('div.yj6qo.ajU', {}, dots), hidden];
}
