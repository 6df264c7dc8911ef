import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Served } from '../mailbox.ts';
import { sampleMailbox } from '../sample-mail.ts';
import { disguiseStyles } from './disguise.ts';
import { DEFAULT_OPTIONS, type GmailOptions, type PageData } from './options.ts';
import { POLICY_NAME } from './trusted-markup.ts';

export type { GmailOptions } from './options.ts';

const NONCE = 'c2FtcGxlLXBhZ2U';

/** No script without the nonce, no string as markup except through the one policy, nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "require-trusted-types-for 'script'",
  `trusted-types ${POLICY_NAME}`,
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

let script: Promise<string> | null = null;

/**
 * A webmail that behaves as Gmail's page is known to behave, for `https://mail.google.com/mail/u/N/`.
 *
 * @param options what differs from a current, English, light page with the sample mailbox
 */
export function createGmail(options: Partial<GmailOptions> = {}): { respond(url: string, method: string): Promise<Served | null> } {
  const all: GmailOptions = { mailbox: sampleMailbox('gmail'), ...DEFAULT_OPTIONS, ...options };
  return {
    respond: async (url, method) => {
      const { hostname, pathname, searchParams } = new URL(url);
      if (hostname !== 'mail.google.com') {
        return null;
      }
      const [, slot, rest] = /^\/mail\/u\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
      if (method !== 'GET' || slot === undefined) {
        return answer(404, 'text/plain', 'Not here');
      }
      if (rest === 'page.js') {
        script ??= bundlePage();
        return answer(200, 'text/javascript', await script);
      }
      if (rest === 'page.css') {
        const css = await readFile(join(import.meta.dirname, 'gmail.css'), 'utf8');
        return answer(200, 'text/css', all.unknownStructure ? disguiseStyles(css) : css);
      }
      const view = searchParams.get('view');
      if (rest !== '' || (view !== null && view !== 'cm')) {
        return answer(404, 'text/plain', 'Not here');
      }
      const asked = (name: string): string => searchParams.get(name) ?? '';
      const compose = view === 'cm' ? { to: asked('to'), subject: asked('su'), body: asked('body') } : null;
      const served = answer(200, 'text/html', pageOf({ options: all, slot, compose }));
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
<link rel="stylesheet" href="page.css">
<script type="application/json" id="data" nonce="${NONCE}">${embedded}</script>
</head>
<body>
<script src="page.js" nonce="${NONCE}"></script>
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
