import type { Rejection } from '#core/rejection.ts';
import { composeUrlFor } from '#mail/compose-url-for.ts';

/** Address of a new mail to the person of this record who can be written to; without one, the mail itself. */
export function checkInUrl({ webmail, url, contacts, subject }: Rejection): string {
  const person = contacts.find(({ address, thanks }) => address !== null && thanks.state === 'done') ?? contacts.find(({ address }) => address !== null);
  if (person?.address === undefined || person.address === null) {
    return url;
  }
  return composeUrlFor(webmail, url, { to: person.address, subject, body: '' });
}
