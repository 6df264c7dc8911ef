/** Hands a text to the browser as a download: the way out of the extension that needs no permission. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has read the text by then; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
