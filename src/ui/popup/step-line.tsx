import type { JSX } from 'preact';
import type { StepName, StepState } from '#core/rejection.ts';
import type { WordKey, Words } from '#core/words.ts';

const STEP_WORDS: Record<StepName, WordKey> = {
  'thank-you': 'step_thank_you',
  feedback: 'step_feedback',
  'keep-in-touch': 'step_keep_in_touch',
  reflect: 'step_reflect',
};

const STATE_WORDS: Partial<Record<StepState, WordKey>> = {
  drafted: 'state_drafted',
  asked: 'state_asked',
  received: 'state_received',
  'none-came': 'state_none_came',
  scheduled: 'state_scheduled',
  resting: 'state_resting',
  started: 'state_started',
  skipped: 'state_skipped',
};

/** States in which nothing more is asked of the person. */
const SETTLED: readonly StepState[] = ['done', 'received', 'none-came', 'resting', 'skipped'];

/** The state that a tick by hand gives a step. */
const TICKED: Record<StepName, StepState> = { 'thank-you': 'done', feedback: 'asked', 'keep-in-touch': 'resting', reflect: 'done' };

type StepLineProps = {
  words: Words;
  step: StepName;
  state: StepState;
  onSet: (state: StepState) => void;
  onReflect: () => void;
};

/** One step of an open row: a tick by hand, what it stands at, and a way to skip it or take it up again. */
export function StepLine({ words, step, state, onSet, onReflect }: StepLineProps): JSX.Element {
  const settled = SETTLED.includes(state);
  const done = settled && state !== 'skipped';
  const ticked = done || state === 'asked' || state === 'scheduled';
  const stateWord = STATE_WORDS[state];
  return (
    <li class="step" data-state={state}>
      <label class="tick">
        <input type="checkbox" checked={ticked} onChange={() => onSet(ticked ? 'open' : TICKED[step])} />
        <span>{words(STEP_WORDS[step])}</span>
      </label>
      {stateWord === undefined ? null : <span class="state">{words(stateWord)}</span>}
      {step === 'reflect' && !ticked && state !== 'skipped' ? (
        <button type="button" class="quiet" onClick={onReflect}>
          {words('popup_reflect_now')}
        </button>
      ) : null}
      {state === 'asked' ? (
        <button type="button" class="quiet" onClick={() => onSet('none-came')}>
          {words('popup_none_came')}
        </button>
      ) : null}
      {state === 'skipped' ? (
        <button type="button" class="quiet" onClick={() => onSet('open')}>
          {words('popup_take_up')}
        </button>
      ) : null}
      {settled || ticked ? null : (
        <button type="button" class="quiet" onClick={() => onSet('skipped')} aria-label={words('popup_skip_step', words(STEP_WORDS[step]))}>
          {words('popup_skip')}
        </button>
      )}
    </li>
  );
}
