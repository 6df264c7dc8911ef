import type { Browser, Page } from 'puppeteer-core';
import type { Served } from '../../test/pages/mailbox.ts';
import type { BrowserName } from '../find-browser.ts';

/** Answers a request for one of the webmails' addresses; null lets it fail as if there were no network. */
export type Respond = (url: string, method: string) => Promise<Served | null>;

/** How a browser is started. */
export type LaunchOptions = {
  /** Folder of the built extension. */
  extension: string;
  /** Serves the webmails' hosts; null leaves the network as it is (a person's own mailbox). */
  respond: Respond | null;
  headless: boolean;
  /** Keeps the profile here; a throw-away profile without it. */
  profile?: string;
  /** Everything not served goes to this proxy of the own machine. */
  proxyPort?: number;
  /** Size of the window, in CSS pixels. */
  size?: { width: number; height: number };
  /** Firefox preferences for one test. */
  preferences?: Record<string, unknown>;
};

/** A running browser with the extension in it. */
export type Launched = {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own pages. */
  pageUrl: (file: string) => string;
  /** Opens one of the extension's own pages in a tab and waits until it is loaded. */
  openPage: (file: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Hosts of the webmails, all served by interception. */
export const WEBMAIL_HOSTS = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;
