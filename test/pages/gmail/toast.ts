import { el, toggleHook } from './el.ts';
import type { Words } from './words-type.ts';

/** The strip at the bottom of the page that says what just happened. */
export type Toast = {
  show(text: string, actions?: { undo?: () => void; view?: () => void; seconds?: number }): void;
  hide(): void;
};

/** @returns the toast and its element, which stays in the page and is empty most of the time */
export function createToast(words: Words): { element: HTMLElement; toast: Toast } {
  const element = el('div.b8.UC', { role: 'alert', 'aria-live': 'assertive' });
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    toggleHook(element, 'bAp', false);
    element.replaceChildren();
  };
  const show: Toast['show'] = (text, { undo, view, seconds = 6 } = {}) => {
    hide();
    const buttons = el('span.bAo');
    const addLink = (id: string, label: string, act: () => void): void => {
      const link = el('span.ag.a8k', { id, role: 'link', tabindex: 0 }, label);
      link.addEventListener('click', () => {
        hide();
        act();
      });
      link.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          link.click();
        }
      });
      buttons.append(link);
    };
    if (undo !== undefined) {
      addLink('link_undo', words.undo, undo);
    }
    if (view !== undefined) {
      addLink('link_vsm', words.viewMessage, view);
    }
    element.append(el('div.J-J5-Ji', {}, el('div.vh', {}, el('span.aT', {}, el('span.bAq', {}, text), buttons))));
    toggleHook(element, 'bAp', true);
    timer = window.setTimeout(hide, seconds * 1000);
  };
  return { element, toast: { show, hide } };
}
