import { planDoorbell } from '#core/plan/plan-doorbell.ts';
import { ringAt, ringEvery, silence } from '#platform/alarms.ts';
import { setBadge } from '#platform/badge.ts';
import { words } from '#platform/i18n.ts';
import { readSettings } from '#platform/settings-item.ts';
import { readOpenSchedule } from '#storage/read-schedule.ts';
import { markShown } from '#storage/write-reminders.ts';
import { tell } from './tell.ts';

const NEXT = 'next-reminder';
const SWEEP = 'sweep';

/** How often reminders are looked at in any case, in minutes: alarms get lost at restarts and in sleep. */
const SWEEP_EVERY = 15;

let running: Promise<void> = Promise.resolve();

/**
 * Makes notification, badge and alarm follow the database, which is the schedule; alarms are only doorbells. Runs one after
 * another, as often as anyone likes, and never rejects: what does not work now is tried at the next ring.
 */
export function reconcile(): Promise<void> {
  running = running.then(look, look);
  return running;
}

/** Resolves when nothing of the above is under way any more. */
export function reconciled(): Promise<void> {
  return running;
}

async function look(): Promise<void> {
  try {
    await ringEvery(SWEEP, SWEEP_EVERY);
    const now = new Date();
    const [reminders, settings] = await Promise.all([readOpenSchedule(), readSettings()]);
    const plan = planDoorbell(reminders, settings, now);
    await (plan.next === null ? silence(NEXT) : ringAt(NEXT, plan.next));
    await setBadge(plan.due, badgeTitle(plan.due));
    // Marked first: whoever dies in between has told nobody, but the badge counts it; the other order would tell twice.
    const marked = await markShown(plan.tell, now.getTime());
    await tell(marked);
  } catch {
    // The database or the browser is not ready; the sweep comes again.
  }
}

function badgeTitle(due: number): string {
  const say = words();
  if (due === 0) {
    return say('app_name');
  }
  return due === 1 ? say('badge_due_one') : say('badge_due_many', String(due));
}
