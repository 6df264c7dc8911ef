import type { WebmailName } from '#core/email.ts';

/** Gmail has one address; every other site our scripts run on is Outlook. */
export function webmailAt(senderUrl: string | undefined): WebmailName {
  return senderUrl?.startsWith('https://mail.google.com/') === true ? 'gmail' : 'outlook';
}

/**
 * Whether a checked request speaks of this webmail only. A page that was taken over in one webmail learns nothing about the
 * other: record ids begin with the webmail they came from.
 */
export function isAbout(webmail: WebmailName, request: object): boolean {
  if ('webmail' in request && request.webmail !== webmail) {
    return false;
  }
  return !('id' in request) || typeof request.id !== 'string' || request.id.startsWith(`${webmail}:`);
}
