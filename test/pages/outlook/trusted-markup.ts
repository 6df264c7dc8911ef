type Policy = { createHTML(markup: string): string };
type Rules = Policy & { createScript(): null; createScriptURL(): null };

declare const trustedTypes: { createPolicy(name: string, rules: Rules): Policy } | undefined;

/**
 * Creates the page's `default` policy, which turns every string into markup and nothing into script.
 * @throws when somebody created one before: the header allows a single policy of that name, and the page does not start without its own
 */
export function createDefaultPolicy(): void {
  if (typeof trustedTypes === 'undefined') {
    return;
  }
  trustedTypes.createPolicy('default', { createHTML: (markup) => markup, createScript: () => null, createScriptURL: () => null });
}

/** Nodes of a mail's sanitised markup. */
export function parseMarkup(markup: string): Node[] {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}
