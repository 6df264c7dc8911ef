/** Made-up records for tests: sensible defaults, changed where a test needs it. */
import type { Rejection, Step, StepName, StepState } from '../src/core/rejection.ts';
import type { Reminder } from '../src/core/reminder.ts';

/** A step in this state, changed at the beginning of time. */
const step = (state: StepState): Step => ({ state, at: 0 });

/** The four steps, open unless told otherwise; keep-in-touch is closed until it is suggested. */
export function madeUpSteps(states: Partial<Record<StepName, StepState>> = {}): Rejection['steps'] {
  return {
    'thank-you': step(states['thank-you'] ?? 'open'),
    feedback: step(states.feedback ?? 'open'),
    'keep-in-touch': step(states['keep-in-touch'] ?? 'closed'),
    reflect: step(states.reflect ?? 'open'),
  };
}

/** A rejection after an interview at an invented company. */
export function madeUpRejection(change: Partial<Rejection> = {}): Rejection {
  return {
    id: 'gmail:thread-1:message-1',
    webmail: 'gmail',
    account: null,
    threadId: 'thread-1',
    messageId: 'message-1',
    url: 'https://mail.google.com/mail/u/0/#inbox/thread-1',
    subject: 'Your application',
    company: 'Brightpath',
    role: 'Frontend Engineer',
    stage: 'interviewed',
    receivedAt: Date.UTC(2026, 10, 20, 9),
    notedAt: Date.UTC(2026, 10, 21, 9),
    language: 'en',
    senderKind: 'person',
    contacts: [{ name: 'Maya Lindqvist', address: 'maya.lindqvist@brightpath.example', thanks: step('open') }],
    evidence: 'We have decided to go on with another candidate.',
    noFeedback: false,
    wantsFuture: 'unsure',
    feedback: null,
    steps: madeUpSteps(),
    reflection: [],
    wordings: [],
    revision: 1,
    ...change,
  };
}

/** A reminder to answer, for the morning of 24 November 2026. */
export function madeUpReminder(change: Partial<Reminder> = {}): Reminder {
  return {
    id: 'reminder-1',
    rejectionId: 'gmail:thread-1:message-1',
    kind: 'answer',
    date: '2026-11-24',
    time: '09:00',
    state: 'pending',
    shownAt: null,
    ...change,
  };
}
