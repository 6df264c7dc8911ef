import type { JSX } from 'preact';
import type { Reason } from '#core/verdict.ts';
import type { WordKey, Words } from '#core/words.ts';
import type { ShownEvidence } from './card-view.ts';

const REASONS: Record<Reason, WordKey> = {
  'not-moving-forward': 'card_reason_not_moving_forward',
  'others-chosen': 'card_reason_others_chosen',
  'not-selected': 'card_reason_not_selected',
  'position-filled': 'card_reason_position_filled',
  'no-match': 'card_reason_no_match',
  declined: 'card_reason_declined',
  'no-offer': 'card_reason_no_offer',
  'stated-refusal': 'card_reason_stated_refusal',
};

/** The sentence of the mail that gave it away, and how it was read. */
export function Why({ words, evidence }: { words: Words; evidence: ShownEvidence }): JSX.Element {
  return (
    <div class="why">
      <blockquote dir="auto">{evidence.sentence}</blockquote>
      <p class="soft">{words(REASONS[evidence.reason])}</p>
    </div>
  );
}
