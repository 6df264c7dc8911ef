/** Saves some time after a change was noticed and says so; changes that come meanwhile are part of the same save. */
export function createAutosave(
  delay: number,
  note: HTMLElement,
  savedText: string,
  save: () => void,
): { changed: () => void; now: () => void; stop: () => void } {
  let timer = 0;
  const stop = (): void => {
    clearTimeout(timer);
    timer = 0;
  };
  const now = (): void => {
    if (timer !== 0) {
      stop();
      save();
    }
  };
  const changed = (): void => {
    if (timer !== 0) {
      return;
    }
    note.textContent = '';
    timer = window.setTimeout(() => {
      timer = 0;
      save();
      note.textContent = savedText;
    }, delay);
  };
  return { changed, now, stop };
}
