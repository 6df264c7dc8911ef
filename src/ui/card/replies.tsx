import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, Offer, OpenView } from './card-view.ts';
import { Opener } from './opener.tsx';
import { ASK, PLAN_REASON, TAKEN } from './step-words.ts';
import { Tick } from './tick.tsx';

type RepliesProps = { view: OpenView; words: Words; act: Act };

/** The reply buttons: a click puts a draft into the webmail's own reply box. Drafts and sent notes take their button's place. */
export function Replies({ view, words, act }: RepliesProps): JSX.Element {
  const { offers, together, thanked, aside, canUndo, layer, reflectFirst } = view;
  const isBusy = aside?.kind === 'busy';
  const done = offers.filter(({ state }) => state === 'done');
  const open = offers.filter(({ state }) => state === 'open');
  const drafted = offers.filter(({ state }) => state === 'drafted');
  const hasDraft = drafted.length > 0;
  return (
    <div class="replies" aria-busy={isBusy}>
      {done.map(({ step }) => (
        <span key={`done ${step}`} class="taken">
          <Tick />
          <bdi>{step === 'thank-you' && thanked !== '' ? words('card_thanked_name', thanked) : words(TAKEN[step])}</bdi>
        </span>
      ))}
      {hasDraft ? (
        <output class="taken">
          <span>{`${words('card_drafted')} ↓`}</span>
          {canUndo ? (
            <Action class="quiet" deed={{ do: 'undo-draft' }} act={act}>
              {words('card_undo')}
            </Action>
          ) : (
            <Action class="quiet" deed={{ do: 'draft', steps: drafted.map(({ step }) => step) }} act={act} disabled={isBusy}>
              {words('card_again')}
            </Action>
          )}
        </output>
      ) : null}
      {open.map((offer) => (
        <Action
          key={offer.step}
          class={classOf(offer, hasDraft)}
          deed={{ do: 'draft', steps: [offer.step] }}
          act={act}
          disabled={isBusy}
          hint={words(PLAN_REASON[offer.reason])}
        >
          {words(ASK[offer.step])}
        </Action>
      ))}
      {together.length < 2 || hasDraft ? null : (
        <Action class="quiet" deed={{ do: 'draft', steps: together }} act={act} disabled={isBusy}>
          {words('card_together')}
        </Action>
      )}
      <Opener layer="reflect" open={layer} act={act} class={reflectFirst && !hasDraft ? 'primary' : 'quiet'}>
        {words('step_reflect')}
      </Opener>
    </div>
  );
}

/** With a draft waiting to be sent, the eye belongs there. */
function classOf({ isSuggested }: Offer, hasDraft: boolean): 'primary' | 'step' {
  return isSuggested && !hasDraft ? 'primary' : 'step';
}
