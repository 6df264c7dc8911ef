/** Public guides tell of cut bodies beyond 2 to 8 thousand characters; a longer one is left out rather than cut. */
const LONGEST_URL = 8_000;

/**
 * Address of Gmail's full-tab compose window with the given values.
 * @param pathname of the page: the account's slot in it (`/mail/u/1/`, `/mail/u/0/d/ID/`, `/mail/b/ID/u/0/`) is kept
 */
export function composeUrl(pathname: string, draft: { to: string; subject: string; body: string }): string {
  const base = `https://mail.google.com${accountPath(pathname)}?view=cm&fs=1&tf=1&to=${encode(draft.to.trim())}&su=${encode(draft.subject.trim())}`;
  const whole = `${base}&body=${encode(draft.body.replace(/\r\n?/g, '\n'))}`;
  return whole.length <= LONGEST_URL ? whole : base;
}

/** The part of a Gmail address that names the account, such as `/mail/u/0/`. */
export function accountPath(pathname: string): string {
  const match = /^\/mail\/(?:b\/[^/]+\/)?u\/[^/]+\/(?:d\/[^/]+\/)?/.exec(pathname.endsWith('/') ? pathname : `${pathname}/`);
  return match?.[0] ?? '/mail/u/0/';
}

/** A half emoji would make the encoder throw. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
