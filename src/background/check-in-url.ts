import { writeDraft } from '#core/drafts/write-draft.ts';
import type { Rejection } from '#core/rejection.ts';
import type { Settings } from '#core/settings.ts';
import { composeUrlFor } from '#mail/compose-url-for.ts';

/**
 * Address of a new mail with a later hello to the person of this record who was thanked, else to whoever can be written to;
 * without anybody, the mail itself. In a language no drafts are written in, the text is left to the person.
 */
export function checkInUrl(
  { webmail, url, contacts, language, company, role, stage, wordings }: Rejection,
  { tone, name }: Settings,
): string {
  const reachable = contacts.filter(({ address }) => address !== null);
  const person = reachable.find(({ thanks }) => thanks.state === 'done') ?? reachable[0];
  if (person?.address === undefined || person.address === null) {
    return url;
  }
  const contact = person.name === '' ? null : person.name;
  const draft = writeDraft({
    intents: ['check-in'],
    language,
    contact,
    company,
    role,
    stage,
    tone,
    address: null,
    name,
    ownLine: null,
    used: wordings,
  });
  return composeUrlFor(webmail, url, { to: person.address, subject: draft?.subject ?? '', body: draft?.body ?? '' });
}
