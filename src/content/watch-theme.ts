const LOOK_EVERY = 2_000;

/**
 * Calls back when the page may have changed its colours: a style sheet was swapped, something around the host got another class, or
 * the system's preference changed. A slow look now and then catches the rest; it costs a handful of computed styles.
 */
export function watchTheme(host: HTMLElement, onMaybe: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onMaybe);
  };
  const sheets = new MutationObserver(soon);
  sheets.observe(document.head, { childList: true, subtree: true, characterData: true });
  const around = new MutationObserver(soon);
  for (let at = host.parentElement; at !== null; at = at.parentElement) {
    around.observe(at, {
      attributes: true,
      attributeFilter: ['class', 'style', 'dir', 'data-theme', 'data-color-mode', 'data-color-scheme'],
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') {
      onMaybe();
    }
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    sheets.disconnect();
    around.disconnect();
    clearInterval(timer);
    cancelAnimationFrame(frame);
  });
}
