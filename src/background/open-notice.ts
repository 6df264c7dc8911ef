import { withdraw } from '#platform/notifications.ts';
import { pageUrl } from '#platform/runtime.ts';
import { readSettings } from '#platform/settings-item.ts';
import { openOrFocus } from '#platform/tabs.ts';
import { readReminder } from '#storage/read-schedule.ts';
import { checkInUrl } from './check-in-url.ts';
import { reminderOfNotice } from './notice-id.ts';

/**
 * Opens what a clicked notification is about: the mail, or for a check-in a new mail with a text to start from. Several,
 * or a record that is gone by now, open the checklist.
 */
export async function openNotice(id: string): Promise<void> {
  await openOrFocus(await placeOf(id));
  await withdraw(id);
}

async function placeOf(id: string): Promise<string> {
  const reminderId = reminderOfNotice(id);
  const found = reminderId === null ? null : await readReminder(reminderId).catch(() => null);
  if (found === null) {
    return pageUrl('popup.html');
  }
  return found.reminder.kind === 'check-in' ? checkInUrl(found.rejection, await readSettings()) : found.rejection.url;
}
