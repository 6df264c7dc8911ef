// @vitest-environment happy-dom
/** The card's faces, and what a press on them asks for. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import type { CardView, Deed, OpenView } from '../../../src/ui/card/card-view.ts';
import { madeUpSteps } from '../../made-up.ts';
import { wordsOf } from '../../words-of.ts';

const facts = { company: 'Fernwood Labs', role: 'Data Analyst', stage: 'interviewed' } as const;

const OPEN: OpenView = {
  kind: 'open',
  headline: 'card_sorry',
  facts,
  thanked: '',
  canUndo: false,
  checkIn: null,
  answerOn: null,
  layer: null,
  aside: null,
  isPrivate: false,
  canMute: true,
  reflection: '',
  people: null,
  reflectFirst: false,
  steps: madeUpSteps(),
  evidence: { sentence: 'We chose <b>somebody</b> else.', reason: 'others-chosen' },
  offers: [
    { step: 'thank-you', state: 'open', isSuggested: true, reason: 'talked' },
    { step: 'feedback', state: 'open', isSuggested: false, reason: 'talked' },
    { step: 'keep-in-touch', state: 'open', isSuggested: false, reason: 'talked' },
  ],
  together: ['thank-you', 'feedback'],
};

let deeds: Deed[];
beforeEach(() => {
  deeds = [];
});
afterEach(() => render(null, document.body));

function show(view: CardView, language = 'en'): void {
  render(
    <Card view={view} words={wordsOf(language)} sayDate={(date) => `[${date}]`} today="2026-11-24" act={(deed) => deeds.push(deed)} />,
    document.body,
  );
}
const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const names = (): string[] =>
  [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '');
const press = (name: string): void => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  expect(found, `a button “${name}” among ${names().join(', ')}`).toBeDefined();
  found?.click();
};

describe('each press asks for one thing', () => {
  test.each<[string, Partial<OpenView>, Deed]>([
    ['Thank you', {}, { do: 'draft', steps: ['thank-you'] }],
    ['Ask for feedback', {}, { do: 'draft', steps: ['feedback'] }],
    ['Keep in touch', {}, { do: 'draft', steps: ['keep-in-touch'] }],
    ['All in one note', {}, { do: 'draft', steps: ['thank-you', 'feedback'] }],
    ['Remind me tomorrow', {}, { do: 'tomorrow' }],
    ['Not now', {}, { do: 'put-away' }],
    ['why?', {}, { do: 'open-layer', layer: 'why' }],
    ['why?', { layer: 'why' }, { do: 'open-layer', layer: null }],
    ['More', {}, { do: 'open-layer', layer: 'menu' }],
    ['Fernwood Labs', {}, { do: 'open-layer', layer: 'facts' }],
    ['This is not a no', { layer: 'menu' }, { do: 'judge', judgement: 'not-rejection' }],
    ['No cards for this sender', { layer: 'menu' }, { do: 'mute', muted: true }],
    ['Copy diagnosis', { layer: 'menu' }, { do: 'copy-diagnosis' }],
    [
      'undo',
      { offers: [{ step: 'thank-you', state: 'drafted', isSuggested: true, reason: 'talked' }], canUndo: true },
      { do: 'undo-draft' },
    ],
    [
      'Write it again',
      { offers: [{ step: 'thank-you', state: 'drafted', isSuggested: true, reason: 'talked' }] },
      { do: 'draft', steps: ['thank-you'] },
    ],
    [
      'Put the draft above it',
      { aside: { kind: 'editor-not-empty', steps: ['feedback'] } },
      { do: 'draft', steps: ['feedback'], despite: 'text' },
    ],
    [
      'Write in English',
      { aside: { kind: 'unknown-language', steps: ['feedback'] } },
      { do: 'draft', steps: ['feedback'], despite: 'language' },
    ],
    ['Leave it', { aside: { kind: 'editor-not-empty', steps: ['feedback'] } }, { do: 'close-aside' }],
    ['In a month', { checkIn: 'offered' }, { do: 'check-in', in: 1 }],
    ['In three months', { checkIn: 'offered' }, { do: 'check-in', in: 3 }],
    [
      'Open a new mail instead',
      { aside: { kind: 'kept-draft', copied: 'no', draft: { subject: '', body: 'Hello', why: 'no-reply-box' } } },
      { do: 'new-mail' },
    ],
    [
      'Copy',
      { aside: { kind: 'kept-draft', copied: 'no', draft: { subject: '', body: 'Hello', why: 'no-reply-box' } } },
      { do: 'copy', text: 'Hello' },
    ],
  ])('%s %o', (name, change, deed) => {
    show({ ...OPEN, ...change });
    press(name);
    expect(deeds).toEqual([deed]);
  });
});

describe('the open card', () => {
  test('shows the mail’s sentence as text, whatever it holds', () => {
    show({ ...OPEN, layer: 'why' });
    expect(document.querySelector('blockquote')?.textContent).toBe('We chose <b>somebody</b> else.');
    expect(document.querySelector('b')).toBeNull();
  });

  test('puts one step first', () => {
    show(OPEN);
    expect([...document.querySelectorAll('.primary')].map((one) => one.textContent)).toEqual(['Thank you']);
  });

  test('is quiet about what is done, and offers only the rest', () => {
    show({
      ...OPEN,
      thanked: 'Maya',
      offers: OPEN.offers.map((offer) => (offer.step === 'thank-you' ? { ...offer, state: 'done' } : offer)),
      together: ['feedback'],
    });
    expect(text()).toContain('Thanked Maya');
    expect(names()).not.toContain('Thank you');
    expect(names()).not.toContain('All in one note');
  });

  test('has no draft button that works while a reply is being opened', () => {
    show({ ...OPEN, aside: { kind: 'busy' } });
    expect(document.querySelectorAll<HTMLButtonElement>('.replies button:not(:disabled):not([data-opens])')).toHaveLength(0);
  });

  test('asks for whatever is unknown instead of showing a gap', () => {
    show({ ...OPEN, facts: { company: null, role: null, stage: 'unknown' } });
    expect(names()).toContain('Add company and role');
  });

  test('gives corrected facts as they were typed, nothing as null', () => {
    show({ ...OPEN, layer: 'facts' });
    (document.querySelector('[name="role"]') as HTMLInputElement).value = '   ';
    (document.querySelector('[name="stage"]') as HTMLSelectElement).value = 'final';
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(deeds).toEqual([{ do: 'correct', facts: { company: 'Fernwood Labs', role: null, stage: 'final' } }]);
  });

  test('does not offer tomorrow where nothing is kept', () => {
    show({ ...OPEN, isPrivate: true });
    expect(names()).not.toContain('Remind me tomorrow');
    expect(text()).toContain('Private window');
  });

  test('keeps typed text when it is drawn again', () => {
    show({ ...OPEN, people: [], offers: [], layer: 'reflect' });
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Half a thought';
    show({ ...OPEN, people: [], offers: [], layer: 'reflect', aside: { kind: 'note', word: 'problem_storage' } });
    expect(document.querySelector('textarea')).toBe(field);
    expect(field.value).toBe('Half a thought');
  });
});

const faces: [string, CardView][] = [
  ['open', OPEN],
  ['why', { ...OPEN, layer: 'why' }],
  ['menu', { ...OPEN, layer: 'menu' }],
  ['facts', { ...OPEN, layer: 'facts' }],
  ['busy', { ...OPEN, aside: { kind: 'busy' } }],
  ['robot', { ...OPEN, offers: [], people: [{ name: '', address: 'tom@brightpath.example', isThanked: false }], layer: 'person' }],
  ['reflect', { ...OPEN, offers: [], people: [], layer: 'reflect' }],
  ['kept draft', { ...OPEN, aside: { kind: 'kept-draft', copied: 'refused', draft: { subject: '', body: 'Hello', why: 'not-inserted' } } }],
  ['sent by hand', { ...OPEN, aside: { kind: 'did-you-send', contact: { name: 'Tom', address: null } } }],
  ['next hello', { ...OPEN, checkIn: { date: '2026-12-24' }, layer: 'date' }],
  ['folded', { kind: 'folded', why: 'tomorrow', facts, steps: madeUpSteps(), answerOn: '2026-11-24' }],
  ['all done', { kind: 'folded', why: 'all-done', facts, steps: madeUpSteps(), answerOn: null }],
  ['put away', { kind: 'folded', why: 'put-away', facts, steps: madeUpSteps(), answerOn: null }],
  ['unsure', { kind: 'unsure', evidence: OPEN.evidence, layer: 'why' }],
  ['turned off', { kind: 'turned-off', what: 'muted' }],
  ['orphaned', { kind: 'orphaned', text: 'left over' }],
];

describe.each(['en', 'de'])('every face in %s', (language) => {
  test.each(faces)('%s: every control has a name, and nothing is said that hurts', (_, view) => {
    show(view, language);
    expect(names().every((name) => name !== '')).toBe(true);
    for (const field of document.querySelectorAll('input, select, textarea')) {
      expect(field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? '', field.outerHTML).not.toBe('');
    }
    expect(text()).not.toMatch(/rejected|failed|undefined|null|\$\d|!/i);
  });
});
