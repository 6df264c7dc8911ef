import { sendToTab } from '#platform/runtime.ts';
import { within } from '#platform/within.ts';
import * as v from 'valibot';
import { WHAT_IS_SHOWN } from './envelope.ts';
import type { TabReport } from './protocol.ts';

/** The answer comes out of a web page's process: it is read as if a stranger wrote it. */
const tabReport: v.GenericSchema<unknown, TabReport> = v.strictObject({
  webmail: v.picklist(['gmail', 'outlook']),
  view: v.picklist(['messages', 'elsewhere', 'unreadable']),
  card: v.nullable(
    v.strictObject({
      company: v.nullable(v.pipe(v.string(), v.maxLength(300))),
      role: v.nullable(v.pipe(v.string(), v.maxLength(300))),
      rejectionId: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
    }),
  ),
  landmarks: v.pipe(
    v.array(
      v.strictObject({
        landmark: v.pipe(v.string(), v.maxLength(200)),
        rung: v.nullable(v.pipe(v.string(), v.maxLength(500))),
        since: v.nullable(v.pipe(v.string(), v.maxLength(40))),
      }),
    ),
    v.maxLength(100),
  ),
});

/** What a mail tab shows; null when it is no mail tab, runs an outdated script, or does not answer within a second. */
export async function askTab(tabId: number): Promise<TabReport | null> {
  try {
    const reply = v.safeParse(tabReport, await within(1_000, sendToTab(tabId, WHAT_IS_SHOWN)));
    return reply.success ? reply.output : null;
  } catch {
    return null;
  }
}
