import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import { Mark } from '../parts/mark.tsx';
import { Action } from './action.tsx';
import type { Act, Layer, ShownEvidence } from './card-view.ts';
import { Opener } from './opener.tsx';
import { Why } from './why.tsx';

type UnsureCardProps = { words: Words; act: Act; evidence: ShownEvidence | null; layer: Layer | null };

/** One quiet line when the mail could be read either way. */
export function UnsureCard({ words, act, evidence, layer }: UnsureCardProps): JSX.Element {
  return (
    <div class="unsure">
      <p class="ways">
        <Mark size={18} />
        <span>{words('card_is_it')}</span>
        <Action class="quiet" deed={{ do: 'judge', judgement: 'rejection' }} act={act}>
          {words('card_yes')}
        </Action>
        <Action class="quiet" deed={{ do: 'judge', judgement: 'not-rejection' }} act={act}>
          {words('card_no')}
        </Action>
        {evidence === null ? null : (
          <Opener layer="why" open={layer} act={act}>
            {words('card_why')}
          </Opener>
        )}
      </p>
      {layer === 'why' && evidence !== null ? <Why words={words} evidence={evidence} /> : null}
    </div>
  );
}
