import type { Rejection } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';

/** A rejection with the reminder that brought it up. */
export type DueItem = { rejection: Rejection; reminder: Reminder };

/** What the popup lists, each rejection once. */
export type Checklist = { due: DueItem[]; waiting: Rejection[]; recent: Rejection[] };

/** The most due rows shown at once: more would be a pile, not a list. */
export const MAX_DUE = 3;

/**
 * Sorts what was read into what is due, what waits for somebody or some day, and the rest, newest first.
 * @param due longest due first; a rejection with several due reminders is listed once, under the first
 * @param upcoming ids of rejections with a reminder still to come
 */
export function toChecklist(rejections: readonly Rejection[], due: readonly DueItem[], upcoming: ReadonlySet<string>): Checklist {
  const dueById = new Map<string, DueItem>();
  for (const item of due) {
    if (!dueById.has(item.rejection.id)) {
      dueById.set(item.rejection.id, item);
    }
  }
  const rest = rejections.filter(({ id }) => !dueById.has(id)).toSorted((a, b) => b.notedAt - a.notedAt);
  const isWaiting = ({ id, steps }: Rejection): boolean =>
    steps.feedback.state === 'asked' || steps['keep-in-touch'].state === 'scheduled' || upcoming.has(id);
  return {
    due: [...dueById.values()],
    waiting: rest.filter((rejection) => isWaiting(rejection)),
    recent: rest.filter((rejection) => !isWaiting(rejection)),
  };
}
