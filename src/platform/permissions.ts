import browser from 'webextension-polyfill';
import { mailPatterns } from './runtime.ts';

/** Whether we may read every webmail; in Firefox a person can take this back at any time. */
export function hasMailAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: mailPatterns() });
}

/** Asks for the webmails; only within a click. */
export function requestMailAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: mailPatterns() });
}
