import { isShown } from '../is-shown.ts';

/** Shortest pause between two looks at the page. */
const PAUSE = 100;
/** A look may take this share of the time at most: when looks become slow they become rare. */
const SHARE = 0.05;
/** A change is looked at this soon when nothing happened lately. */
const SETTLE = 16;
/** What is expected in the page is looked for this often. */
const EXPECTED = 250;
/** The address changes before the view does. */
const AFTER_ADDRESS = [60, 250, 700];
/** Finds what the observers missed. */
const RESCAN = 3_000;

/** Changes in there are the person's, the mail's or the browser's, never a change of view. */
const INSIDE = '.a3s, [contenteditable="true"], textarea, .M9, [role="dialog"]';

/** A body itself is watched: it may be put in empty and filled later. */
const BODY = '.a3s';

/**
 * Calls `look` when the view or the open conversation may have changed; never for changes deep in bodies, in editors and our own hosts.
 * Watches few places, each closely, as Gmail's page changes all day: the row of views, each view's visibility, the shown view or conversation.
 * @param look tells whether it expects something that is not there yet
 * @param thread the conversation's root, when one is open
 */
export function whenPageChanges(
  look: () => boolean,
  { thread, isOurs, signal }: { thread: () => HTMLElement | null; isOurs: (node: Node) => boolean; signal: AbortSignal },
): void {
  if (signal.aborted) {
    return;
  }
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let planned = false;
  let idleUntil = 0;
  let watched: Node[] = [];

  const lookNow = (): void => {
    planned = false;
    const begin = performance.now();
    const isExpecting = look();
    watch();
    if (isExpecting) {
      later(soon, EXPECTED);
    }
    const end = performance.now();
    idleUntil = end + Math.max(PAUSE, (end - begin) / SHARE);
  };
  const later = (act: () => void, delay: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, delay);
    timers.add(timer);
  };
  const soon = (): void => {
    if (!planned) {
      planned = true;
      later(lookNow, Math.max(SETTLE, idleUntil - performance.now()));
    }
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => matters(record, isOurs))) {
      soon();
    }
  });
  const watch = (): void => {
    const root = thread();
    const views = viewsOf(document);
    const panes = [...document.querySelectorAll('[role="main"] .aia, [role="main"] .ao9')];
    const wanted: Node[] = [document.body, ...views, ...(root === null ? [] : [root]), ...panes];
    if (wanted.length === watched.length && wanted.every((node, index) => node === watched[index])) {
      return;
    }
    watched = wanted;
    observer.disconnect();
    observer.observe(document.body, { childList: true });
    const row = views[0]?.parentElement;
    if (row !== null && row !== undefined) {
      observer.observe(row, { childList: true });
    }
    for (const view of views) {
      observer.observe(view, { childList: true, attributes: true, attributeFilter: ['style', 'role', 'class'] });
    }
    for (const pane of panes) {
      observer.observe(pane, { childList: true });
    }
    if (root !== null) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: MESSAGE_STATE });
    }
  };
  const onAddress = (): void => {
    soon();
    AFTER_ADDRESS.forEach((delay) => later(soon, delay));
  };

  lookNow();
  const rescan = setInterval(() => {
    if (document.visibilityState === 'visible') {
      soon();
    }
  }, RESCAN);
  window.addEventListener('hashchange', onAddress, { signal });
  window.addEventListener('popstate', onAddress, { signal });
  window.addEventListener('pageshow', onAddress, { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(rescan);
      timers.forEach(clearTimeout);
    },
    { once: true },
  );
}

const MESSAGE_STATE = [
  'class',
  'style',
  'data-message-id',
  'data-legacy-message-id',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'aria-expanded',
];

/** The sibling views, of which one is shown; without them the nearest thing to watch. */
function viewsOf(page: Document): Element[] {
  const main = [...page.querySelectorAll('[role="main"]')].find(isShown);
  const row = page.querySelector('div.aeF > div.nH') ?? main?.parentElement;
  return [...(row?.children ?? [])];
}

function matters(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  const inside = target?.closest(INSIDE) ?? null;
  if (target === null || isOurs(target) || (inside !== null && !(inside === target && target.matches(BODY)))) {
    return false;
  }
  if (record.type !== 'childList') {
    return true;
  }
  // A host of ours that was taken out is worth a look; that it arrived is not.
  return record.removedNodes.length > 0 || ![...record.addedNodes].every(isOurs);
}
