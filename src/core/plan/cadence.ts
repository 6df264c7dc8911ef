import { addDays, addMonths } from './reminder.ts';

/** After how many months each hello follows the one before; the last goes on. Three a year at most. */
const MONTHS_BETWEEN = [1, 3, 5] as const;

/** Nobody is written to again after this many hellos without an answer. */
const UNANSWERED_AT_MOST = 2;

/** Days to wait for feedback before the person is asked, quietly and once, whether any came. */
const FEEDBACK_DAYS = 7;

/** What is known of the hellos so far. */
export type Hellos = { sent: number; unanswered: number; askedToStop: boolean };

/**
 * The local date (`YYYY-MM-DD`) of the next hello.
 * @param last local date of the last note, whichever it was
 * @returns null when it is time to let the contact rest
 */
export function nextHello(last: string, { sent, unanswered, askedToStop }: Hellos): string | null {
  if (askedToStop || unanswered >= UNANSWERED_AT_MOST) {
    return null;
  }
  return addMonths(last, MONTHS_BETWEEN[Math.min(sent, MONTHS_BETWEEN.length - 1)] ?? MONTHS_BETWEEN[2]);
}

/** The local date on which the person is asked whether feedback came. */
export function feedbackCheck(asked: string): string {
  return addDays(asked, FEEDBACK_DAYS);
}
