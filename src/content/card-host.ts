import { type ComponentChild, render } from 'preact';
import css from '#ui/card/card.css?inline';
import type { Layer } from '#ui/card/card-view.ts';
import { measureSurface } from './measure-surface.ts';
import { sealEvents } from './seal-events.ts';
import { watchTheme } from './watch-theme.ts';

/** The element every card stands in. A name of its own keeps the page's rules for `div` away. */
export const HOST = 'onward-card';

/** Marks a card that holds typed text and outlived its script. */
export const LEFT_OVER = 'data-left-over';

/** A place in the mail page that the page's scripts and styles cannot reach into. */
export type CardHost = {
  element: HTMLElement;
  /** Draws, or with null clears. Focus that stood on something that is gone moves to what opens the layer `back`, else to the card itself. */
  draw: (content: ComponentChild, back: Layer | null) => void;
  /** Takes theme, size and direction of the text from where the host stands now. */
  fit: (body: HTMLElement) => void;
  /** How long the card has been in the page and laid out, in milliseconds. */
  visibleFor: () => number;
  find: <Kind extends HTMLElement>(selector: string) => Kind | null;
  /** Text the person typed that is stored nowhere. */
  typedText: () => string;
};

/** Makes a host with a closed shadow root. Until the signal aborts, keys stop at its border and it follows the page's theme. */
export function createCardHost({ label, onEscape, signal }: { label: string; onEscape: () => void; signal: AbortSignal }): CardHost {
  const element = document.createElement(HOST);
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  const surface = document.createElement('section');
  surface.className = 'onward on-light';
  surface.setAttribute('aria-label', label);
  surface.tabIndex = -1;
  root.append(surface);
  sealEvents(element, { onEscape, signal });
  const visible = watchVisible(element, signal);
  const focused = watchFocus(root, element);
  let isWatching = false;

  const fit = (body: HTMLElement): void => {
    const { theme, direction, fontSize } = measureSurface(element, body);
    surface.classList.toggle('on-dark', theme === 'dark');
    surface.classList.toggle('on-light', theme === 'light');
    surface.dir = direction;
    surface.style.fontSize = `${fontSize}px`;
    if (element.dataset['theme'] !== theme) {
      element.dataset['theme'] = theme;
    }
  };
  return {
    element,
    draw: (content, back) => {
      const hadFocus = root.activeElement !== null;
      render(content, surface);
      if (hadFocus && root.activeElement === null && content !== null) {
        const target = back === null ? null : root.querySelector<HTMLElement>(`[data-opens="${back}"]`);
        (target ?? surface).focus({ preventScroll: true });
      }
      focused.giveBack();
    },
    fit: (body) => {
      fit(body);
      visible.look();
      if (!isWatching && element.isConnected && !signal.aborted) {
        isWatching = true;
        watchTheme(element, () => fit(body), signal);
      }
    },
    visibleFor: visible.lasting,
    find: (selector) => root.querySelector(selector),
    typedText: () =>
      [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"], input[type="email"]')]
        .filter((field) => field.value.trim() !== '' && (field.readOnly || field.value !== field.defaultValue))
        .map((field) => field.value.trim())
        .join('\n\n'),
  };
}

/** Firefox does not let content scripts adopt style sheets; a style element does the same there. */
function adoptStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) {
      return;
    }
  } catch {
    // The style element below.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/**
 * Remembers what in the card has the focus. A page that draws its mail anew takes the card out for a moment, and the focus falls to the
 * page, where the person's next keys would be commands.
 */
function watchFocus(root: ShadowRoot, element: HTMLElement): { giveBack: () => void } {
  let last: HTMLElement | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : null;
  });
  root.addEventListener('focusout', () => {
    // Browsers differ in whether being taken out counts as leaving; by then the card is out.
    queueMicrotask(() => {
      if (element.isConnected && root.activeElement === null) {
        last = null;
      }
    });
  });
  return {
    giveBack: () => {
      const isNobodys = document.activeElement === null || document.activeElement === document.body;
      if (last?.isConnected === true && root.activeElement === null && isNobodys) {
        last.focus({ preventScroll: true });
      }
    },
  };
}

/** Since when the element has been laid out, whether or not it is scrolled into view. Hiding it starts the count anew. */
function watchVisible(element: HTMLElement, signal: AbortSignal): { look: () => void; lasting: () => number } {
  let since: number | null = null;
  const note = (isLaidOut: boolean): void => {
    since = isLaidOut ? (since ?? performance.now()) : null;
  };
  const observer = new IntersectionObserver((entries) => {
    const box = entries.at(-1)?.boundingClientRect;
    note(box !== undefined && box.width > 0);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    look: () => note(element.getBoundingClientRect().width > 0),
    lasting: () => (since === null ? 0 : performance.now() - since),
  };
}
