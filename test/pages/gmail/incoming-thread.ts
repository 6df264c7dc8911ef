import type { SamplePerson, SampleThread } from '../mailbox.ts';

let arrived = 0;

/** A mail that comes in while the page is open. */
export function incomingThread(owner: SamplePerson, date: string): SampleThread {
  arrived += 1;
  const id = (1_848_900_000_000_000_000n + BigInt(arrived)).toString();
  const from = { name: 'Library of Westmere', address: 'loans@westmere-library.example' };
  const html = '<p>Hello Robin,</p><p>The book you reserved is ready for you.</p>';
  return { id, subject: 'Your reservation is ready', unread: true, messages: [{ id, from, to: [owner], date, html }] };
}
