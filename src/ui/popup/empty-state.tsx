import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';

/** Nothing noted yet: one drawing, one sentence, one thing to try. */
export function EmptyState({ words, onTrySample }: { words: Words; onTrySample: () => void }): JSX.Element {
  return (
    <div class="empty">
      <svg viewBox="0 0 160 72" width="160" height="72" aria-hidden="true">
        <path class="ground" d="M8 30 C44 30 44 62 78 62 S118 20 152 12" fill="none" />
        <circle class="walker" cx="112" cy="33" r="5" />
      </svg>
      <p>{words('popup_empty')}</p>
      <button type="button" class="primary" onClick={onTrySample}>
        {words('popup_try_sample')}
      </button>
    </div>
  );
}
