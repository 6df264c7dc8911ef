import type { LandmarkLog } from '../find-first.ts';
import type { ShownMessage } from './find-messages.ts';
import { placeCard } from './place-card.ts';

/** The hosts we put into the page, so that changes of our own are told from Gmail's and a lost one is noticed. */
export type PlacedHosts = {
  place(host: HTMLElement, message: ShownMessage): boolean;
  /** Whether a node is one of our hosts or inside one. */
  has(node: Node): boolean;
  /** Whether Gmail took a host out while its message is still there; each loss is told once. */
  forgetLost(): boolean;
};

export function createPlacedHosts(log: LandmarkLog): PlacedHosts {
  const placed = new Map<HTMLElement, HTMLElement>();
  const known = new WeakSet<Node>();
  return {
    place(host, message) {
      known.add(host);
      placed.delete(host);
      if (!placeCard(host, message, log)) {
        return false;
      }
      placed.set(host, message.frame);
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
      let isLost = false;
      for (const [host, frame] of placed) {
        if (!frame.isConnected || !frame.contains(host)) {
          isLost ||= frame.isConnected;
          placed.delete(host);
        }
      }
      return isLost;
    },
  };
}
