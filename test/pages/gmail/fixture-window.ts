import type { FixtureLog } from './fixture-log.ts';

/**
 * What the page offers tests in its own world as `window.fixture`, next to its notes:
 * `page.evaluate(() => (window as GmailWindow).fixture.saves)`.
 */
export type GmailFixture = FixtureLog & {
  setDark: (dark: boolean) => void;
  /** Opens a thread by the id it has in the sample mailbox, as a click on its row does. */
  openThread: (id: string) => void;
  /** Goes to a list: `inbox`, `sent`, `drafts`, `all`. */
  showList: (name: string) => void;
  /** A new mail arrives: the rows of the list are rewritten in place. */
  receiveMail: () => void;
  /** Opens the window for a new mail. */
  compose: () => void;
};

/** The page's window as tests see it. */
export type GmailWindow = Window & { fixture: GmailFixture };
