/** What a selector finds of Gmail's own; a mail's markup may imitate anything. Bodies themselves are found, what is in them is not. */
export function findOwn<Found extends Element = HTMLElement>(root: ParentNode, query: string): Found[] {
  return [...root.querySelectorAll<Found>(query)].filter((element) => !cameWithMail(element));
}

function cameWithMail(element: Element): boolean {
  const mail = element.parentElement?.closest('.a3s') ?? null;
  return mail !== null;
}
