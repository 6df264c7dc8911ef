/** What the popup's first line says about the tab beneath it. */
import { expect, test } from 'vitest';
import { type TabAnswer, toTabState } from '../../../src/ui/popup/tab-state.ts';

const answer = (change: Partial<TabAnswer>): TabAnswer => ({ view: 'messages', card: null, landmarks: [], ...change });

test.each<[string, boolean, TabAnswer | null, string]>([
  ['a page that is no webmail', false, null, 'other'],
  ['a mail tab that does not answer', true, null, 'silent'],
  ['a list of mail', true, answer({ view: 'elsewhere' }), 'list'],
  ['a mail without a card', true, answer({}), 'quiet'],
  ['a mail with a card', true, answer({ card: { company: 'Brightpath', role: null } }), 'card'],
  ['a page that is not understood', true, answer({ view: 'unreadable' }), 'unreadable'],
])('%s is told', (_title, isMail, reply, kind) => {
  expect(toTabState(isMail, reply, '0.1.0').kind).toBe(kind);
});

test('the diagnosis names landmarks and rungs', () => {
  const state = toTabState(
    true,
    answer({
      view: 'unreadable',
      landmarks: [
        { landmark: 'message body', rung: null, since: null },
        { landmark: 'subject', rung: 'h2.hP', since: '2014' },
      ],
    }),
    '0.1.0',
  );
  expect(state.kind === 'unreadable' && state.diagnosis).toBe('Onward 0.1.0\nmessage body: not found\nsubject: h2.hP (2014)');
});
