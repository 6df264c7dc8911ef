/** Takes back whatever changes in the field, in the next microtask: an editor that is not ready or does not accept foreign text. */
export function refuseChanges(field: HTMLElement): () => void {
  const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true };
  const keep = [...field.childNodes].map((node) => node.cloneNode(true));
  const observer = new MutationObserver(() => {
    observer.disconnect();
    field.replaceChildren(...keep.map((node) => node.cloneNode(true)));
    observer.observe(field, watched);
  });
  observer.observe(field, watched);
  return () => observer.disconnect();
}
