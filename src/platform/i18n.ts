import type { Words } from '#core/words.ts';
import browser from 'webextension-polyfill';

/** The interface's texts in the person's language, as components want them. */
export function words(): Words {
  return (key, ...values) => browser.i18n.getMessage(key, values);
}

/** BCP 47 tag of the browser's own language, for dates and `lang`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The direction the interface reads in, for `dir`. */
export function uiDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
