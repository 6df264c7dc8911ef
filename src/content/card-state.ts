import type { Contact, Email } from '#core/email.ts';
import { wallTimeOf } from '#core/plan/reminder.ts';
import type { Rejection, Step, StepState } from '#core/rejection.ts';
import type { Reminder } from '#core/reminder.ts';
import { firstSteps, isSameContact } from '#core/steps.ts';
import type { Verdict } from '#core/verdict.ts';
import type { Known } from '#protocol/protocol.ts';
import type { CardView, FoldedView, Offer, OpenView, ReplyStep, ShownEvidence, ShownFacts } from '#ui/card/card-view.ts';
import { givenName } from './given-name.ts';
import { planOffers } from './plan-offers.ts';
import type { Talk } from './talk.ts';

/** What a sent note makes of a step. */
const TAKEN: Record<ReplyStep, StepState> = { 'thank-you': 'done', feedback: 'asked', 'keep-in-touch': 'scheduled' };

/** Everything that decides what a card shows. */
export type Situation = { email: Email; verdict: Verdict; known: Known; talk: Talk; isPrivate: boolean; now: Date };

/** Decides what stands below a mail; null when nothing does. */
export function cardState(situation: Situation): CardView | null {
  const { email, verdict, known, talk } = situation;
  if (email.own) {
    return null;
  }
  if (known.judgement === 'not-rejection' || known.senderMuted || talk.justSaid !== null) {
    return talk.justSaid === null ? null : { kind: 'turned-off', what: talk.justSaid };
  }
  const isConfirmed = known.judgement === 'rejection' || known.rejection !== null;
  if (verdict.decision === 'unsure' && !isConfirmed) {
    return { kind: 'unsure', evidence: evidenceOf(verdict), layer: talk.layer };
  }
  if (verdict.decision === 'other' && !isConfirmed) {
    return null;
  }
  const open = openView(situation);
  return talk.isUnfolded || talk.aside !== null || talk.draft !== null ? open : (folded(open, situation) ?? open);
}

function openView({ email, verdict, known, talk, isPrivate, now }: Situation): OpenView {
  const { rejection } = known;
  const facts = factsOf(verdict, rejection);
  const steps = withUnstored(rejection?.steps ?? firstSteps(), talk);
  const nobodyReads = (rejection?.senderKind ?? verdict.facts.sender) === 'robot' || verdict.facts.noReply;
  const { offers, together, reflectFirst } = planOffers({ email, verdict, rejection, facts, steps, nobodyReads, now });
  return {
    kind: 'open',
    headline: 'card_sorry',
    evidence: evidenceOf(verdict),
    facts,
    offers,
    together,
    reflectFirst,
    people: nobodyReads ? peopleOf(email, rejection) : null,
    thanked: thankedName(verdict, email, rejection),
    steps,
    canUndo: talk.draft !== null,
    checkIn: isPrivate || rejection === null ? null : checkInOf(known, offers),
    answerOn: answerDate(known.reminders, now),
    layer: talk.layer,
    aside: talk.aside,
    isPrivate,
    canMute: email.sender.address !== null && !isPrivate,
    reflection: rejection?.reflection.find(({ prompt }) => prompt === 'went-well')?.text ?? '',
  };
}

/** Two lines are enough for what was put away, waits for tomorrow, or is done. */
function folded({ facts, steps, offers, people, answerOn, checkIn, layer }: OpenView, { known }: Situation): FoldedView | null {
  if (layer !== null) {
    return null;
  }
  const fold = (why: FoldedView['why']): FoldedView => ({
    kind: 'folded',
    why,
    facts,
    steps,
    answerOn: why === 'tomorrow' ? answerOn : null,
  });
  if (known.dismissed) {
    return fold('put-away');
  }
  if (answerOn !== null) {
    return fold('tomorrow');
  }
  if (people === null && offers.length === 0 && known.rejection !== null) {
    return fold('put-away');
  }
  const isAllDone = people === null ? isDone(offers, steps) : isSaid(steps['thank-you']) && isSaid(steps.reflect);
  return isAllDone && checkIn !== 'offered' ? fold('all-done') : null;
}

function isDone(offers: Offer[], steps: Rejection['steps']): boolean {
  return (
    offers.every(({ state, step }) => state === 'done' || steps[step].state === 'skipped') && offers.some(({ state }) => state === 'done')
  );
}

function isSaid({ state }: Step): boolean {
  return state === 'done' || state === 'started' || state === 'skipped';
}

function evidenceOf({ evidence }: Verdict): ShownEvidence | null {
  return evidence === null ? null : { sentence: evidence.sentence, reason: evidence.reason };
}

/** The person's corrections win over what was read. */
function factsOf({ facts }: Verdict, rejection: Rejection | null): ShownFacts {
  const { company, role, stage } = rejection ?? facts;
  return { company, role, stage };
}

function withUnstored(steps: Rejection['steps'], { unstored }: Talk): Rejection['steps'] {
  const all = { ...steps };
  for (const reached of Object.values(unstored)) {
    for (const step of reached.steps) {
      all[step] = { state: reached.state === 'drafted' ? 'drafted' : TAKEN[step], at: null };
    }
  }
  return all;
}

/** Whoever was met on the way: noted people first, then those of the thread; never the address that nobody reads. */
function peopleOf(email: Email, rejection: Rejection | null): NonNullable<OpenView['people']> {
  const noted = (rejection?.contacts ?? []).filter((contact) => !isSameContact(contact, email.sender));
  const met = email.participants.filter(
    (person) => !isSameContact(person, email.sender) && !noted.some((contact) => isSameContact(contact, person)),
  );
  const shown = ({ name, address }: Contact, isThanked: boolean) => ({ name, address, isThanked });
  return [...noted.map((contact) => shown(contact, contact.thanks.state === 'done')), ...met.map((person) => shown(person, false))]
    .filter(({ address }) => address !== null && !/no-?reply|donotreply|noreply|notifications?@/.test(address))
    .slice(0, 5);
}

function thankedName({ facts }: Verdict, { sender }: Email, rejection: Rejection | null): string {
  const thanked = rejection?.contacts.find(({ thanks }) => thanks.state === 'done');
  const isSender = thanked === undefined || isSameContact(thanked, sender);
  return givenName(isSender ? (facts.contact ?? (facts.sender === 'person' ? sender.name : '')) : thanked.name);
}

/** After keep-in-touch was drafted or sent, a next hello is asked for until there is one. */
function checkInOf({ reminders }: Known, offers: Offer[]): OpenView['checkIn'] {
  const next = reminders.find(({ kind, state }) => kind === 'check-in' && state !== 'done');
  if (next !== undefined) {
    return { date: next.date };
  }
  const isUnderWay = offers.some(({ step, state }) => step === 'keep-in-touch' && state !== 'open');
  return isUnderWay ? 'offered' : null;
}

/** The day on which the person wants to answer, while it is still to come. */
function answerDate(reminders: readonly Reminder[], now: Date): string | null {
  const answer = reminders.find(({ kind, state }) => kind === 'answer' && state !== 'done');
  return answer !== undefined && answer.date > wallTimeOf(now).date ? answer.date : null;
}
