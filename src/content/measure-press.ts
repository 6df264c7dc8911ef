import type { Press } from './gate.ts';

/** Functions in `filter` that hide what they are applied to. Inverting, as dark-mode extensions do, hides nothing. */
const HIDING_FILTER = /opacity|blur|url|brightness\(0|contrast\(0/;

type Seen = { host: HTMLElement; visibleFor: number; sinceLast: number };

/** Measures a click, or the submission of a form, inside a card; see `decide`. Only at that moment: nothing is watched. */
export function measurePress(event: Event, { host, visibleFor, sinceLast }: Seen): Press {
  const target = pressed(event);
  const point = pointOf(event, target);
  const around = ancestry(host);
  const styles = around.map((element) => getComputedStyle(element));
  return {
    isTrusted: event.isTrusted,
    isPlausible: target !== null && isWithin(point, target.getBoundingClientRect()),
    isConnected: host.isConnected,
    opacity: Math.min(1, ...styles.map(({ opacity }) => Number.parseFloat(opacity)).filter(Number.isFinite)),
    isUndistorted: !isScaled(host) && styles.every(isPlain),
    isHit: document.elementFromPoint(point.x, point.y) === host,
    visibleFor,
    sinceLast,
  };
}

type Point = { x: number; y: number };

function pressed(event: Event): HTMLElement | null {
  const element = event instanceof SubmitEvent ? event.submitter : event.currentTarget;
  return element instanceof HTMLElement ? element : null;
}

/** Keys and reading aids press without a place: then it is the middle of the button, brought into view. */
function pointOf(event: Event, target: HTMLElement | null): Point {
  if (event instanceof MouseEvent && event.detail > 0) {
    return { x: event.clientX, y: event.clientY };
  }
  target?.scrollIntoView({ block: 'nearest' });
  const box = target?.getBoundingClientRect();
  return box === undefined ? { x: -1, y: -1 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A pixel of play: coordinates are rounded, boxes are not. */
function isWithin({ x, y }: Point, box: DOMRect): boolean {
  return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
}

function ancestry(host: HTMLElement): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = host; at !== null; at = at.parentElement) {
    all.push(at);
  }
  return all;
}

function isPlain({ visibility, filter, clipPath, display }: CSSStyleDeclaration): boolean {
  return visibility !== 'hidden' && display !== 'none' && !HIDING_FILTER.test(filter) && (clipPath === '' || clipPath === 'none');
}

/** Layout width against drawn width: transforms of anything around show here. */
function isScaled(host: HTMLElement): boolean {
  const drawn = host.getBoundingClientRect();
  const scale = host.offsetWidth === 0 ? 0 : drawn.width / host.offsetWidth;
  return scale < 0.5 || scale > 2;
}
