import type { Email } from '#core/email.ts';
import type { Rejection, StepState } from '#core/rejection.ts';
import type { Verdict } from '#core/verdict.ts';
import type { Offer, ReplyStep, ShownFacts } from '#ui/card/card-view.ts';

type Plannable = { email: Email; verdict: Verdict; rejection: Rejection | null; facts: ShownFacts; steps: Rejection['steps']; now: Date };

const REPLY_STEPS: readonly ReplyStep[] = ['thank-you', 'feedback', 'keep-in-touch'];

const DONE: readonly StepState[] = ['done', 'asked', 'received', 'none-came', 'scheduled', 'resting'];

/** The reply buttons of a card, and what the note that combines them would hold. */
export function planOffers({ verdict, steps }: Plannable): { offers: Offer[]; together: ReplyStep[] } {
  const offered = REPLY_STEPS.filter((step) => steps[step].state !== 'skipped' && !(step === 'feedback' && verdict.facts.noFeedback));
  const offers = offered.map((step): Offer => ({ step, state: stateOf(steps[step].state), isSuggested: step === 'thank-you' }));
  return { offers, together: offers.filter(({ state, step }) => state === 'open' && step !== 'keep-in-touch').map(({ step }) => step) };
}

function stateOf(state: StepState): Offer['state'] {
  if (state === 'drafted') {
    return 'drafted';
  }
  return DONE.includes(state) ? 'done' : 'open';
}
