import { proposeReminder } from '#core/plan/reminder.ts';
import type { Rejection } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import type { World } from './world.ts';

/** Whoever asked for feedback is reminded to look for it a week later; when the send is undone, so is that. */
export async function rememberFeedback(
  before: Rejection,
  after: Rejection,
  reminders: readonly Reminder[],
  { call, now }: World,
): Promise<void> {
  const was = before.steps.feedback.state;
  const is = after.steps.feedback.state;
  if (was !== 'asked' && is === 'asked') {
    await call('remind', { id: after.id, kind: 'feedback', ...proposeReminder('feedback', now()) });
  }
  const waiting = reminders.find(({ kind, state }) => kind === 'feedback' && state !== 'done');
  if (was === 'asked' && is === 'drafted' && waiting !== undefined) {
    await call('settle-reminder', { reminderId: waiting.id });
  }
}
