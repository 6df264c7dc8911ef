/** What stands below a mail, for each situation. */
import { describe, expect, test } from 'vitest';
import { cardState, type Situation } from '../../src/content/card-state.ts';
import { SILENCE } from '../../src/content/talk.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Known } from '../../src/protocol/protocol.ts';
import type { OpenView } from '../../src/ui/card/card-view.ts';
import { madeUpRejection, madeUpReminder, madeUpSteps } from '../made-up.ts';
import { madeUpEmail, madeUpVerdict } from './made-up-mail.ts';

const NOTHING: Known = {
  rejection: null,
  reminders: [],
  judgement: null,
  senderMuted: false,
  dismissed: false,
  settings: DEFAULT_SETTINGS,
  wordings: [],
};
const NOW = new Date(2026, 10, 23, 18);

type Change = {
  [Part in keyof Situation]?: Part extends 'known' ? Partial<Known> : Part extends 'talk' ? Partial<Situation['talk']> : Situation[Part];
};

function state({ known, talk, ...others }: Change = {}): ReturnType<typeof cardState> {
  return cardState({
    email: madeUpEmail(),
    verdict: madeUpVerdict(),
    isPrivate: false,
    now: NOW,
    ...others,
    known: { ...NOTHING, ...known },
    talk: { ...SILENCE, ...talk },
  });
}

function openState(change: Change = {}): OpenView {
  const view = state(change);
  if (view?.kind !== 'open') {
    throw new Error(`Expected an open card, got ${view?.kind}`);
  }
  return view;
}

const noted = madeUpRejection();
const thanked = madeUpRejection({
  steps: madeUpSteps({ 'thank-you': 'done', feedback: 'asked', 'keep-in-touch': 'skipped' }),
  contacts: [{ name: 'Maya Lindqvist', address: 'maya.lindqvist@brightpath.example', thanks: { state: 'done', at: 1 } }],
});

test.each<[string, Change, string | null]>([
  ['a rejection', {}, 'open'],
  ['another mail', { verdict: madeUpVerdict({ decision: 'other' }) }, null],
  ['an unsure verdict', { verdict: madeUpVerdict({ decision: 'unsure' }) }, 'unsure'],
  ['an unsure verdict the person confirmed', { verdict: madeUpVerdict({ decision: 'unsure' }), known: { judgement: 'rejection' } }, 'open'],
  ['an unsure verdict with a record', { verdict: madeUpVerdict({ decision: 'unsure' }), known: { rejection: noted } }, 'open'],
  ['the person’s own mail', { email: madeUpEmail({ own: true }) }, null],
  ['judged not to be one, earlier', { known: { judgement: 'not-rejection' } }, null],
  ['judged not to be one, just now', { known: { judgement: 'not-rejection' }, talk: { justSaid: 'not-rejection' } }, 'turned-off'],
  ['a muted sender', { known: { senderMuted: true } }, null],
  ['a sender muted just now', { known: { senderMuted: true }, talk: { justSaid: 'muted' } }, 'turned-off'],
  ['put away', { known: { dismissed: true } }, 'folded put-away'],
  ['put away and opened again', { known: { dismissed: true }, talk: { isUnfolded: true } }, 'open'],
  ['to be answered tomorrow', { known: { rejection: noted, reminders: [madeUpReminder({ date: '2026-11-24' })] } }, 'folded tomorrow'],
  ['to be answered today', { known: { rejection: noted, reminders: [madeUpReminder({ date: '2026-11-23' })] } }, 'open'],
  [
    'a reminder that was settled',
    { known: { rejection: noted, reminders: [madeUpReminder({ date: '2026-11-24', state: 'done' })] } },
    'open',
  ],
  ['everything taken', { known: { rejection: thanked } }, 'folded all-done'],
  ['everything taken, a layer open', { known: { rejection: thanked }, talk: { layer: 'why' } }, 'open'],
  [
    'a question on a card that would be folded',
    { known: { dismissed: true }, talk: { aside: { kind: 'note', word: 'problem_other' } } },
    'open',
  ],
])('%s', (_, change, expected) => {
  const view = state(change);
  expect(view === null ? null : view.kind === 'folded' ? `folded ${view.why}` : view.kind).toBe(expected);
});

