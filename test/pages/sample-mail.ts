import type { SampleMailbox, SampleThread } from './mailbox.ts';
import { calendarOf } from './sample-mail/calendar.ts';
import { longThread } from './sample-mail/long-thread.ts';
import { otherMail } from './sample-mail/other-mail.ts';
import { owner } from './sample-mail/owner.ts';
import { refusals } from './sample-mail/refusals.ts';
import { tableLetter } from './sample-mail/table-letter.ts';

/** The day on which the sample mailbox is read unless told otherwise, so that tests see the same dates every time. */
const SAMPLE_DAY = new Date('2026-11-24T10:00:00Z');

/**
 * The mailbox of a person in the middle of a job search, newest thread first. Everybody in it is invented.
 *
 * @param webmail who shows it; the same mail, but received markup differs in class prefixes
 * @param now the day the newest mail arrives on
 */
export function sampleMailbox(webmail: 'gmail' | 'outlook', now: Date = SAMPLE_DAY): SampleMailbox {
  const ago = calendarOf(now);
  const threads = [...refusals(ago), longThread(ago), tableLetter(ago, webmail), ...otherMail(ago)];
  return { owner, threads: threads.sort((one, other) => newestDate(other).localeCompare(newestDate(one))) };
}

const newestDate = (thread: SampleThread): string => thread.messages.at(-1)?.date ?? '';
