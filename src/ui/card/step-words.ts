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
