import { button, el } from './el.ts';
import { icon } from './icons.ts';

/** The strip that says what just happened, and the notices of new mail. */
export type Toast = {
  /** `undo` is offered for `seconds`; `gone` is told when they passed without it. */
  offerUndo(text: string, label: string, seconds: number, act: { undo: () => void; gone: () => void }): void;
  notify(text: string, role: string, press: () => void): void;
};

/** Time a notice of new mail stays. */
const NOTICE = 5_000;

/** @param pane the section of notices; the strip stands in an element of its own below everything */
export function createToast(layer: HTMLElement, pane: HTMLElement): Toast {
  return {
    offerUndo: (text, label, seconds, { undo, gone }) => {
      const take = button(
        '.toast-undo',
        { 'data-demo': 'undo-send' },
        () => {
          clearTimeout(timer);
          strip.remove();
          undo();
        },
        icon('ArrowUndoRegular', false),
        label,
      );
      const strip = el('div.toast', { role: 'alert' }, el('span', {}, text), take);
      const timer = setTimeout(() => {
        strip.remove();
        gone();
      }, seconds * 1000);
      layer.append(strip);
    },
    notify: (text, role, press) => {
      const notice = button(
        '.notice',
        { 'aria-roledescription': role, 'aria-label': text },
        () => {
          notice.remove();
          press();
        },
        icon('MailUnreadRegular', false),
        el('span', {}, text),
      );
      pane.append(notice);
      setTimeout(() => notice.remove(), NOTICE);
    },
  };
}
