import type { Reason } from '../../verdict.ts';

/**
 * What a mail can show beside a decision. Each of those named here has its weight in the model.
 *
 * job: about a job · trade, request: name a trade, ask for something (from lists of their own) · apply: about an application, of whatever
 * kind · other: about something else that can be refused · regret · thanks: for applying · luck: wishes for the search · careful: how it
 * was decided, how many applied · again: apply again, we keep your papers · pending: papers arrived, a decision is still to come · good:
 * invitation, date, offer, next round · withdrawn: the reader withdrew · hold: the opening is paused or cancelled · mine: written by an
 * applicant · side: about an applicant, to the people who hire · news: newsletter, advice, discussion
 */
export type Signal =
  | 'job'
  | 'trade'
  | 'request'
  | 'apply'
  | 'other'
  | 'regret'
  | 'thanks'
  | 'luck'
  | 'careful'
  | 'again'
  | 'pending'
  | 'good'
  | 'withdrawn'
  | 'hold'
  | 'mine'
  | 'side'
  | 'news'
  | FactSignal;

/** What only facts are told by; their phrases stand in `facts/words`. */
type FactSignal = 'interviewed' | 'final' | 'screened' | 'noFeedback' | 'noReply' | 'otherRole';

/**
 * The phrases of one language.
 *
 * A pattern is a row of parts: a word (`filled`), the beginning or end of a word (`proceed*`, `*stelle`), several of either
 * (`filled|taken`), or a NAME from `words`; two words that are as good as one have a line between (`right_now`). Between two parts with a
 * space up to four other words may stand (eight signs in Chinese and Japanese), with ` ~ ` up to nine (24 signs); parts joined by `+` touch.
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
  /** Look like conditions and are none: even if. */
  even: string[];
  /** Take back any decision in their sentence: not yet, those who are not chosen, you have decided. */
  guards: string[];
  /** Negation words: before a decision that is said without one, they turn it round. */
  negations: string[];
  signals: Partial<Record<Signal, string[]>>;
};
