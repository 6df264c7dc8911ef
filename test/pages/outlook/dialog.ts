import { button, el } from './el.ts';

/** Asks a question over the page; resolves to whether it was confirmed. Without `cancel` there is nothing but to confirm. */
export type Ask = (question: string, labels: { ok: string; cancel?: string }) => Promise<boolean>;

/** @param layer where dialogs appear, outside of everything else */
export function createAsk(layer: HTMLElement): Ask {
  return (question, { ok, cancel }) =>
    new Promise((resolve) => {
      const before = document.activeElement;
      const answer = (confirmed: boolean): void => {
        backdrop.remove();
        if (before instanceof HTMLElement && before.isConnected) {
          before.focus();
        }
        resolve(confirmed);
      };
      const buttons = [button('.primary', { id: 'ok-1' }, () => answer(true), ok)];
      if (cancel !== undefined) {
        buttons.push(button('.secondary', { id: 'cancel-1' }, () => answer(false), cancel));
      }
      const box = el(
        'div.dialog',
        { role: 'dialog', 'aria-modal': 'true', 'aria-label': question },
        el('div.dialog-text', {}, question),
        el('div.dialog-buttons', {}, ...buttons),
      );
      const backdrop = el('div.backdrop', {}, box);
      box.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          answer(cancel === undefined);
        }
      });
      layer.append(backdrop);
      buttons[0]?.focus();
    });
}
