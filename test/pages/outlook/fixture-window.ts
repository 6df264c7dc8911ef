import type { FixtureLog } from './fixture-log.ts';

/**
 * What the page offers tests in its own world as `window.fixture`, next to its notes:
 * `page.evaluate(() => (window as OutlookWindow).fixture.saves)`.
 */
export type OutlookFixture = FixtureLog & {
  setDark: (dark: boolean) => void;
  /** Opens a thread by the id it has in the sample mailbox, as a click on its row does. */
  openThread: (id: string) => void;
  /** Goes to a folder: `inbox`, `drafts`, `sentitems`, `archive`, `deleteditems`, `junkemail`. */
  showFolder: (name: string) => void;
  /** Draws the cards of the open conversation again: nodes between them that are not the page's own are dropped. */
  rerender: () => void;
  /** A new mail arrives, with a notification. */
  receiveMail: () => void;
  /** Opens the form for a new mail. */
  compose: () => void;
};

/** The page's window as tests see it. */
export type OutlookWindow = Window & { fixture: OutlookFixture };
