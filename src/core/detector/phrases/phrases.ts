import type { Reason } from '../../verdict.ts';

/**
 * What a mail can show beside a decision. Each has its weight in the model.
 *
 * job: about a job application · other: about something else that can be refused · regret · thanks: for applying · luck: wishes for the
 * search · careful: how it was decided · many: many applied · keep: papers are kept · again: apply again · receipt: papers arrived ·
 * review: a decision is still to come · schedule: a date is being found · offer: an invitation, offer or next round · withdrawn: the reader
 * withdrew · hold: the opening is paused or cancelled · mine: written by an applicant · side: about an applicant, to the people who hire ·
 * news: newsletter, advice, discussion
 */
export type Signal =
  | 'job' | 'other' | 'regret' | 'thanks' | 'luck' | 'careful' | 'many' | 'keep' | 'again' | 'receipt' | 'review' | 'schedule' | 'offer'
  | 'withdrawn' | 'hold' | 'mine' | 'side' | 'news'
  // facts
  | 'interviewed' | 'final' | 'screened' | 'noFeedback' | 'noReply' | 'otherRole' | 'formal' | 'informal';

/**
 * The phrases of one language.
 *
 * A pattern is a row of parts with a space between. A part is a word (`filled`), the beginning of a word (`proceed*`), several of either
 * (`filled|taken`), or a NAME from `words`. `~3` between two parts lets up to three other words stand there; parts without it touch.
 * `a & b` asks for both in one sentence in any order. Accents and capitals do not matter.
 */
export type Phrases = {
  /** Lists of words that patterns use by NAME: words and word beginnings with a space between. */
  words: Record<string, string>;
  /** Say by themselves that the reader's application is turned down. */
  decisions: Partial<Record<Reason, string[]>>;
  /** Say so in company of others: the same words are used for other things too. */
  hints: Partial<Record<Reason, string[]>>;
  /** Make a condition, a rule or a question of what follows in the sentence. */
  conditions: string[];
  /** Take back any decision in their sentence: not yet, those who are not chosen, you have decided. */
  guards: string[];
  /** Negation words: before a decision that is said without one, they turn it round. */
  negations: string[];
  signals: Partial<Record<Signal, string[]>>;
};
