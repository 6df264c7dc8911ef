import type { TargetedKeyboardEvent } from 'preact';

/** Arrow keys, Home and End move the focus from row to row; Tab still reaches everything. */
export function moveAmongRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.summary')];
  const at = rows.findIndex((row) => row === event.target);
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', rows.length - 1],
  ]).get(event.key);
  const fromSearch = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (to === undefined || (at === -1 && !(fromSearch && event.key === 'ArrowDown'))) {
    return;
  }
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
}
