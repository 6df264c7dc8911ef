import type { Email } from '#core/email.ts';
import { planSteps, stepsOfOneNote } from '#core/plan/next-steps.ts';
import { type Rejection, STEP_NAMES, type StepName, type StepState } from '#core/rejection.ts';
import type { Verdict } from '#core/verdict.ts';
import type { Offer, ReplyStep, ShownFacts } from '#ui/card/card-view.ts';

type Plannable = { email: Email; verdict: Verdict; rejection: Rejection | null; facts: ShownFacts; steps: Rejection['steps']; now: Date };

const DONE: readonly StepState[] = ['done', 'asked', 'received', 'none-came', 'scheduled', 'resting'];

/** The reply buttons of a card, and what the note that combines them would hold. */
export function planOffers({ email, verdict, rejection, facts, steps, now }: Plannable): { offers: Offer[]; together: ReplyStep[] } {
  const states = Object.fromEntries(STEP_NAMES.map((step) => [step, steps[step].state])) as Record<StepName, StepState>;
  const plans = planSteps({
    stage: facts.stage,
    senderKind: rejection?.senderKind ?? verdict.facts.sender,
    noFeedback: verdict.facts.noFeedback,
    receivedAt: email.receivedAt,
    now: now.getTime(),
    wantsFuture: rejection?.wantsFuture ?? 'unsure',
    feedback: rejection?.feedback ?? null,
    states,
  });
  const offers = plans.flatMap(({ step, offered, reason }): Offer[] => {
    const state = stateOf(states[step]);
    // What was begun or done stays in sight, whatever the plan says by now.
    const isShown = offered !== 'not-offered' || (state !== 'open' && states[step] !== 'skipped');
    return step === 'reflect' || !isShown ? [] : [{ step, state, isSuggested: offered === 'suggested' && step === 'thank-you', reason }];
  });
  return { offers, together: stepsOfOneNote(plans, states) };
}

function stateOf(state: StepState): Offer['state'] {
  if (state === 'drafted') {
    return 'drafted';
  }
  return DONE.includes(state) ? 'done' : 'open';
}
