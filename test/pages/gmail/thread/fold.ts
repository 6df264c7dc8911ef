import { el, hookName } from '../el.ts';
import type { MessageView } from './message-view.ts';

/** Hides the middle of a long thread behind a number; a press on it shows the messages collapsed. */
export function foldMiddle(views: MessageView[]): void {
  const middle = views.slice(1, -2);
  if (middle.length < 2) {
    return;
  }
  for (const view of middle) {
    view.setForm('hidden');
  }
  const [first] = middle;
  const counter = el('div.adu', { role: 'button', tabindex: 0 }, el('span.adx', {}, el('span', {}, String(middle.length))));
  first?.item.classList.add(hookName('adv'));
  first?.item.prepend(counter);
  counter.addEventListener('click', () => {
    counter.remove();
    for (const view of middle) {
      view.setForm('collapsed');
    }
  });
}
