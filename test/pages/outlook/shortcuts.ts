/** Keys that do something and what. */
export type ShortcutActions = { newMail: () => void; reply: (kind: 'reply' | 'reply-all' | 'forward') => void };

/** The webmail's single-letter shortcuts: they hear every such key that was not meant for a field or an editor, and note it. */
export function listenForShortcuts(noted: (key: string) => void, { newMail, reply }: ShortcutActions): void {
  const actions: Record<string, () => void> = {
    n: newMail,
    r: () => reply('reply'),
    R: () => reply('reply-all'),
    F: () => reply('forward'),
  };
  document.addEventListener('keydown', ({ target, key, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey || !/^[a-zA-Z]$/.test(key)) {
      return;
    }
    if (!(target instanceof Element) || target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null) {
      return;
    }
    noted(key);
    actions[key]?.();
  });
}
