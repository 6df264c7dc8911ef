import type { SenderKind } from '../../verdict.ts';
import { isSharedMailbox, type Display } from './display.ts';
import type { Sender } from './sender.ts';

const robotLocal =
  /(?:^|[.\-_+])(?:no[-_.]?reply|noresponder|no[-_.]?responder|nao[-_.]?responda|ne[-_.]?pas[-_.]?repondre|nepasrepondre|do[-_.]?not[-_.]?reply|donotreply|nicht[-_.]?antworten|auto[-_.]?reply|autoreply|notifications?|notify|system|mailer|mailer-daemon|automated|automatic|bounce|alerts?)(?:$|[.\-_+\d])/;

const relayLocal = /^candidate-?[\da-z]{3,}|\+email\+/;

/** Whether an answer would reach a person. `isUnread` says that the text itself tells that nobody reads answers. */
export const senderKindOf = (sender: Sender, display: Display, contact: string | null, isUnread: boolean): SenderKind => {
  const { local, domain, vendor } = sender;
  if (isUnread) {
    return 'robot';
  }
  if (relayLocal.test(local) || local === 'hit-reply' || vendor?.replies === 'relay') {
    return 'relay';
  }
  if (robotLocal.test(local)) {
    return 'robot';
  }
  if (vendor !== null) {
    if (/^\p{L}{2,20}[.\-_]\p{L}{2,25}$/u.test(local) && vendor.tenant === 'label') {
      return 'relay';
    }
    if (vendor.replies === 'robot') {
      return 'robot';
    }
    return display.person === null ? 'team' : 'relay';
  }
  if (display.person !== null) {
    return 'person';
  }
  if (domain === '' && sender.display === '') {
    return contact === null ? 'unknown' : 'person';
  }
  if (contact !== null) {
    return 'person';
  }
  return isSharedMailbox(sender) || display.hasTeam || display.organisation !== null ? 'team' : 'unknown';
};
