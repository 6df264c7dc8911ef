/** Requests one tab may make in a row, and how many more it may each second: far above what a person causes. */
const BURST = 60;
const PER_SECOND = 10;

/** Decides whether one more request of this asker is fine at this moment (milliseconds since the epoch). */
export type RequestBudget = (asker: string, now: number) => boolean;

/**
 * Counts requests per asker, so that a page that went mad cannot fill the disk. Lives in memory: it protects, it records
 * nothing, and a restarted background may well start counting anew.
 */
export function createRequestBudget(): RequestBudget {
  const budgets = new Map<string, { left: number; at: number }>();
  return (asker, now) => {
    const last = budgets.get(asker) ?? { left: BURST, at: now };
    const left = Math.min(BURST, last.left + (Math.max(0, now - last.at) / 1_000) * PER_SECOND);
    budgets.set(asker, { left: Math.max(0, left - 1), at: now });
    return left >= 1;
  };
}
