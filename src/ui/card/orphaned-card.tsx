import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Mark } from '../parts/mark.tsx';

/** After an update only a reload helps; text that was being written stays here to be copied. */
export function OrphanedCard({ words, text }: { words: Words; text: string }): JSX.Element {
  return (
    <div class="unsure">
      <p class="ways">
        <Mark size={18} />
        <output>{words('card_updated')}</output>
      </p>
      {text === '' ? null : (
        <textarea
          class="left-over"
          readOnly
          rows={4}
          dir="auto"
          aria-label={words('card_your_text')}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
