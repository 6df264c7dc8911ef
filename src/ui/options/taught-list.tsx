import type { JSX } from 'preact';
import type { WordKey } from '#core/words.ts';
import type { OptionsProps } from './options.tsx';

const WHAT: Record<OptionsProps['taught'][number]['what'], WordKey> = {
  rejection: 'options_taught_rejection',
  'not-rejection': 'options_taught_not_rejection',
  muted: 'options_taught_muted',
};

/** More would be a list to scroll rather than to look over. */
const SHOWN = 12;

/** Whose mail was corrected, and how. */
export function TaughtList({ taught, words }: Pick<OptionsProps, 'taught' | 'words'>): JSX.Element {
  return (
    <ul class="taught">
      {taught.slice(0, SHOWN).map(({ sender, what }, index) => (
        <li key={index}>
          <bdi>{sender ?? words('options_taught_unknown')}</bdi> <span class="soft">{words(WHAT[what])}</span>
        </li>
      ))}
    </ul>
  );
}
