/** The plan's rules, one row each. */
import { describe, expect, test } from 'vitest';
import { type Offered, type PlanInput, type PlanReason, planSteps, stepsOfOneNote } from '../../../src/core/plan/next-steps.ts';
import type { StepName } from '../../../src/core/rejection.ts';

const NOW = Date.UTC(2026, 10, 24);
const DAY = 24 * 60 * 60 * 1000;

const input = (change: Partial<PlanInput> = {}): PlanInput => ({
  stage: 'interviewed',
  senderKind: 'person',
  noFeedback: false,
  receivedAt: NOW - DAY,
  now: NOW,
  wantsFuture: 'unsure',
  feedback: null,
  states: { 'thank-you': 'open', feedback: 'open', 'keep-in-touch': 'closed', reflect: 'open' },
  ...change,
});
const open = input().states;

type Row = [string, Partial<PlanInput>, StepName, Offered, PlanReason];

test.each<Row>([
  ['a robot is not thanked', { senderKind: 'robot' }, 'thank-you', 'not-offered', 'robot'],
  ['a robot is not asked', { senderKind: 'robot' }, 'feedback', 'not-offered', 'robot'],
  ['nobody keeps in touch with a robot', { senderKind: 'robot' }, 'keep-in-touch', 'not-offered', 'robot'],
  ['with a robot, reflection comes first', { senderKind: 'robot' }, 'reflect', 'suggested', 'reflect-first'],
  ['before anybody was met, thanks are optional', { stage: 'applied' }, 'thank-you', 'optional', 'no-person-yet'],
  ['before anybody was met, feedback is not suggested', { stage: 'applied' }, 'feedback', 'optional', 'no-person-yet'],
  ['an unknown stage counts as nobody met', { stage: 'unknown' }, 'feedback', 'optional', 'no-person-yet'],
  ['after a screening call, thanks are suggested', { stage: 'screened' }, 'thank-you', 'suggested', 'talked'],
  ['after an interview, thanks are suggested', {}, 'thank-you', 'suggested', 'talked'],
  ['after an interview, the question stands in the same note', {}, 'feedback', 'suggested', 'one-note'],
  ['after the final round too', { stage: 'final' }, 'feedback', 'suggested', 'one-note'],
  ['a mail that says no feedback is given is not asked for any', { noFeedback: true }, 'feedback', 'not-offered', 'no-feedback-given'],
  ['who was thanked is not thanked again', { states: { ...open, 'thank-you': 'done' } }, 'thank-you', 'not-offered', 'already-thanked'],
  ['keeping in touch waits to be wanted', {}, 'keep-in-touch', 'optional', 'door-open'],
  ['wanting this company suggests it', { wantsFuture: 'yes' }, 'keep-in-touch', 'suggested', 'wants-future'],
  [
    'good feedback keeps suggesting it',
    { wantsFuture: 'yes', feedback: { text: 'x', tone: 'helpful' } },
    'keep-in-touch',
    'suggested',
    'wants-future',
  ],
  [
    'vague feedback makes it optional',
    { wantsFuture: 'yes', feedback: { text: 'x', tone: 'vague' } },
    'keep-in-touch',
    'optional',
    'door-open',
  ],
  ['not wanting this company leaves it away', { wantsFuture: 'no' }, 'keep-in-touch', 'not-offered', 'wants-no-future'],
  ['after three months no thank-you', { receivedAt: NOW - 100 * DAY }, 'thank-you', 'not-offered', 'too-old'],
  ['after three months no question', { receivedAt: NOW - 100 * DAY }, 'feedback', 'not-offered', 'too-old'],
  ['after three months a fresh hello', { receivedAt: NOW - 100 * DAY }, 'keep-in-touch', 'optional', 'fresh-hello'],
  ['after three months reflection', { receivedAt: NOW - 100 * DAY }, 'reflect', 'suggested', 'reflect-first'],
  ['an unknown date counts as new', { receivedAt: null }, 'thank-you', 'suggested', 'talked'],
  [
    'when no feedback came, reflection is suggested',
    { states: { ...open, feedback: 'none-came' } },
    'reflect',
    'suggested',
    'nothing-came',
  ],
  ['otherwise reflection is there for those who want it', {}, 'reflect', 'optional', 'for-yourself'],
])('%s', (_rule, change, step, offered, reason) => {
  expect(planSteps(input(change)).find((plan) => plan.step === step)).toEqual({ step, offered, reason });
});

test.each(['thank-you', 'feedback', 'keep-in-touch', 'reflect'] as const)('%s stays away once it was skipped', (step) => {
  const plans = planSteps(input({ wantsFuture: 'yes', states: { ...open, [step]: 'skipped' } }));
  expect(plans.find((plan) => plan.step === step)?.offered).toBe('not-offered');
});

describe('one note serves', () => {
  test.each<[string, Partial<PlanInput>, StepName[]]>([
    ['thanks and the question after an interview', {}, ['thank-you', 'feedback']],
    ['all three when this company is wanted', { wantsFuture: 'yes' }, ['thank-you', 'feedback', 'keep-in-touch']],
    ['nothing before anybody was met', { stage: 'applied' }, []],
    ['only what is not begun', { states: { ...open, 'thank-you': 'drafted' } }, ['feedback']],
    ['no question where none is answered', { noFeedback: true, wantsFuture: 'yes' }, ['thank-you', 'keep-in-touch']],
  ])('%s', (_title, change, steps) => {
    const given = input(change);
    expect(stepsOfOneNote(planSteps(given), given.states)).toEqual(steps);
  });
});
