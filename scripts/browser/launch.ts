import type { BrowserName } from '../find-browser.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts the browser, loads the extension and serves the webmails at their real addresses, in every tab from its first request. */
export function launch(name: BrowserName, executable: string, options: LaunchOptions): Promise<Launched> {
  return name === 'chromium' ? launchChromium(executable, options) : launchFirefox(executable, options);
}
