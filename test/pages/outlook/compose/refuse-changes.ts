import type { Editor } from 'roosterjs';

/** Makes an editor take back every change of its text at once. */
export function refuseChanges(field: HTMLElement, editor: Editor): () => void {
  const snapshot = editor.takeSnapshot();
  const text = field.textContent;
  const observer = new MutationObserver(() => {
    if (snapshot !== null && field.textContent !== text) {
      editor.restoreSnapshot(snapshot);
    }
  });
  observer.observe(field, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
