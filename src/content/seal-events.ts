const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Everything else by which a page could notice what happens in the card, or act on it. */
const OTHERS = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'selectstart',
] as const;

/**
 * Keeps what happens in the card from the webmail, whose shortcuts would take an `e` typed here for "archive". Keys are stopped on their
 * way down, at the window, before listeners of the page that capture them too; typing and pressing buttons still work, since those
 * are the browser's own doing. All else is stopped at the border on its way up.
 */
export function sealEvents(host: HTMLElement, { onEscape, signal }: { onEscape: () => void; signal: AbortSignal }): void {
  const stopKey = (event: KeyboardEvent): void => {
    if (event.target !== host) {
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      onEscape();
    }
  };
  for (const type of KEYS) {
    window.addEventListener(type, stopKey, { capture: true, signal });
  }
  for (const type of OTHERS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
