import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act } from './card-view.ts';

/** What is seldom wanted, in a line of the card itself: nothing floats over the mail. */
export function Menu({ words, act, canMute }: { words: Words; act: Act; canMute: boolean }): JSX.Element {
  return (
    <p class="ways menu">
      <Action class="quiet" deed={{ do: 'judge', judgement: 'not-rejection' }} act={act}>
        {words('card_not_rejection')}
      </Action>
      {canMute ? (
        <Action class="quiet" deed={{ do: 'mute', muted: true }} act={act}>
          {words('card_mute')}
        </Action>
      ) : null}
      <Action class="quiet" deed={{ do: 'copy-diagnosis' }} act={act}>
        {words('card_copy_diagnosis')}
      </Action>
    </p>
  );
}
