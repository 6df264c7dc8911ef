import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Marks } from '../parts/marks.tsx';
import { Action } from './action.tsx';
import type { Act, OpenView } from './card-view.ts';

type WayOutProps = { view: OpenView; words: Words; act: Act; sayDate: (date: string) => string };

/** Leaving is always as near as going on; the four marks tell how far one is. */
export function WayOut({ view, words, act, sayDate }: WayOutProps): JSX.Element {
  const { answerOn, isPrivate, steps, offers } = view;
  const hasDraft = offers.some(({ state }) => state === 'drafted');
  return (
    <footer>
      <p class="ways">
        <span class="soft">{hasDraft ? words('card_send_yourself') : hint(view, words, sayDate)}</span>
        {isPrivate || hasDraft || answerOn !== null ? null : (
          <Action class="quiet" deed={{ do: 'tomorrow' }} act={act}>
            {words('card_tomorrow')}
          </Action>
        )}
        <Action class="quiet" deed={{ do: 'put-away' }} act={act}>
          {words('card_not_now')}
        </Action>
      </p>
      <Marks words={words} steps={steps} />
    </footer>
  );
}

function hint({ isPrivate, answerOn }: OpenView, words: Words, sayDate: (date: string) => string): string {
  if (isPrivate) {
    return words('card_private');
  }
  return answerOn === null ? words('card_no_rush') : words('card_answer_on', sayDate(answerOn));
}
