import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Served } from '../mailbox.ts';
import { sampleMailbox } from '../sample-mail.ts';
import { hashStyles } from './hash-name.ts';
import { DEFAULT_OPTIONS, type OutlookOptions, type PageData } from './options.ts';

export type { OutlookOptions } from './options.ts';

const HOSTS = new Set(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']);

const NONCE = 'c2FtcGxlLW1haWw';

/** No script without the nonce, one `default` policy for strings that become markup, nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** Paths below `/mail/` that are a page: folders and what is open in them, the read view and the form of their own. */
const PAGE =
  /^(?:\d+\/)?(?:[a-z]+(?:-[a-z]+)*\/?)?(?:(?:id|rp)\/[^/]+\/?)?$|^(?:\d+\/)?deeplink\/(?:read\/[^/]+|compose(?:\/[^/]*)?)\/?$|^(?:\d+\/)?compose\/[^/]+$/;

let script: Promise<string> | null = null;

/**
 * A webmail that behaves as Outlook's page is known to behave, for `/mail/` on its four hosts.
 *
 * @param options what differs from a current, English, light page with the sample mailbox
 */
export function createOutlook(options: Partial<OutlookOptions> = {}): { respond(url: string, method: string): Promise<Served | null> } {
  const all: OutlookOptions = { mailbox: sampleMailbox('outlook'), ...DEFAULT_OPTIONS, ...options };
  return {
    respond: async (url, method) => {
      const { hostname, pathname } = new URL(url);
      if (!HOSTS.has(hostname)) {
        return null;
      }
      const rest = /^\/mail\/?(.*)$/.exec(pathname)?.[1];
      if (method !== 'GET' || rest === undefined) {
        return answer(404, 'text/plain', 'Not here');
      }
      if (rest === 'page.js') {
        script ??= bundlePage();
        return answer(200, 'text/javascript', await script);
      }
      if (rest === 'page.css') {
        const css = await readFile(join(import.meta.dirname, 'outlook.css'), 'utf8');
        return answer(200, 'text/css', hashStyles(css, all.unknownStructure ? 1 : 0));
      }
      if (!PAGE.test(rest)) {
        return answer(404, 'text/plain', 'Not here');
      }
      const served = answer(200, 'text/html', pageOf({ options: all }));
      return { ...served, headers: { ...served.headers, 'content-security-policy': CONTENT_SECURITY_POLICY } };
    },
  };
}

const answer = (status: number, type: string, body: string): Served => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  body,
});

function pageOf(data: PageData): string {
  const embedded = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Mail</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/page.css">
<script type="application/json" id="data" nonce="${NONCE}">${embedded}</script>
</head>
<body>
<script src="/mail/page.js" nonce="${NONCE}"></script>
</body>
</html>
`;
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
