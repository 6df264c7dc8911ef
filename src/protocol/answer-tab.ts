import { onMessage, ownId } from '#platform/runtime.ts';
import { WHAT_IS_SHOWN } from './envelope.ts';
import type { TabReport } from './protocol.ts';

/** Answers the popup's question what this tab shows, until the signal aborts. For content scripts. */
export function answerTab(report: () => TabReport, signal: AbortSignal): void {
  onMessage((message, sender) => {
    // Only our own pages have no tab or our own address; a content script cannot send to another at all.
    if (sender.id !== ownId() || message !== WHAT_IS_SHOWN) {
      return undefined;
    }
    return answer(report);
  }, signal);
}

/** Replies must be native promises: others reach the asker as `undefined` in both browsers (measured). */
async function answer(report: () => TabReport): Promise<TabReport> {
  return report();
}
