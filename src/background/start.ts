import { onAlarm } from '#platform/alarms.ts';
import { drawToken } from '#platform/lifetime.ts';
import { onNotificationClick } from '#platform/notifications.ts';
import { mailPatterns, onInstalled, onMessage, onStartup, ownId, ownOrigin, pageUrl } from '#platform/runtime.ts';
import { injectIntoOpenTabs } from '#platform/scripting.ts';
import { openTab } from '#platform/tabs.ts';
import { createRequestBudget } from '#protocol/request-budget.ts';
import { createServer } from '#protocol/server.ts';
import { claimWelcome } from '#storage/welcome.ts';
import { forgetOldMarks } from '#storage/write-marks.ts';
import { handlers } from './handlers.ts';
import { openNotice } from './open-notice.ts';
import { problemOf } from './problem-of.ts';
import { reconcile } from './reconcile.ts';

/**
 * Listens to everything the background answers to. Call it at once and synchronously when the script starts: the event
 * that woke a stopped background is only delivered to listeners that are there by then.
 */
export function start(): void {
  const answer = createServer({
    handlers,
    ourselves: { id: ownId() ?? '', origin: ownOrigin(), mailPatterns: mailPatterns() },
    mayAsk: createRequestBudget(),
    now: Date.now,
    problemOf,
  });
  onMessage((message, sender) => {
    const answered = answer(message, sender);
    // Not waited for: what is lost of this is caught up with at the next start. Answers never reject.
    void answered?.then(reconcile);
    return answered;
  });
  onAlarm(() => void reconcile());
  onStartup(() => {
    void reconcile();
    void forgetOldMarks(Date.now()).catch(() => undefined);
  });
  onNotificationClick((id) => void openNotice(id).catch(() => undefined));
  onInstalled((reason) => void settleIn(reason).catch(() => undefined));
  void reconcile();
}

/** After installation and update: the welcome once per profile, and our script in tabs that were open already. */
async function settleIn(reason: 'install' | 'update' | 'other'): Promise<void> {
  await drawToken();
  if (reason !== 'other') {
    await injectIntoOpenTabs();
  }
  if (reason === 'install' && (await claimWelcome())) {
    await openTab(pageUrl('welcome.html'));
  }
}
