import type { WebmailName } from '../../src/core/email.ts';
import type { Page } from 'puppeteer-core';

/** How a person finds the webmail's own controls in a demo mailbox. */
export type MailSite = {
  name: WebmailName;
  url: string;
  /** The visible reply editor. */
  editor: string;
  /** Where earlier mail begins in that editor; null when it stands folded outside. */
  quote: string | null;
  send: string;
  undo: string;
};

/** Both demo mailboxes. */
export const MAIL_SITES: readonly MailSite[] = [
  {
    name: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    editor: '.M9 [g_editable="true"]',
    quote: null,
    send: '.M9 .aoO',
    undo: '#link_undo',
  },
  {
    name: 'outlook',
    url: 'https://outlook.live.com/mail/0/',
    editor: '[id^="editorParent_"] [contenteditable="true"]',
    quote: '[id$="divRplyFwdMsg"]',
    send: '[data-testid="ComposeSendButton"] button',
    undo: '[data-demo="undo-send"]',
  },
];

type DemoWindow = Window & { fixture: { openThread: (id: string) => void; setDark: (dark: boolean) => void } };

/** Opens a thread of the sample mailbox, as a click on its row does. */
export async function openThread(page: Page, id: string): Promise<void> {
  await page.evaluate((thread) => (window as unknown as DemoWindow).fixture.openThread(thread), id);
}

/** Switches the webmail between its light and its dark theme. */
export async function setDark(page: Page, dark: boolean): Promise<void> {
  await page.evaluate((on) => (window as unknown as DemoWindow).fixture.setDark(on), dark);
}

/** What stands in the reply editor above earlier mail, '' when none is open. */
export async function editorText(page: Page, { editor, quote }: MailSite): Promise<string> {
  return page.evaluate(
    (field, earlier) => {
      const found = document.querySelector<HTMLElement>(field);
      const text = found?.innerText ?? '';
      const header = earlier === null ? null : found?.querySelector<HTMLElement>(earlier);
      return header == null ? text : text.slice(0, text.indexOf(header.innerText.trim()));
    },
    editor,
    quote,
  );
}
