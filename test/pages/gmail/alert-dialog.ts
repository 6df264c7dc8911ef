import { el } from './el.ts';
import type { Words } from './words-type.ts';

/** Stops what was going on with a message that has to be answered; a child of the body while it stands. */
export function showAlertDialog(text: string, words: Words): void {
  const ok = el('button.J-at1-auR', { type: 'button' }, words.ok);
  const cover = el('div.Kj-JD-Jh');
  const dialog = el(
    'div.Kj-JD',
    { role: 'alertdialog', tabindex: 0, 'aria-label': text },
    el('div.Kj-JD-Jz', {}, text),
    el('div.Kj-JD-Jl', {}, ok),
  );
  ok.addEventListener('click', () => {
    cover.remove();
    dialog.remove();
  });
  document.body.append(cover, dialog);
  ok.focus();
}
