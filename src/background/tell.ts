import type { Rejection } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import type { WordKey } from '#core/words.ts';
import { words } from '#platform/i18n.ts';
import { notify } from '#platform/notifications.ts';
import { readReminder } from '#storage/read-schedule.ts';
import { noticeId } from './notice-id.ts';

const TITLES = {
  answer: 'notice_answer',
  feedback: 'notice_feedback',
  'check-in': 'notice_check_in',
} as const satisfies Record<Reminder['kind'], WordKey>;

/** Tells about reminders that just came due: one by name, several as a number, none not at all. */
export async function tell(reminders: readonly Reminder[]): Promise<void> {
  const found = (await Promise.all(reminders.map(({ id }) => readReminder(id)))).filter((one) => one !== null);
  const [first] = found;
  if (first === undefined) {
    return;
  }
  const say = words();
  const id = noticeId(found.map(({ reminder }) => reminder.id));
  if (found.length === 1) {
    await notify(id, { title: say(TITLES[first.reminder.kind]), message: about(first.rejection) });
    return;
  }
  const names = [...new Set(found.map(({ rejection }) => rejection.company ?? rejection.subject))].slice(0, 3);
  await notify(id, { title: say('notice_several', String(found.length)), message: names.join(' · ') });
}

function about({ company, role, subject }: Rejection): string {
  const known = [company, role].filter((value) => value !== null && value !== '');
  return known.length === 0 ? subject : known.join(' · ');
}
