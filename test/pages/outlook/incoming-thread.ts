import type { SamplePerson, SampleThread } from '../mailbox.ts';

/** A mail that arrives while the page is open. */
export function incomingThread(owner: SamplePerson): SampleThread {
  const id = String(Date.now());
  return {
    id,
    subject: 'Coffee next week?',
    unread: true,
    messages: [
      {
        id,
        from: { name: 'Ada Winther', address: 'ada.winther@example.org' },
        to: [owner],
        date: new Date().toISOString(),
        html: '<div>Hi Robin,</div><div><br></div><div>shall we have coffee on Tuesday?</div><div><br></div><div>Ada</div>',
      },
    ],
  };
}
