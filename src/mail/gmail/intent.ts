/** What a click or key asks Gmail to do with the draft it happens in; null for anything else. */
export type Intent = 'send' | 'discard';

/** Send and its like, without the arrow beside it that opens a menu. */
const SEND = '.aoO[role="button"], [jslog^="32601;"], [jslog="32601"], .IZ .Up div > div[role="button"]';
const NOT_SEND = '[aria-haspopup="true"], .hG';
const SCHEDULE = '[selector="scheduledSend"]';
const DISCARD = '.gU .oh, .oh[role="button"]';

/** The intent behind an event. Old buttons act on mouseup, before any click, so a press counts from mousedown on. */
export function intentOf(event: MouseEvent | KeyboardEvent): Intent | null {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) {
    return null;
  }
  if (event instanceof KeyboardEvent) {
    return intentOfKey(event, target);
  }
  return event.button === 0 ? intentOn(target) : null;
}

/** Whether an element belongs to the scheduling menu, which may stand outside of the draft it is about. */
export function isSchedule(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(SCHEDULE) !== null;
}

function intentOfKey(event: KeyboardEvent, target: Element): Intent | null {
  const held = event.ctrlKey || event.metaKey;
  if (held && event.key === 'Enter' && !event.altKey) {
    return 'send';
  }
  if (held && event.shiftKey && event.key.toLowerCase() === 'd') {
    return 'discard';
  }
  return !held && (event.key === 'Enter' || event.key === ' ') ? intentOn(target) : null;
}

function intentOn(target: Element): Intent | null {
  const sends = target.closest(SEND);
  if ((sends !== null && !sends.matches(NOT_SEND)) || isSchedule(target)) {
    return 'send';
  }
  return target.closest(DISCARD) === null ? null : 'discard';
}
