import type { JSX } from 'preact';
import type { WordKey, Words } from '#core/words.ts';
import { Mark } from '../parts/mark.tsx';
import { Marks } from '../parts/marks.tsx';
import { Action } from './action.tsx';
import type { CardProps } from './card.tsx';
import type { FoldedView } from './card-view.ts';
import { factTexts } from './facts-line.tsx';

const LINES: Record<FoldedView['why'], WordKey> = { 'put-away': 'card_put_away', tomorrow: 'card_answer_on', 'all-done': 'card_all_done' };

/** Two lines: what holds, and what it is about. */
export function FoldedCard({ view, words, act, sayDate }: Omit<CardProps, 'view'> & { view: FoldedView }): JSX.Element {
  return (
    <div class="folded">
      <header>
        <Mark />
        <p class="headline">
          <output>{sayLine(view, words, sayDate)}</output>
        </p>
        <span class="corner">
          <Action class="quiet" deed={{ do: 'unfold' }} act={act}>
            {words('card_unfold')}
          </Action>
        </span>
      </header>
      <p class="facts folded-facts">
        <span class="soft">
          <bdi>{factTexts(words, view.facts).join(' · ')}</bdi>
        </span>
        <Marks words={words} steps={view.steps} />
      </p>
    </div>
  );
}

function sayLine({ why, answerOn }: FoldedView, words: Words, sayDate: (date: string) => string): string {
  return answerOn === null ? words(LINES[why]) : words(LINES[why], sayDate(answerOn));
}
