type Policy = { createHTML(markup: string): string };

declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** The one policy the page's header allows. */
export const POLICY_NAME = 'webmail#body';

let policy: Policy | null = null;

/** Nodes of a mail's sanitised markup, made through the page's only Trusted Types policy. */
export function parseMarkup(markup: string): Node[] {
  policy ??=
    typeof trustedTypes === 'undefined'
      ? { createHTML: (html) => html }
      : trustedTypes.createPolicy(POLICY_NAME, { createHTML: (html) => html });
  const parsed = new DOMParser().parseFromString(policy.createHTML(markup), 'text/html');
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}
