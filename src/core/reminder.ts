/** Why a reminder exists: to answer the mail later, to look for feedback, to say hello again. */
export type ReminderKind = 'answer' | 'feedback' | 'check-in';

/**
 * A promise to come back. The intent is a local date and wall time, not an instant, so that a change of the clock or the
 * zone moves it with the person's day.
 */
export type Reminder = {
  id: string;
  rejectionId: string;
  kind: ReminderKind;
  /** Local calendar date, `YYYY-MM-DD`. */
  date: string;
  /** Local wall time, `HH:MM`. */
  time: string;
  /** `pending` until the person was told, `shown` until they acted. */
  state: 'pending' | 'shown' | 'done';
  /** When the person was told, in milliseconds since the epoch. */
  shownAt: number | null;
};
