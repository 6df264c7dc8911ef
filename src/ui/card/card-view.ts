import type { Contact } from '#core/email.ts';
import type { PlanReason } from '#core/plan/next-steps.ts';
import type { Rejection, StepName } from '#core/rejection.ts';
import type { Reason, Stage } from '#core/verdict.ts';
import type { WordKey } from '#core/words.ts';

/** The steps a reply can serve. */
export type ReplyStep = Exclude<StepName, 'reflect'>;

/** What was understood; null where nothing was. */
export type ShownFacts = { company: string | null; role: string | null; stage: Stage };

/** Why the card is here: the sentence of the mail and what it says. */
export type ShownEvidence = { sentence: string; reason: Reason };

/** One of the reply buttons. `drafted` has a draft in the reply box, `done` was sent or ticked. */
export type Offer = {
  step: ReplyStep;
  state: 'open' | 'drafted' | 'done';
  /** The plan would begin here. */
  isSuggested: boolean;
  /** Why the plan offers it so. */
  reason: PlanReason;
};

/** What lies opened on the card, one thing at a time; Escape closes it. */
export type Layer = 'why' | 'menu' | 'facts' | 'person' | 'reflect' | 'date';

/** A draft that could not go where it belongs. It stays in the card. */
export type KeptDraft = { subject: string; body: string; why: 'no-reply-box' | 'not-inserted' };

/** What the card has to say or ask right now, below the buttons. */
export type Aside =
  | { kind: 'busy' }
  | { kind: 'editor-not-empty'; steps: ReplyStep[] }
  | { kind: 'unknown-language'; steps: ReplyStep[] }
  | { kind: 'kept-draft'; draft: KeptDraft; copied: 'no' | 'yes' | 'refused' }
  | { kind: 'did-you-send'; contact: Contact }
  | { kind: 'note'; word: WordKey };

/** Everything the open card shows. */
export type OpenView = {
  kind: 'open';
  headline: WordKey;
  evidence: ShownEvidence | null;
  facts: ShownFacts;
  offers: Offer[];
  /** Steps of the note that combines what the plan suggests; fewer than two make no such offer. */
  together: ReplyStep[];
  /** Looking back is what the plan would begin with. */
  reflectFirst: boolean;
  /** For senders that nobody reads: whom else one can write to. Null when the reply reaches somebody. */
  people: (Contact & { isThanked: boolean })[] | null;
  /** The name of whoever was thanked, '' when the mail gives none. */
  thanked: string;
  steps: Rejection['steps'];
  /** The draft in the reply box can be taken out again. */
  canUndo: boolean;
  /** `offered` asks when to say hello again; a date says when it will be. */
  checkIn: 'offered' | { date: string } | null;
  /** The morning on which the person wanted to be reminded to answer. */
  answerOn: string | null;
  layer: Layer | null;
  aside: Aside | null;
  isPrivate: boolean;
  /** The sender's address is known, so cards for it can be turned off. */
  canMute: boolean;
  reflection: string;
};

/** The card in two lines. */
export type FoldedView = {
  kind: 'folded';
  why: 'put-away' | 'tomorrow' | 'all-done';
  facts: ShownFacts;
  steps: Rejection['steps'];
  answerOn: string | null;
};

export type CardView =
  | OpenView
  | FoldedView
  | { kind: 'unsure'; evidence: ShownEvidence | null; layer: Layer | null }
  /** The person said so a moment ago and may take it back. */
  | { kind: 'turned-off'; what: 'not-rejection' | 'muted' }
  /** The extension was updated under this page; whatever was not saved can be copied. */
  | { kind: 'orphaned'; text: string };

/** Everything the person can do on a card. */
export type Deed =
  | { do: 'open-layer'; layer: Layer | null }
  | { do: 'close-aside' }
  | { do: 'unfold' }
  | { do: 'draft'; steps: ReplyStep[]; despite?: 'text' | 'language' }
  | { do: 'undo-draft' }
  | { do: 'tomorrow' }
  | { do: 'put-away' }
  | { do: 'judge'; judgement: 'rejection' | 'not-rejection' | null }
  | { do: 'mute'; muted: boolean }
  | { do: 'correct'; facts: ShownFacts }
  | { do: 'write-to'; contact: Contact }
  | { do: 'add-person'; contact: Contact }
  | { do: 'thanked'; contact: Contact }
  | { do: 'check-in'; in: 1 | 3 | string }
  | { do: 'reflect'; text: string }
  | { do: 'copy'; text: string }
  | { do: 'new-mail' }
  | { do: 'copy-diagnosis' };

/** Tells what the person did and by which event, so that a forged or misled click can be told from a real one. */
export type Act = (deed: Deed, event: Event) => void;
