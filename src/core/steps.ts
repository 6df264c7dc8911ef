import type { Contact } from './email.ts';
import type { Rejection, Step, StepName, StepState, TrackedContact } from './rejection.ts';

/** The states each step can be in. */
export const STATES_OF: Record<StepName, readonly StepState[]> = {
  'thank-you': ['open', 'drafted', 'done', 'skipped'],
  feedback: ['open', 'drafted', 'asked', 'received', 'none-came', 'skipped'],
  'keep-in-touch': ['closed', 'open', 'drafted', 'scheduled', 'resting', 'skipped'],
  reflect: ['open', 'started', 'done', 'skipped'],
};

/** What a sent note makes of a drafted step. */
const WHEN_SENT: Partial<Record<StepName, StepState>> = { 'thank-you': 'done', feedback: 'asked', 'keep-in-touch': 'scheduled' };

/** States that a new draft replaces: what was reached already is not taken back by drafting again. */
const BEFORE_A_DRAFT: readonly StepState[] = ['closed', 'open', 'skipped', 'resting'];

/** The steps of a new record: keep-in-touch waits until the person says that they want this company. */
export function firstSteps(): Rejection['steps'] {
  const open: Step = { state: 'open', at: null };
  return { 'thank-you': open, feedback: open, 'keep-in-touch': { state: 'closed', at: null }, reflect: open };
}

/** A draft is one note: the steps it serves, and the address (else name) it was written to; null is the sender. */
export type Draft = { steps: readonly StepName[]; contact: string | null };

/** A draft for these steps stands in a reply box. */
export function draftSteps(rejection: Rejection, { steps, contact }: Draft, at: number): Rejection {
  const addressed = addressee(rejection, contact);
  return changeSteps(
    rejection,
    steps,
    at,
    (name, state) => (name in WHEN_SENT && BEFORE_A_DRAFT.includes(state) ? 'drafted' : state),
    (person) => person === addressed,
  );
}

/**
 * The note left: its drafted steps are taken. Whoever it was addressed to is thanked, be it more people than it was drafted for;
 * skipped stays skipped.
 */
export function sendSteps(rejection: Rejection, draft: Draft, to: readonly Contact[], at: number): Rejection {
  return changeSteps(
    rejection,
    draft.steps,
    at,
    (name, state) => {
      const waiting = state === 'drafted' || (name === 'thank-you' && state === 'open');
      return waiting ? (WHEN_SENT[name] ?? state) : state;
    },
    reachedBy(rejection, draft, to),
  );
}

/** The send was undone: what it ticked is drafted again. */
export function unsendSteps(rejection: Rejection, draft: Draft, to: readonly Contact[], at: number): Rejection {
  return changeSteps(
    rejection,
    draft.steps,
    at,
    (name, state) => (state === WHEN_SENT[name] ? 'drafted' : state),
    reachedBy(rejection, draft, to),
  );
}

/** The draft was thrown away: its steps are open again. */
export function discardSteps(rejection: Rejection, { steps }: Pick<Draft, 'steps'>, at: number): Rejection {
  return changeSteps(
    rejection,
    steps,
    at,
    (_, state) => (state === 'drafted' ? 'open' : state),
    () => true,
  );
}

/** The person ticks, skips or reopens a step by hand. For 'thank-you', `contact` names one person, null all. */
export function setStep(rejection: Rejection, name: StepName, state: StepState, contact: string | null, at: number): Rejection {
  const named = contact === null ? null : addressee(rejection, contact);
  return changeSteps(
    rejection,
    [name],
    at,
    () => state,
    (person) => named === null || person === named,
  );
}

/** Steps that have a draft somewhere. */
export function draftedSteps(rejection: Rejection): StepName[] {
  return (Object.keys(rejection.steps) as StepName[]).filter((name) => rejection.steps[name].state === 'drafted');
}

/**
 * Thanks are said once one person was thanked; the others stay on offer by name. Without contacts the step speaks for itself.
 */
export function sumThanks(contacts: readonly TrackedContact[], step: Step): Step {
  for (const state of ['done', 'drafted', 'open', 'skipped'] as const) {
    const found = contacts.filter(({ thanks }) => thanks.state === state);
    if (found.length > 0) {
      const times = found.flatMap(({ thanks }) => (thanks.at === null ? [] : [thanks.at]));
      return { state, at: times.length === 0 ? null : Math.max(...times) };
    }
  }
  return step;
}

/** Whether two contacts are one person: by address where both have one, else by name. */
export function isSameContact(one: Contact, other: Contact): boolean {
  if (one.address !== null && other.address !== null) {
    return one.address === other.address;
  }
  return one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();
}

/** The contact with this address, else name; null and strangers mean the sender. */
function addressee({ contacts }: Rejection, contact: string | null): TrackedContact | undefined {
  const wanted = contact?.toLowerCase();
  return (
    contacts.find(({ address }) => address !== null && address === wanted) ??
    contacts.find(({ name }) => name.toLowerCase() === wanted) ??
    contacts[0]
  );
}

/** Whom a note reached: whoever it was drafted for, whatever the reply-to address made of it, and everybody it went to. */
function reachedBy(rejection: Rejection, draft: Draft, to: readonly Contact[]): (person: TrackedContact) => boolean {
  const drafted = addressee(rejection, draft.contact);
  return (person) => person === drafted || to.some((one) => isSameContact(one, person));
}

/** Applies a change to the named steps; a step that stays as it is keeps its moment. */
function changeSteps(
  rejection: Rejection,
  names: readonly StepName[],
  at: number,
  change: (name: StepName, state: StepState) => StepState,
  concerns: (person: TrackedContact) => boolean,
): Rejection {
  const next = (name: StepName, step: Step): Step => {
    const state = change(name, step.state);
    return state === step.state ? step : { state, at };
  };
  const steps = { ...rejection.steps };
  for (const name of names) {
    steps[name] = next(name, steps[name]);
  }
  if (!names.includes('thank-you')) {
    return { ...rejection, steps };
  }
  const contacts = rejection.contacts.map((person) =>
    concerns(person) ? { ...person, thanks: next('thank-you', person.thanks) } : person,
  );
  steps['thank-you'] = sumThanks(contacts, steps['thank-you']);
  return { ...rejection, contacts, steps };
}
