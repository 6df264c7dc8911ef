import type { Contact } from '#core/email.ts';
import { findFirst, type LandmarkLog } from '../find-first.ts';
import { accountLabel } from './landmarks.ts';
import { findAddress, plainLine } from './read-contact.ts';

/** Who owns the mailbox, as far as the page tells: a personal account shows its address, a work account mostly name and address. */
export function readOwner(root: Document, log: LandmarkLog): Contact {
  const label = findFirst(accountLabel, root, log);
  return { name: nameInTitle(root.title), address: addressIn(root, label) };
}

function addressIn(root: Document, label: HTMLElement | null): string | null {
  const mailboxes = root.querySelectorAll('[id^="primaryMailboxRoot"]');
  if (mailboxes.length > 1) {
    // Whose mail this is cannot be told from outside.
    return null;
  }
  for (const element of [label, ...root.querySelectorAll('#O365_MainLink_Me, #mectrl_currentAccount_secondary')]) {
    if (element === null) {
      continue;
    }
    for (const name of ['data-folder-name', 'title', 'aria-label']) {
      const address = findAddress(element.getAttribute(name));
      if (address !== null) {
        return address;
      }
    }
    const address = findAddress(element.textContent);
    if (address !== null) {
      return address;
    }
  }
  return null;
}

/** "Mail - Ada Example - Outlook" names the owner in the middle. */
function nameInTitle(title: string): string {
  const parts = plainLine(title).split(/ [-\u2013\u2014] /);
  return parts.length >= 3 && parts.at(-1) === 'Outlook' ? (parts.at(-2) ?? '') : '';
}
