import type { Email } from '#core/email.ts';
import { planSteps, stepsOfOneNote } from '#core/plan/next-steps.ts';
import type { Rejection, StepName, StepState } from '#core/rejection.ts';
import type { Verdict } from '#core/verdict.ts';
import type { Offer, ReplyStep, ShownFacts } from '#ui/card/card-view.ts';

/** What the plan is asked about; `nobodyReads` when a reply would reach no one. */
export type Plannable = {
  email: Email;
  verdict: Verdict;
  rejection: Rejection | null;
  facts: ShownFacts;
  steps: Rejection['steps'];
  nobodyReads: boolean;
  now: Date;
};

/** What a card offers: reply buttons, the steps of the note that combines them, and whether looking back comes first. */
export type Offers = { offers: Offer[]; together: ReplyStep[]; reflectFirst: boolean };

const DONE: readonly StepState[] = ['done', 'asked', 'received', 'none-came', 'scheduled', 'resting'];

/** Turns the plan into what the card shows. What was begun or done stays in sight, whatever the plan would offer now. */
export function planOffers({ email, verdict, rejection, facts, steps, nobodyReads, now }: Plannable): Offers {
  const states = Object.fromEntries(Object.entries(steps).map(([step, { state }]) => [step, state])) as Record<StepName, StepState>;
  const plans = planSteps({
    stage: facts.stage,
    senderKind: nobodyReads ? 'robot' : (rejection?.senderKind ?? verdict.facts.sender),
    noFeedback: rejection?.noFeedback ?? verdict.facts.noFeedback,
    receivedAt: email.receivedAt,
    now: now.getTime(),
    wantsFuture: rejection?.wantsFuture ?? 'unsure',
    feedback: rejection?.feedback ?? null,
    states,
  });
  const first = plans.find(({ step, offered }) => offered === 'suggested' && stateOf(states[step]) === 'open')?.step;
  const offers = nobodyReads
    ? []
    : plans.flatMap(({ step, offered, reason }): Offer[] => {
        const state = stateOf(states[step]);
        const isShown = step !== 'reflect' && (offered !== 'not-offered' || state !== 'open');
        return isShown ? [{ step, state, reason, isSuggested: step === first }] : [];
      });
  return {
    offers,
    together: nobodyReads ? [] : stepsOfOneNote(plans, states),
    reflectFirst: plans.some(({ step, offered }) => step === 'reflect' && offered === 'suggested') && stateOf(states.reflect) === 'open',
  };
}

function stateOf(state: StepState): Offer['state'] {
  if (state === 'drafted') {
    return 'drafted';
  }
  return DONE.includes(state) || state === 'started' ? 'done' : 'open';
}