describe('the open card', () => {
  test('shows the person’s corrections rather than what was read', () => {
    expect(openState({ known: { rejection: { ...noted, company: 'Kestrel & Moor' } } }).facts.company).toBe('Kestrel & Moor');
  });

  test('offers no reply to an address nobody reads, but the people of the thread', () => {
    const view = openState({
      email: madeUpEmail({ sender: { name: 'Jobs', address: 'no-reply@brightpath.example' } }),
      verdict: madeUpVerdict({ facts: { sender: 'robot' } }),
    });
    expect(view.offers).toEqual([]);
    expect(view.together).toEqual([]);
    expect(view.people?.map(({ address }) => address)).toEqual(['maya.lindqvist@brightpath.example', 'tom.weber@brightpath.example']);
  });

  test('never lists the unread address itself, nor people without one', () => {
    const sender = { name: 'Jobs', address: 'no-reply@brightpath.example' };
    const email = madeUpEmail({ sender, participants: [sender, { name: 'Somebody', address: null }] });
    expect(openState({ email, verdict: madeUpVerdict({ facts: { sender: 'robot' } }) }).people).toEqual([]);
  });

  test('a mail that says replies are not read counts as unread, whoever sent it', () => {
    expect(openState({ verdict: madeUpVerdict({ facts: { noReply: true } }) }).people).not.toBeNull();
  });

  test.each([
    ['drafted', 'drafted'],
    ['done', 'done'],
  ] as const)('a note %s in a private window shows on its button', (reached, expected) => {
    const view = openState({ isPrivate: true, talk: { unstored: { 'box-1': { steps: ['thank-you'], state: reached } } } });
    expect(view.offers.find(({ step }) => step === 'thank-you')?.state).toBe(expected);
    expect(view.isPrivate).toBe(true);
  });

  test('asks when to say hello again once keep-in-touch is under way, and tells the date then', () => {
    const rejection = madeUpRejection({ steps: madeUpSteps({ 'keep-in-touch': 'scheduled' }) });
    expect(openState({ known: { rejection } }).checkIn).toBe('offered');
    const reminders = [madeUpReminder({ kind: 'check-in', date: '2026-12-23' })];
    expect(openState({ known: { rejection, reminders } }).checkIn).toEqual({ date: '2026-12-23' });
  });

  test('names whoever was thanked', () => {
    expect(openState({ known: { rejection: thanked }, talk: { isUnfolded: true } }).thanked).toBe('Maya');
  });

  test('cannot mute a sender without an address', () => {
    expect(openState({ email: madeUpEmail({ sender: { name: 'Maya', address: null } }) }).canMute).toBe(false);
  });
});

describe('the offers of the plan', () => {
  const states = (view: OpenView): string[] =>
    view.offers.map(({ step, state, isSuggested }) => `${step} ${state}${isSuggested ? ' first' : ''}`);

  test.each<[string, Change, string[], string[]]>([
    ['after an interview', {}, ['thank-you open first', 'feedback open', 'keep-in-touch open'], ['thank-you', 'feedback']],
    [
      'before anybody was met',
      { verdict: madeUpVerdict({ facts: { stage: 'applied' } }) },
      ['thank-you open', 'feedback open', 'keep-in-touch open'],
      [],
    ],
    [
      'no feedback is given',
      { verdict: madeUpVerdict({ facts: { noFeedback: true } }) },
      ['thank-you open first', 'keep-in-touch open'],
      ['thank-you'],
    ],
    [
      'thanked already',
      { known: { rejection: madeUpRejection({ steps: madeUpSteps({ 'thank-you': 'done' }) }) } },
      ['thank-you done', 'feedback open first', 'keep-in-touch open'],
      ['feedback'],
    ],
    [
      'feedback was skipped',
      { known: { rejection: madeUpRejection({ steps: madeUpSteps({ feedback: 'skipped' }) }) } },
      ['thank-you open first', 'keep-in-touch open'],
      ['thank-you'],
    ],
    ['half a year old', { email: madeUpEmail({ receivedAt: Date.UTC(2026, 4, 1) }) }, ['keep-in-touch open'], []],
  ])('%s', (_, change, offers, together) => {
    const view = openState(change);
    expect(states(view)).toEqual(offers);
    expect(view.together).toEqual(together);
  });

  test('looking back comes first where there is nobody to write to', () => {
    expect(openState({ verdict: madeUpVerdict({ facts: { sender: 'robot' } }) }).reflectFirst).toBe(true);
    expect(openState().reflectFirst).toBe(false);
  });

  test('nothing left to offer folds the card', () => {
    const rejection = madeUpRejection({ steps: madeUpSteps({ 'thank-you': 'skipped', feedback: 'skipped', 'keep-in-touch': 'skipped' }) });
    expect(state({ known: { rejection } })).toMatchObject({ kind: 'folded', why: 'put-away' });
  });
});
