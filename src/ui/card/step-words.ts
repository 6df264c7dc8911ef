import type { PlanReason } from '#core/plan/next-steps.ts';
import type { WordKey } from '#core/words.ts';
import type { ReplyStep } from './card-view.ts';

/** What the button of a step says while the step is open. */
export const ASK: Record<ReplyStep, WordKey> = {
  'thank-you': 'step_thank_you',
  feedback: 'card_ask_feedback',
  'keep-in-touch': 'step_keep_in_touch',
};

/** What it says once the note was sent. Thanks have a name of their own, see `thankedWord`. */
export const TAKEN: Record<ReplyStep, WordKey> = {
  'thank-you': 'card_thanked',
  feedback: 'card_feedback_asked',
  'keep-in-touch': 'card_in_touch',
};

/** Why the plan offers a step the way it does. */
export const PLAN_REASON: Record<PlanReason, WordKey> = {
  robot: 'plan_robot',
  'too-old': 'plan_too_old',
  'no-person-yet': 'plan_no_person_yet',
  talked: 'plan_talked',
  'one-note': 'plan_one_note',
  'no-feedback-given': 'plan_no_feedback_given',
  'already-thanked': 'plan_already_thanked',
  'wants-future': 'plan_wants_future',
  'door-open': 'plan_door_open',
  'wants-no-future': 'plan_wants_no_future',
  'for-yourself': 'plan_for_yourself',
  'reflect-first': 'plan_reflect_first',
  'fresh-hello': 'plan_fresh_hello',
  'nothing-came': 'plan_nothing_came',
};
