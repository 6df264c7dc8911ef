import puppeteer from 'puppeteer-core';
import { type Launched, type LaunchOptions, type Respond, WEBMAIL_HOSTS } from './launched.ts';
import type { CDPSession } from 'puppeteer-core';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--allow-browser-signin=false',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,NetworkTimeServiceQuerying,PreconnectToSearch',
];

/** On the browser's own session, interception covers every tab, also one that the extension opens itself. */
async function serve(session: CDPSession, respond: Respond): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    void (async () => {
      const served = await respond(request.url, request.method);
      if (served === null) {
        await session.send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' });
        return;
      }
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: served.status,
        responseHeaders: Object.entries(served.headers).map(([name, value]) => ({ name, value })),
        body: Buffer.from(served.body).toString('base64'),
      });
      // A tab that was closed in the meantime no longer wants its answer.
    })().catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: WEBMAIL_HOSTS.map((host) => ({ urlPattern: `https://${host}/*` })) });
}

/** Starts Chromium; see `launch`. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Launched> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width, height } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      // Chromium refuses to run its sandbox as root, which is what containers and build machines are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  if (options.respond !== null) {
    await serve(await browser.target().createCDPSession(), options.respond);
  }
  const id = await browser.installExtension(options.extension);
  const pageUrl = (file: string): string => `chrome-extension://${id}/${file}`;
  return {
    name: 'chromium',
    browser,
    pageUrl,
    openPage: async (file) => {
      const page = await browser.newPage();
      await page.goto(pageUrl(file), { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
