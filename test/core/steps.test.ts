import { describe, expect, test } from 'vitest';
import { STEP_NAMES, type Rejection, type StepName, type StepState, type TrackedContact } from '#core/rejection.ts';
import { discardSteps, draftedSteps, draftSteps, firstSteps, sendSteps, setStep, STATES_OF, sumThanks, unsendSteps } from '#core/steps.ts';

const NOW = 1_000;
const ada = { name: 'Ada Winter', address: 'ada@fernwood.example' };
const ben = { name: 'Ben Sommer', address: null };

function contact(person: { name: string; address: string | null }, state: StepState = 'open'): TrackedContact {
  return { ...person, thanks: { state, at: null } };
}

function rejection(
  states: Partial<Record<StepName, StepState>> = {},
  contacts: TrackedContact[] = [contact(ada), contact(ben)],
): Rejection {
  const steps = firstSteps();
  for (const name of STEP_NAMES) {
    steps[name] = { state: states[name] ?? steps[name].state, at: null };
  }
  return {
    id: 'gmail:t:m',
    webmail: 'gmail',
    account: null,
    threadId: 't',
    messageId: 'm',
    url: 'https://mail.google.com/mail/u/0/#inbox/t',
    subject: 'Your application',
    company: 'Fernwood Labs',
    role: 'Editor',
    stage: 'applied',
    receivedAt: null,
    notedAt: 0,
    language: 'en',
    senderKind: 'person',
    contacts,
    evidence: null,
    noFeedback: false,
    wantsFuture: 'unsure',
    feedback: null,
    steps,
    reflection: [],
    wordings: [],
    revision: 1,
  };
}

const states = ({ steps, contacts }: Rejection): unknown => ({
  steps: STEP_NAMES.map((name) => steps[name].state),
  thanks: contacts.map(({ thanks }) => thanks.state),
});

describe('a draft', () => {
  test.each<[StepName, StepState, StepState]>([
    ['feedback', 'open', 'drafted'],
    ['feedback', 'skipped', 'drafted'],
    ['feedback', 'asked', 'asked'],
    ['feedback', 'received', 'received'],
    ['feedback', 'none-came', 'none-came'],
    ['keep-in-touch', 'closed', 'drafted'],
    ['keep-in-touch', 'resting', 'drafted'],
    ['keep-in-touch', 'scheduled', 'scheduled'],
    ['reflect', 'open', 'open'],
  ])('for %s: %s becomes %s', (name, before, after) => {
    expect(draftSteps(rejection({ [name]: before }), { steps: [name], contact: null }, NOW).steps[name].state).toBe(after);
  });

  test.each([
    [null, ['drafted', 'open']],
    ['ada@fernwood.example', ['drafted', 'open']],
    ['Ben Sommer', ['open', 'drafted']],
    ['somebody@else.example', ['drafted', 'open']],
  ])('of thanks to %s concerns that person', (to, thanks) => {
    const drafted = draftSteps(rejection(), { steps: ['thank-you'], contact: to }, NOW);
    expect(states(drafted)).toEqual({ steps: ['drafted', 'open', 'closed', 'open'], thanks });
    expect(drafted.steps['thank-you'].at).toBe(NOW);
  });
});

describe('sending, undoing, throwing away', () => {
  const all: StepName[] = ['thank-you', 'feedback', 'keep-in-touch'];
  const draft = { steps: all, contact: ada.address };
  const drafted = draftSteps(rejection(), draft, NOW);

  test('a sent note takes every step it was drafted for', () => {
    expect(states(sendSteps(drafted, draft, [ada], 2_000))).toEqual({
      steps: ['done', 'asked', 'scheduled', 'open'],
      thanks: ['done', 'open'],
    });
  });

  test.each([
    ['to both', [ada, ben], ['done', 'done']],
    ['to an address of the reply-to kind', [{ name: '', address: 'relay@jobs.example' }], ['done', 'open']],
    ['to unknown people', [], ['done', 'open']],
  ])('sent %s', (_, to, thanks) => {
    expect(states(sendSteps(drafted, draft, to, 2_000))).toMatchObject({ thanks });
  });

  test('undo brings the drafts back, and throwing them away opens the steps', () => {
    const undone = unsendSteps(sendSteps(drafted, draft, [ada], 2_000), draft, [ada], 3_000);
    expect(states(undone)).toEqual(states(drafted));
    expect(states(discardSteps(undone, draft, 4_000))).toEqual({ steps: ['open', 'open', 'open', 'open'], thanks: ['open', 'open'] });
  });

  test('steps that were not drafted for stay: skipped stays skipped, asked stays asked', () => {
    const mixed = rejection({ feedback: 'skipped', 'keep-in-touch': 'scheduled' }, [contact(ada, 'skipped'), contact(ben, 'done')]);
    for (const kind of [sendSteps, (record: Rejection) => discardSteps(record, draft, NOW)]) {
      expect(states(kind(mixed, draft, [ada], NOW))).toMatchObject({ thanks: ['skipped', 'done'] });
      expect(kind(mixed, draft, [ada], NOW).steps).toMatchObject({
        feedback: { state: 'skipped' },
        'keep-in-touch': { state: 'scheduled' },
      });
    }
  });

  test('a second note in the thread does not touch what it was not about', () => {
    const asked = rejection({ feedback: 'drafted' });
    expect(sendSteps(asked, { steps: ['thank-you'], contact: null }, [ada], NOW).steps.feedback.state).toBe('drafted');
  });

  test('undoing a send leaves thanks that were ticked for others alone', () => {
    const sent = sendSteps(setStep(drafted, 'thank-you', 'done', 'Ben Sommer', NOW), draft, [ada], NOW);
    expect(states(unsendSteps(sent, draft, [ada], NOW))).toMatchObject({ thanks: ['drafted', 'done'] });
  });
});

describe('thanks of several people are one step', () => {
  test.each<[StepState[], StepState]>([
    [['open', 'open'], 'open'],
    [['drafted', 'open'], 'drafted'],
    [['done', 'open'], 'done'],
    [['done', 'drafted'], 'done'],
    [['skipped', 'open'], 'open'],
    [['skipped', 'skipped'], 'skipped'],
    [['skipped', 'done'], 'done'],
  ])('%s is %s', (thanks, sum) => {
    expect(
      sumThanks(
        thanks.map((state) => contact(ada, state)),
        { state: 'open', at: null },
      ).state,
    ).toBe(sum);
  });

  test('without contacts the step speaks for itself', () => {
    expect(setStep(rejection({}, []), 'thank-you', 'skipped', null, NOW).steps['thank-you']).toEqual({ state: 'skipped', at: NOW });
  });
});

test('ticking by hand reaches one person or all', () => {
  expect(states(setStep(rejection(), 'thank-you', 'done', 'Ben Sommer', NOW))).toMatchObject({ thanks: ['open', 'done'] });
  expect(states(setStep(rejection(), 'thank-you', 'skipped', null, NOW))).toMatchObject({ thanks: ['skipped', 'skipped'] });
});

test('drafted steps are found, and the record handed in is never changed', () => {
  const before = rejection();
  const frozen = structuredClone(before);
  expect(draftedSteps(draftSteps(before, { steps: ['thank-you', 'feedback'], contact: null }, NOW))).toEqual(['thank-you', 'feedback']);
  expect(before).toEqual(frozen);
});

test('every step starts in a state it may have', () => {
  const steps = firstSteps();
  expect(STEP_NAMES.every((name) => STATES_OF[name].includes(steps[name].state))).toBe(true);
});
