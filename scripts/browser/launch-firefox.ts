import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { bidiOf } from './bidi.ts';
import { type Launched, type LaunchOptions, type Respond, WEBMAIL_HOSTS } from './launched.ts';
import type { Bidi } from './bidi.ts';

/** Fixed, so that the extension's pages have a known address. */
const EXTENSION_UUID = '7b1d2c3e-5a6f-4b70-8c91-0d1e2f3a4b5c';

type BlockedRequest = { isBlocked: boolean; request: { request: string; url: string; method: string } };

/** A global intercept covers every tab, also one that the extension opens itself. */
async function serve(bidi: Bidi, respond: Respond): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request } = event as BlockedRequest;
    if (!isBlocked) {
      return;
    }
    void (async () => {
      const served = await respond(request.url, request.method);
      if (served === null) {
        await bidi.send('network.failRequest', { request: request.request });
        return;
      }
      await bidi.send('network.provideResponse', {
        request: request.request,
        statusCode: served.status,
        reasonPhrase: served.status === 200 ? 'OK' : 'Not Found',
        headers: Object.entries(served.headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
        body: { type: 'base64', value: Buffer.from(served.body).toString('base64') },
      });
      // A tab that was closed in the meantime no longer wants its answer.
    })().catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: WEBMAIL_HOSTS.map((hostname) => ({ type: 'pattern', protocol: 'https', hostname })),
  });
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox; see `launch`. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Launched> {
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const proxy =
    options.proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
        };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: options.headless,
    defaultViewport: { width, height },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Without this flag WebDriver may not enter moz-extension: pages.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(options.extension)]: EXTENSION_UUID }),
      ...proxy,
      ...options.preferences,
    },
  });
  if (options.respond !== null) {
    await serve(bidiOf(browser), options.respond);
  }
  await browser.installExtension(options.extension);
  const pageUrl = (file: string): string => `moz-extension://${EXTENSION_UUID}/${file}`;
  return {
    name: 'firefox',
    browser,
    pageUrl,
    openPage: async (file) => {
      const page = await browser.newPage();
      // The navigation succeeds, but the driver is never told of it: look at the page instead.
      void page.goto(pageUrl(file)).catch(() => undefined);
      for (let attempt = 0; attempt < 200; attempt += 1) {
        await sleep(50);
        const state = await page.evaluate(() => `${document.readyState} ${location.protocol}`).catch(() => '');
        if (state === 'complete moz-extension:') {
          return page;
        }
      }
      throw new Error(`${file} did not load in Firefox`);
    },
    close: () => browser.close(),
  };
}
