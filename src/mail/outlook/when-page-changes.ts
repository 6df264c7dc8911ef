import { BODY, EDITABLE } from './landmarks.ts';

/** How often the address is looked at: Outlook changes it without an event a content script could hear. */
const POLL = 300;
/** Shortest time between two looks caused by changes in the page. */
const THROTTLE = 300;
/** Shortest time between two looks at once because our host was taken out: a page that insists must not end in a race. */
const RESCUE = 1_000;
/** A change is looked at this soon when nothing was looked at lately: long enough for one rendering pass. */
const SETTLE = 40;
/** Outlook may fill a body it reuses after its header, and changes inside bodies are not watched. */
const SECOND_LOOKS = [350, 1_200];

/** The narrowest place that holds every way of showing a message and stays while messages come and go. */
const SCOPES = ['[data-app-section="MailReadCompose"]', '[role="main"]'];

/**
 * Calls `look` when something outside message bodies, editors and our own elements changed, or the address did. At most once per
 * `THROTTLE` milliseconds, but at once when the page took out something of ours: put back before the next frame, it never flickers.
 * @param isOurs whether a node was put into the page by us
 */
export function whenPageChanges(look: () => void, isOurs: (node: Node) => boolean, signal: AbortSignal): void {
  if (signal.aborted) {
    return;
  }
  let pathname = location.pathname;
  let lastLook = 0;
  let lastRescue = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout>[] = [];
  let scope = findScope();

  const lookNow = (): void => {
    timer = undefined;
    lastLook = performance.now();
    look();
  };
  const soon = (): void => {
    timer ??= setTimeout(lookNow, Math.max(SETTLE, lastLook + THROTTLE - performance.now()));
  };
  const changed = (): void => {
    soon();
    for (const waiting of later) {
      clearTimeout(waiting);
    }
    later = SECOND_LOOKS.map((delay) => setTimeout(soon, delay));
  };
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isWorthALook(record, isOurs))) {
      return;
    }
    changed();
    const isTakenOut = records.some(({ removedNodes }) => [...removedNodes].some(isOurs));
    if (isTakenOut && performance.now() - lastRescue > RESCUE) {
      lastRescue = performance.now();
      clearTimeout(timer);
      lookNow();
    }
  });
  const observe = (): void => {
    observer.disconnect();
    observer.observe(scope, { childList: true, subtree: true, characterData: true });
  };
  const poll = setInterval(() => {
    const wanted = findScope();
    if (wanted !== scope) {
      scope = wanted;
      observe();
      changed();
    }
    if (location.pathname !== pathname) {
      pathname = location.pathname;
      changed();
    }
  }, POLL);

  observe();
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('pageshow', changed, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(timer);
      later.forEach(clearTimeout);
    },
    { once: true },
  );
}

function findScope(): Element {
  for (const query of SCOPES) {
    const found = document.querySelectorAll(query);
    if (found.length === 1 && found[0] !== undefined) {
      return found[0];
    }
  }
  return document.body;
}

function isWorthALook(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  if (target === null || isOurs(target) || target.closest(EDITABLE) !== null || target.closest(BODY) !== null) {
    return false;
  }
  if (record.type !== 'childList') {
    return true;
  }
  const nodes = [...record.addedNodes, ...record.removedNodes];
  // Our own host leaving is worth a look, since Outlook takes foreign nodes out; its arrival is not.
  return record.removedNodes.length > 0 || !nodes.every(isOurs);
}
