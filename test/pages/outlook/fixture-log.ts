/** One save of a draft by the page itself. */
type Save = { draftId: string; text: string };

/** One message that left; a send that was undone is taken out again. */
type Sent = { draftId: string; to: string[]; subject: string; text: string };

/** What the page notes about how it was treated. */
export type FixtureLog = {
  saves: Save[];
  sent: Sent[];
  /** Draft ids of sends that were taken back. */
  undone: string[];
  /** Draft ids of thrown away drafts. */
  discarded: string[];
  /** Keys that reached the page's single-letter shortcuts, the ones that do something and the ones that do not. */
  misfires: string[];
  /** Changes of an editor's text that the editor told nobody about: they are not saved. */
  silentChanges: number;
  /** How often a draw of the cards dropped nodes that were not the page's own. */
  droppedNodes: number;
  /** Uncaught errors and violations of the page's policy. */
  errors: string[];
};
