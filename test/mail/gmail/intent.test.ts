// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Intent, intentOf, isSchedule } from '#mail/gmail/intent.ts';
import { compose, find } from './pane.ts';

let seen: Intent | null | undefined;

beforeEach(() => {
  document.body.innerHTML = `${compose()}<div class="IZ"><div class="Up"><div><div role="button" class="Uo" data-is="send and archive"></div><div role="button" class="hG"
    data-is="another arrow"></div></div></div></div>
    <div role="menu"><div selector="scheduledSend"><span data-is="later"></span></div></div><button jslog="32601" data-is="newer send"><i></i></button>`;
  seen = undefined;
});

/** What an event on an element is taken for. */
function intentBehind(event: MouseEvent | KeyboardEvent, query: string): Intent | null | undefined {
  const target = find(query);
  target.addEventListener(event.type, () => {
    seen = intentOf(event);
  });
  target.dispatchEvent(event);
  return seen;
}

const SEND = '[data-is="send"]';
const EDITOR = '[g_editable]';

describe('a press', () => {
  test.each<[string, string, Intent | null]>([
    ['on Send', SEND, 'send'],
    ['on Send & archive', '[data-is="send and archive"]', 'send'],
    ['on the picture in a newer Send', '[data-is="newer send"] i', 'send'],
    ['on Schedule send', '[data-is="later"]', 'send'],
    ['on the arrow beside Send', '[data-is="arrow"]', null],
    ['on the arrow in a bar of today', '[data-is="another arrow"]', null],
    ['on Discard', '[data-is="discard"]', 'discard'],
    ['in the text', EDITOR, null],
    ['on the subject', '.aoT', null],
  ])('%s', (_where, query, expected) => {
    for (const type of ['mousedown', 'click']) {
      expect(intentBehind(new MouseEvent(type, { button: 0 }), query)).toBe(expected);
    }
  });

  test('with another button of the mouse asks nothing', () => {
    expect(intentBehind(new MouseEvent('mousedown', { button: 2 }), SEND)).toBeNull();
  });
});

describe('a key', () => {
  test.each<[KeyboardEventInit, string, Intent | null]>([
    [{ key: 'Enter', ctrlKey: true }, EDITOR, 'send'],
    [{ key: 'Enter', metaKey: true }, EDITOR, 'send'],
    [{ key: 'Enter', ctrlKey: true }, '.aoT', 'send'],
    [{ key: 'Enter', ctrlKey: true, altKey: true }, EDITOR, null],
    [{ key: 'D', ctrlKey: true, shiftKey: true }, EDITOR, 'discard'],
    [{ key: 'd', metaKey: true, shiftKey: true }, EDITOR, 'discard'],
    [{ key: 'd', ctrlKey: true }, EDITOR, null],
    [{ key: 'Enter' }, EDITOR, null],
    [{ key: ' ' }, EDITOR, null],
    [{ key: 'Enter' }, SEND, 'send'],
    [{ key: ' ' }, SEND, 'send'],
    [{ key: 'Tab' }, SEND, null],
    [{ key: 'Enter' }, '[data-is="arrow"]', null],
    [{ key: ' ' }, '[data-is="discard"]', 'discard'],
    [{ key: 'Enter' }, '[data-is="later"]', 'send'],
  ])('%j on %s', (init, query, expected) => {
    expect(intentBehind(new KeyboardEvent('keydown', init), query)).toBe(expected);
  });
});

test.each([
  ['[data-is="later"]', true],
  [SEND, false],
])('%s is part of the scheduling menu: %s', (query, expected) => {
  expect(isSchedule(find(query))).toBe(expected);
});

test('an event without an element asks nothing', () => {
  expect([intentOf(new MouseEvent('click')), isSchedule(null), isSchedule(window)]).toEqual([null, false, false]);
});
