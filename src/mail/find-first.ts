import type { LandmarkReport } from '#core/landmark-report.ts';

/** One way to find something in the page, dated by when it was known to hold. */
export type Rung<Found> = { name: string; since: string; find: (root: ParentNode) => Found | null };

/** A thing to find, with independent ways ranked from the most to the least durable. */
export type Landmark<Found> = { name: string; rungs: readonly Rung<Found>[] };

/** Remembers which rung found each landmark last, for the health report. */
export type LandmarkLog = Map<string, LandmarkReport>;

/** The first rung that finds something wins; the log learns which one, or that none did. */
export function findFirst<Found>(landmark: Landmark<Found>, root: ParentNode, log: LandmarkLog): Found | null {
  for (const rung of landmark.rungs) {
    const found = rung.find(root);
    if (found !== null) {
      log.set(landmark.name, { landmark: landmark.name, rung: rung.name, since: rung.since });
      return found;
    }
  }
  log.set(landmark.name, { landmark: landmark.name, rung: null, since: null });
  return null;
}

/** A rung that asks for a selector. */
export function selector(since: string, query: string): Rung<HTMLElement> {
  return { name: query, since, find: (root) => root.querySelector<HTMLElement>(query) };
}
