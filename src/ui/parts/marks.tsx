import type { JSX } from 'preact';
import { type Step, STEP_NAMES, type StepName, type StepState } from '#core/rejection.ts';
import type { WordKey, Words } from '#core/words.ts';

const NAMES: Record<StepName, WordKey> = {
  'thank-you': 'step_thank_you',
  feedback: 'step_feedback',
  'keep-in-touch': 'step_keep_in_touch',
  reflect: 'step_reflect',
};

type Look = 'done' | 'begun' | 'open' | 'left';

const LOOKS: Record<StepState, Look> = {
  closed: 'left',
  open: 'open',
  drafted: 'begun',
  done: 'done',
  skipped: 'left',
  asked: 'done',
  received: 'done',
  'none-came': 'done',
  scheduled: 'done',
  resting: 'done',
  started: 'begun',
};

const LOOK_WORDS: Record<Look, WordKey> = { done: 'mark_done', begun: 'mark_begun', open: 'mark_open', left: 'mark_left' };

/** Four small marks, one for each step; their shape tells the state, and their name says it in words. */
export function Marks({ words, steps }: { words: Words; steps: Record<StepName, Step> }): JSX.Element {
  const said = STEP_NAMES.map((name) => `${words(NAMES[name])}: ${words(LOOK_WORDS[LOOKS[steps[name].state]])}`);
  return (
    <span class="marks" role="img" aria-label={said.join(', ')} title={said.join('\n')}>
      <svg viewBox="0 0 58 10" width="58" height="10" aria-hidden="true">
        {STEP_NAMES.map((name, index) => {
          const look = LOOKS[steps[name].state];
          const x = 5 + index * 16;
          return look === 'left' ? (
            <path key={name} class="left" d={`M${x - 3} 5h6`} />
          ) : (
            <g key={name}>
              <circle class={look} cx={x} cy="5" r="4" />
              {look === 'begun' ? <path class="half" d={`M${x} 1a4 4 0 0 1 0 8z`} /> : null}
            </g>
          );
        })}
      </svg>
    </span>
  );
}
