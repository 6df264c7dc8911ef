/** Time in which the editor may still tell about a change of its text. */
const ANNOUNCEMENT = 400;

/**
 * Reports changes of an element's text that nobody told about.
 * @returns `accept` takes the text as it is, for changes that were told or are the page's own
 */
export function watchSilence(element: HTMLElement, silent: () => void): { accept: () => void; stop: () => void } {
  let known = element.textContent;
  let pending = 0;
  const accept = (): void => {
    clearTimeout(pending);
    pending = 0;
    known = element.textContent;
  };
  const observer = new MutationObserver(() => {
    if (pending !== 0 || element.textContent === known) {
      return;
    }
    pending = window.setTimeout(() => {
      if (element.textContent !== known) {
        silent();
      }
      accept();
    }, ANNOUNCEMENT);
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return {
    accept,
    stop: () => {
      observer.disconnect();
      clearTimeout(pending);
    },
  };
}
