/**
 * What one language says around a company, a job title and a person, for the facts of a mail.
 *
 * Runs of words ("interest in, time at") have a comma between, single words a space; accents and capitals do not matter. `abc*` is
 * any word that begins so, `*abc` any that ends so. `signals` use the pattern language of the phrases; there an alternative may be a run
 * of words as well: `later|next+year`.
 */
export type FactWords = {
  /** Runs of words before an employer's name that prove it one; then those that only suggest it. */
  companyBefore: string;
  companyNear: string;
  /** Words right after an employer's name. */
  companyAfter: string;
  /** Runs of words before a job title; those that need a word of the trade in the title; words right after one. */
  roleBefore: string;
  roleNear: string;
  roleAfter: string;
  /** Words that end a title, and small words that may stand inside it. */
  titleStops: string;
  titleLinks: string;
  /** Words that titles consist of. */
  jobs: string;
  /** Runs of words before the name of a person whom the reader met. */
  contactBefore: string;
  /** Beginnings of the line above a signature, and of the line that greets. */
  closings: string;
  greetings: string;
  /** Capitalised words that are no names. */
  notNames: string;
  /** Words by which a mail addresses the reader formally and informally; '' where the language makes no difference. */
  formal: string;
  informal: string;
  signals: {
    /** Lists that the patterns use by NAME. */
    words: Record<string, string>;
    /** Meetings that did not take place: whatever else their sentence says of meetings does not count. */
    notMet: string[];
    applied: string[];
    screened: string[];
    interviewed: string[];
    final: string[];
    noFeedback: string[];
    noReply: string[];
    again: string[];
    otherRole: string[];
  };
};
