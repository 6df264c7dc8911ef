/** Whether an element holds any visible character; stops at the first, since a body may be megabytes long. */
export function hasText(element: Node): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (
      /[^\s\u200B-\u200D\u2060\uFEFF]/.test(node.nodeValue ?? '') &&
      !/^(style|script|template)$/i.test(node.parentNode?.nodeName ?? '')
    ) {
      return true;
    }
  }
  return false;
}
