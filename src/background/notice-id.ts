/** Notification ids say all that a click needs: the background that made them may be long gone. */
const ONE = 'due:';
const SEVERAL = 'due-several';

/** The id of a notification about these reminders. */
export function noticeId(reminderIds: readonly string[]): string {
  const [first] = reminderIds;
  return reminderIds.length === 1 && first !== undefined ? ONE + first : SEVERAL;
}

/** The one reminder a notification is about, or null when it is about several or none of ours. */
export function reminderOfNotice(id: string): string | null {
  return id.startsWith(ONE) ? id.slice(ONE.length) : null;
}
