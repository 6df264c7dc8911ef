import { isPlaced, placeCard } from './place-card.ts';

/** The hosts we put into the page, so that changes of our own are told from Outlook's and a lost one is noticed. */
export type PlacedHosts = {
  place(host: HTMLElement, body: HTMLElement): boolean;
  /** Whether a node is one of our hosts or inside one. */
  has(node: Node): boolean;
  /** Whether a host is no longer below its body, because Outlook drew that part anew; each is told once. */
  forgetLost(): boolean;
};

export function createPlacedHosts(): PlacedHosts {
  const placed = new Map<HTMLElement, HTMLElement>();
  const known = new WeakSet<Node>();
  return {
    place(host, body) {
      known.add(host);
      if (!placeCard(host, body)) {
        placed.delete(host);
        return false;
      }
      placed.set(host, body);
      return true;
    },
    has(node) {
      for (let at: Node | null = node; at !== null; at = at.parentNode) {
        if (known.has(at)) {
          return true;
        }
      }
      return false;
    },
    forgetLost() {
      const lost = [...placed].filter(([host, body]) => !isPlaced(host, body));
      for (const [host] of lost) {
        placed.delete(host);
      }
      return lost.length > 0;
    },
  };
}
