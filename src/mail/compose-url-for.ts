import type { WebmailName } from '#core/email.ts';
import { composeUrl as gmailComposeUrl } from './gmail/compose-url.ts';
import { composeUrl as outlookComposeUrl } from './outlook/compose-url.ts';

/**
 * Address of a new mail in the mailbox that a message was read in, for pages that are not in that mailbox themselves.
 * @param messageUrl where the message was read: it tells the site and, in Gmail, the account
 */
export function composeUrlFor(webmail: WebmailName, messageUrl: string, draft: { to: string; subject: string; body: string }): string {
  const { pathname, hostname } = new URL(messageUrl);
  return webmail === 'gmail' ? gmailComposeUrl(pathname, draft) : outlookComposeUrl(hostname, draft);
}
