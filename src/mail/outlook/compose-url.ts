/** Outlook cuts longer addresses without a word (seen by others in 2026-08). */
const LONGEST_URL = 1_800;

const ADDRESS = /^[^\s@?,;:<>()[\]"\\&%]{1,64}@[^\s@?,;:<>()[\]"\\&%]{1,255}$/;

/**
 * Address of a new mail on the site that fits the account: `outlook.office.com` redirects and loses the draft on the way (2026-08-02).
 * Values that cannot be passed on whole are left out: first the body, then the subject. An address that could name further recipients is left out.
 * @param hostname where the page runs, such as `outlook.live.com`
 */
export function composeUrl(hostname: string, draft: { to: string; subject: string; body: string }): string {
  const base =
    hostname === 'outlook.live.com'
      ? 'https://outlook.live.com/mail/0/deeplink/compose'
      : 'https://outlook.cloud.microsoft/mail/deeplink/compose';
  const to = draft.to.trim();
  const named: [string, string][] = [
    ['to', ADDRESS.test(to) ? to : ''],
    ['subject', draft.subject.trim()],
    ['body', draft.body.replace(/\r?\n/g, '\r\n')],
  ];
  let url = base;
  for (const [name, value] of named) {
    if (value === '') {
      continue;
    }
    const longer = `${url}${url === base ? '?' : '&'}${name}=${encode(value)}`;
    if (longer.length >= LONGEST_URL) {
      continue;
    }
    url = longer;
  }
  return url;
}

/** Spaces as %20, since Outlook shows a plus as a plus; a half emoji would make the encoder throw. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'));
}
