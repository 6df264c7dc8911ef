import { STEP_NAMES, type Rejection, type StepName, type StepState } from '../rejection.ts';
import type { SenderKind, Stage } from '../verdict.ts';

/** How a step is offered: the eye is led to it, it is there, or it is left away. */
export type Offered = 'suggested' | 'optional' | 'not-offered';

/** Why; the interface has a sentence for each, under `plan_…`. */
export type PlanReason =
  | 'robot'
  | 'too-old'
  | 'no-person-yet'
  | 'talked'
  | 'one-note'
  | 'no-feedback-given'
  | 'already-thanked'
  | 'wants-future'
  | 'door-open'
  | 'wants-no-future'
  | 'for-yourself'
  | 'reflect-first'
  | 'fresh-hello'
  | 'nothing-came';

/** One step as the plan sees it. */
export type StepPlan = { step: StepName; offered: Offered; reason: PlanReason };

/** What the plan depends on. */
export type PlanInput = {
  stage: Stage;
  senderKind: SenderKind;
  noFeedback: boolean;
  /** Milliseconds since the epoch; null when unknown: the mail then counts as new. */
  receivedAt: number | null;
  now: number;
  wantsFuture: Rejection['wantsFuture'];
  feedback: Rejection['feedback'];
  states: Record<StepName, StepState>;
};

/** After three months a thank-you comes as a surprise rather than a pleasure. */
const TOO_OLD = 92 * 24 * 60 * 60 * 1000;

function hasTalked({ stage }: PlanInput): boolean {
  return stage === 'screened' || stage === 'interviewed' || stage === 'final';
}

function planThanks(input: PlanInput, isOld: boolean): Omit<StepPlan, 'step'> {
  if (input.senderKind === 'robot') {
    return { offered: 'not-offered', reason: 'robot' };
  }
  if (input.states['thank-you'] === 'done') {
    return { offered: 'not-offered', reason: 'already-thanked' };
  }
  if (isOld) {
    return { offered: 'not-offered', reason: 'too-old' };
  }
  return hasTalked(input) ? { offered: 'suggested', reason: 'talked' } : { offered: 'optional', reason: 'no-person-yet' };
}

function planFeedback(input: PlanInput, isOld: boolean): Omit<StepPlan, 'step'> {
  if (input.senderKind === 'robot') {
    return { offered: 'not-offered', reason: 'robot' };
  }
  if (input.noFeedback) {
    return { offered: 'not-offered', reason: 'no-feedback-given' };
  }
  if (isOld) {
    return { offered: 'not-offered', reason: 'too-old' };
  }
  return hasTalked(input) ? { offered: 'suggested', reason: 'one-note' } : { offered: 'optional', reason: 'no-person-yet' };
}

function planKeepInTouch({ senderKind, wantsFuture, feedback }: PlanInput, isOld: boolean): Omit<StepPlan, 'step'> {
  if (senderKind === 'robot') {
    return { offered: 'not-offered', reason: 'robot' };
  }
  if (wantsFuture === 'no') {
    return { offered: 'not-offered', reason: 'wants-no-future' };
  }
  if (isOld) {
    return { offered: 'optional', reason: 'fresh-hello' };
  }
  const isWelcome = feedback === null || feedback.tone === 'helpful';
  return wantsFuture === 'yes' && isWelcome
    ? { offered: 'suggested', reason: 'wants-future' }
    : { offered: 'optional', reason: 'door-open' };
}

function planReflect({ senderKind, states }: PlanInput, isOld: boolean): Omit<StepPlan, 'step'> {
  if (senderKind === 'robot' || isOld) {
    return { offered: 'suggested', reason: 'reflect-first' };
  }
  return states.feedback === 'none-came'
    ? { offered: 'suggested', reason: 'nothing-came' }
    : { offered: 'optional', reason: 'for-yourself' };
}

/** What is offered for a rejection, in the order of the steps, each with its reason. A skipped step stays skipped: it is left away. */
export function planSteps(input: PlanInput): StepPlan[] {
  const isOld = input.receivedAt !== null && input.now - input.receivedAt > TOO_OLD;
  const plans: Record<StepName, Omit<StepPlan, 'step'>> = {
    'thank-you': planThanks(input, isOld),
    feedback: planFeedback(input, isOld),
    'keep-in-touch': planKeepInTouch(input, isOld),
    reflect: planReflect(input, isOld),
  };
  return STEP_NAMES.map((step) => ({
    step,
    ...plans[step],
    ...(input.states[step] === 'skipped' ? { offered: 'not-offered' as const } : {}),
  }));
}

/** The steps that one note would serve: what is suggested and not begun; fewer than two make no such note. */
export function stepsOfOneNote(plans: readonly StepPlan[], states: PlanInput['states']): Exclude<StepName, 'reflect'>[] {
  const isFresh = (step: StepName): boolean => states[step] === 'open' || states[step] === 'closed';
  return plans.flatMap(({ step, offered }) => (step !== 'reflect' && offered === 'suggested' && isFresh(step) ? [step] : []));
}
