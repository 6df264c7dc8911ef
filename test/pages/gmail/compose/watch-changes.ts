type Listeners = { noticed: () => void; silent: () => void };

/** Time in which an input or key event may follow a change of the content before the change counts as silent. */
const ANNOUNCEMENT = 400;

/**
 * Notices changes the way a closure field does: by `input` events and by keys that can change text, never by looking at the content.
 * Other changes are reported as silent and otherwise forgotten.
 *
 * @returns `accept` takes the content as it is, for changes the page makes itself
 */
export function watchChanges(field: HTMLElement, { noticed, silent }: Listeners): { accept: () => void; stop: () => void } {
  const content = (): string => (field instanceof HTMLTextAreaElement ? field.value : field.innerHTML);
  let known = content();
  let pending = 0;
  let textKey = false;
  const accept = (): void => {
    clearTimeout(pending);
    pending = 0;
    known = content();
  };
  const note = (): void => {
    accept();
    noticed();
  };
  field.addEventListener('input', note);
  field.addEventListener('keydown', (event) => {
    textKey ||= changesText(event);
  });
  field.addEventListener('keyup', () => {
    if (textKey) {
      textKey = false;
      note();
    }
  });
  const observer = new MutationObserver(() => {
    if (pending !== 0 || content() === known) {
      return;
    }
    pending = window.setTimeout(() => {
      if (content() !== known) {
        silent();
      }
      accept();
    }, ANNOUNCEMENT);
  });
  observer.observe(field, { childList: true, characterData: true, subtree: true });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(pending);
  };
  return { accept, stop };
}

// Closure goes by key codes, so an event made without one changes nothing.
function changesText({ keyCode, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const editing = [8, 9, 13, 32, 46, 229].includes(keyCode);
  return !ctrlKey && !metaKey && (editing || (keyCode >= 48 && keyCode <= 111) || (keyCode >= 186 && keyCode <= 222));
}
