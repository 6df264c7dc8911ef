import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, OpenView } from './card-view.ts';
import { focusFirst } from './focus-first.ts';
import { Opener } from './opener.tsx';
import { valueOf } from './value-of.ts';

type CheckInProps = {
  checkIn: NonNullable<OpenView['checkIn']>;
  isPicking: boolean;
  words: Words;
  act: Act;
  sayDate: (date: string) => string;
  today: string;
};

/** When to say hello again: a promise that is kept for the person. */
export function CheckIn({ checkIn, isPicking, words, act, sayDate, today }: CheckInProps): JSX.Element {
  return (
    <div class="check-in">
      <p class="ways">
        <span>{checkIn === 'offered' ? words('card_hello_when') : words('card_hello_on', sayDate(checkIn.date))}</span>
        {checkIn === 'offered' ? (
          <>
            <Action class="quiet" deed={{ do: 'check-in', in: 1 }} act={act}>
              {words('card_in_1_month')}
            </Action>
            <Action class="quiet" deed={{ do: 'check-in', in: 3 }} act={act}>
              {words('card_in_3_months')}
            </Action>
          </>
        ) : null}
        <Opener layer="date" open={isPicking ? 'date' : null} act={act}>
          {words(checkIn === 'offered' ? 'card_on_a_date' : 'card_change')}
        </Opener>
      </p>
      {isPicking ? (
        <form
          class="facts-form"
          ref={focusFirst}
          onSubmit={(event) => {
            event.preventDefault();
            act({ do: 'check-in', in: valueOf(event.currentTarget, 'date') }, event);
          }}
        >
          <input
            type="date"
            name="date"
            required
            min={today}
            aria-label={words('card_on_a_date')}
            {...(checkIn === 'offered' ? {} : { defaultValue: checkIn.date })}
          />
          <span class="ways">
            <button type="submit">{words('card_remind')}</button>
            <Action class="quiet" deed={{ do: 'open-layer', layer: null }} act={act}>
              {words('card_cancel')}
            </Action>
          </span>
        </form>
      ) : null}
    </div>
  );
}
