import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Mark } from '../parts/mark.tsx';
import { Action } from './action.tsx';
import type { Act } from './card-view.ts';

/** The last word before the card leaves for good, with the way back. */
export function TurnedOffCard({ words, act, what }: { words: Words; act: Act; what: 'not-rejection' | 'muted' }): JSX.Element {
  return (
    <div class="unsure">
      <p class="ways">
        <Mark size={18} />
        <output>{words(what === 'muted' ? 'card_muted' : 'card_noted_not_rejection')}</output>
        <Action class="quiet" deed={what === 'muted' ? { do: 'mute', muted: false } : { do: 'judge', judgement: null }} act={act}>
          {words('card_undo')}
        </Action>
      </p>
    </div>
  );
}
