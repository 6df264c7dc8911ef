/** Made-up open mails and verdicts for tests of the loop. */
import type { Email } from '../../src/core/email.ts';
import type { Facts, Verdict } from '../../src/core/verdict.ts';

export function madeUpEmail(change: Partial<Email> = {}): Email {
  return {
    webmail: 'gmail',
    account: 'jonas@example.com',
    threadId: 'thread-1',
    messageId: 'message-1',
    subject: 'Your application',
    sender: { name: 'Maya Lindqvist', address: 'maya.lindqvist@brightpath.example' },
    recipients: [],
    participants: [
      { name: 'Maya Lindqvist', address: 'maya.lindqvist@brightpath.example' },
      { name: 'Tom Weber', address: 'tom.weber@brightpath.example' },
    ],
    own: false,
    shownDate: 'Fri, Nov 20, 9:00 AM',
    receivedAt: Date.UTC(2026, 10, 20, 9),
    text: 'Hello Jonas, we have decided to go on with another candidate.',
    url: 'https://mail.google.com/mail/u/0/#inbox/thread-1',
    ...change,
  };
}

export function madeUpVerdict(change: Partial<Omit<Verdict, 'facts'>> & { facts?: Partial<Facts> } = {}): Verdict {
  const { facts, ...others } = change;
  return {
    decision: 'rejection',
    score: 0.98,
    language: 'en',
    evidence: { sentence: 'We have decided to go on with another candidate.', start: 0, end: 47, reason: 'others-chosen' },
    facts: {
      company: 'Brightpath',
      role: 'Frontend Engineer',
      contact: 'Maya Lindqvist',
      stage: 'interviewed',
      sender: 'person',
      noFeedback: false,
      noReply: false,
      invitation: null,
      address: null,
      ...facts,
    },
    ...others,
  };
}
