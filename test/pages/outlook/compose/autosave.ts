/** Saves some time after a change was told; changes that come meanwhile are part of the same save. */
export function createAutosave(delay: number, save: () => void): { changed: () => void; now: () => void; stop: () => void } {
  let timer = 0;
  const stop = (): void => {
    clearTimeout(timer);
    timer = 0;
  };
  const run = (): void => {
    timer = 0;
    save();
  };
  return {
    changed: () => {
      if (timer === 0) {
        timer = window.setTimeout(run, delay);
      }
    },
    now: () => {
      if (timer !== 0) {
        stop();
        save();
      }
    },
    stop,
  };
}
