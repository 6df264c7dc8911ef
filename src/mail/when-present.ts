/**
 * Waits until `find` returns something, looking again whenever the page changes.
 * @param root where changes are watched
 * @returns what was found, or null after `timeout` milliseconds or when the signal aborts
 */
export function whenPresent<Found>(
  find: () => Found | null,
  { root = document.body, timeout, signal }: { root?: Node; timeout: number; signal: AbortSignal },
): Promise<Found | null> {
  return new Promise((resolve) => {
    const now = find();
    if (now !== null || signal.aborted) {
      resolve(now);
      return;
    }
    const finish = (found: Found | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearInterval(poll);
      signal.removeEventListener('abort', giveUp);
      resolve(found);
    };
    const look = (): void => {
      const found = find();
      if (found !== null) {
        finish(found);
      }
    };
    const giveUp = (): void => finish(null);
    const observer = new MutationObserver(look);
    // An editor turns editable by a property as well as by an attribute, and properties are not observed.
    const poll = setInterval(look, 100);
    const timer = setTimeout(giveUp, timeout);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
