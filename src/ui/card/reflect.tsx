import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Action } from './action.tsx';
import type { Act } from './card-view.ts';
import { focusFirst } from './focus-first.ts';
import { valueOf } from './value-of.ts';

/** One question of the reflection, the gentlest one; the journal has the others. */
export function Reflect({ words, act, text }: { words: Words; act: Act; text: string }): JSX.Element {
  return (
    <form
      class="note"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'reflect', text: valueOf(event.currentTarget, 'text') }, event);
      }}
    >
      <label>
        <span>{words('reflect_went_well')}</span> <span class="soft">{words('card_only_you')}</span>
        <textarea name="text" rows={2} dir="auto" maxLength={4000} defaultValue={text} />
      </label>
      <span class="ways">
        <button type="submit">{words('card_save')}</button>
        <Action class="quiet" deed={{ do: 'open-layer', layer: null }} act={act}>
          {words('card_cancel')}
        </Action>
      </span>
    </form>
  );
}
