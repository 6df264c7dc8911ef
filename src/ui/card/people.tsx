import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act, OpenView } from './card-view.ts';
import { focusFirst } from './focus-first.ts';
import { Opener } from './opener.tsx';
import { Tick } from './tick.tsx';
import { valueOf } from './value-of.ts';

type PeopleProps = { people: NonNullable<OpenView['people']>; isAdding: boolean; words: Words; act: Act };

/** In place of the reply buttons when nobody reads the sender's address: the people one can write to instead. */
export function People({ people, isAdding, words, act }: PeopleProps): JSX.Element {
  return (
    <div>
      <p class="question">{words('card_nobody_reads')}</p>
      <div class="replies">
        {people.map(({ isThanked, ...contact }) =>
          isThanked ? (
            <span key={contact.address} class="taken">
              <Tick />
              <bdi>{words('card_thanked_name', contact.name || (contact.address ?? ''))}</bdi>
            </span>
          ) : (
            <Action key={contact.address} class="step" deed={{ do: 'write-to', contact }} act={act}>
              <bdi>{words('card_write_to', contact.name || (contact.address ?? ''))}</bdi>
            </Action>
          ),
        )}
        <Opener layer="person" open={isAdding ? 'person' : null} act={act} class={people.length === 0 ? 'step' : 'quiet'}>
          {words('card_add_person')}
        </Opener>
        <Opener layer="reflect" open={null} act={act}>
          {words('card_reflect')}
        </Opener>
      </div>
      {isAdding ? <PersonForm words={words} act={act} /> : null}
    </div>
  );
}

function PersonForm({ words, act }: { words: Words; act: Act }): JSX.Element {
  return (
    <form
      class="facts-form"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        act({ do: 'add-person', contact: { name: valueOf(form, 'name'), address: valueOf(form, 'address').toLowerCase() } }, event);
      }}
    >
      <input
        type="text"
        name="name"
        dir="auto"
        maxLength={120}
        autocomplete="off"
        aria-label={words('card_name')}
        placeholder={words('card_name')}
      />
      <input
        type="email"
        name="address"
        dir="auto"
        maxLength={254}
        autocomplete="off"
        required
        aria-label={words('card_address')}
        placeholder={words('card_address')}
      />
      <span class="ways">
        <button type="submit">{words('card_add')}</button>
        <Action class="quiet" deed={{ do: 'open-layer', layer: null }} act={act}>
          {words('card_cancel')}
        </Action>
      </span>
    </form>
  );
}
