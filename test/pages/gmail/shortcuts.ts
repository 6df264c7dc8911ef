import type { ComposeKind } from './mail-state.ts';

const ACTIONS: Record<string, ComposeKind> = { r: 'reply', a: 'reply-all', f: 'forward' };

/**
 * The webmail's single-letter shortcuts. They hear every key that was not meant for a field, a button or an editor, and note it.
 *
 * @param act null when the account has shortcuts off: the key is noted all the same
 */
export function listenForShortcuts(noted: (key: string) => void, act: ((kind: ComposeKind) => void) | null): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const isElsewhere = target.closest('input, textarea, button, [contenteditable]') !== null;
    if (isElsewhere || key.length !== 1) {
      return;
    }
    noted(key);
    const kind = ACTIONS[key];
    if (kind !== undefined) {
      act?.(kind);
    }
  });
}
