import { parseUrl } from '#core/parse-url.ts';
import type { Sender } from '#platform/runtime.ts';
import type { Role } from './protocol.ts';

/** Who we are, and which sites our content scripts run on (match patterns such as `https://mail.google.com/*`). */
export type Ourselves = { id: string; origin: string; mailPatterns: readonly string[] };

/**
 * Who sent a message, from what the browser says about the sender and never from the message itself: a web page's process
 * may have been taken over and can send whatever it likes. Null means: drop it.
 *
 * A tab alone proves nothing: our own pages in tabs have one too (measured in both browsers).
 */
export function senderRole(sender: Sender, { id, origin, mailPatterns }: Ourselves): Role | null {
  if (sender.id !== id) {
    return null;
  }
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') {
    return null;
  }
  if (originOf(sender) === origin) {
    return 'page';
  }
  const host = sender.url === undefined ? null : httpsHost(sender.url);
  const isMail = host !== null && mailPatterns.includes(`https://${host}/*`);
  return isMail && sender.frameId === 0 ? 'mail' : null;
}

/** Firefox before 126 does not tell the origin; then the address holds it. */
function originOf({ origin, url }: Sender): string | null {
  if (origin !== undefined) {
    return origin;
  }
  const parsed = url === undefined ? null : parseUrl(url);
  // `URL.origin` is 'null' for extension addresses in some engines.
  return parsed === null ? null : `${parsed.protocol}//${parsed.host}`;
}

function httpsHost(url: string): string | null {
  const parsed = parseUrl(url);
  return parsed?.protocol === 'https:' && parsed.port === '' ? parsed.hostname : null;
}
