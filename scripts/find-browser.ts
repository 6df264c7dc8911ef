import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers the extension is started and tested in. */
export type BrowserName = 'chromium' | 'firefox';

type Search = { variable: string; names: string[]; places: string[]; debianPackage: string; title: string };

const SEARCHES: Record<BrowserName, Search> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    title: 'Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    title: 'Firefox 142 or newer',
  },
};

/** A browser is missing and may not be installed from here; the message says what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}

/** Debian's packages can be installed by root without asking anybody; nobody else's machine is changed. */
function installFromDebian(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    return false;
  }
  console.error(`Installing ${debianPackage} from Debian's packages …`);
  const apt = (args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
}

/**
 * Path of the browser's executable: the one named by CHROME_PATH or FIREFOX_PATH, else one on PATH or in its usual place,
 * else installed from Debian's packages where that is possible.
 * @throws {BrowserMissing} with advice for the person at the terminal
 */
export function findBrowser(browser: BrowserName): string {
  const { variable, names, places, debianPackage, title } = SEARCHES[browser];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) {
      throw new BrowserMissing(`${variable} names ${named}, which is not a program that can be run.`);
    }
    return named;
  }
  const found = onPath(names) ?? places.find(isExecutable) ?? null;
  if (found !== null) {
    return found;
  }
  const installed = installFromDebian(debianPackage) ? onPath(names) : null;
  if (installed !== null) {
    return installed;
  }
  throw new BrowserMissing(
    `${title} was not found. Install it (on Debian or Ubuntu: sudo apt-get install ${debianPackage}), ` +
      `or name its executable in the environment variable ${variable}, and run the command again.`,
  );
}
