// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from '#mail/outlook/drafts.ts';
import { watchSending } from '#mail/outlook/sent.ts';
import type { ReplyEvent } from '#mail/webmail.ts';
import { card, conversation, DRAFT, showEverything } from './pane.ts';

let end = new AbortController();
let told: ReplyEvent[] = [];

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  document.body.innerHTML = conversation([card({ n: 1 }), DRAFT]);
  watchSending((event) => told.push(event), { drafts: createDrafts(), threadId: () => 'AAQk_1_2', signal: end.signal });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const find = (query: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(query);
  if (found === null) {
    throw new Error(`${query} is not in the page`);
  }
  return found;
};
const editor = (): HTMLElement => find('[id^="editorParent_"] [contenteditable]');
const write = (text: string): void => find('.elementToProof').replaceChildren(text);
const draftLeaves = (): void => find('.d').remove();
const click = (query: string): void => find(query).click();
const key = (init: KeyboardEventInit): void => {
  editor().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
};
const pass = (milliseconds = 1_000): unknown => vi.advanceTimersByTime(milliseconds);
const kinds = (): string[] => told.map(({ kind }) => kind);
const dialog = (): HTMLElement => {
  const asked = document.createElement('div');
  asked.setAttribute('role', 'dialog');
  document.body.append(asked);
  return asked;
};

const SEND = '[id$="__primaryActionButton"]';

describe('a draft that leaves the page', () => {
  test.each<[string, () => void, string[]]>([
    ['after Send', () => click(SEND), ['sent']],
    ['after Ctrl+Enter', () => key({ key: 'Enter', ctrlKey: true }), ['sent']],
    ['after Cmd+Enter', () => key({ key: 'Enter', metaKey: true }), ['sent']],
    ['after Discard', () => click('#discardCompose'), ['discarded']],
    ['by itself', () => undefined, ['closed']],
    ['after opening the ways to send later', () => click('[aria-haspopup="menu"]'), ['closed']],
    ['after Enter', () => key({ key: 'Enter' }), ['closed']],
    ['after Ctrl+Shift+Enter', () => key({ key: 'Enter', ctrlKey: true, shiftKey: true }), ['closed']],
    ['after Send, then Discard', () => (click(SEND), click('#discardCompose')), ['discarded']],
  ])('%s', (_how, act, expected) => {
    write('Thank you');
    pass();
    act();
    pass(500);
    draftLeaves();
    pass(2_000);
    expect(kinds()).toEqual(expected);
  });

  test('is told with its own text, people and conversation, without signature and quote', () => {
    write('Thank you');
    click(SEND);
    pass(500);
    draftLeaves();
    pass();
    expect(told).toEqual([
      {
        kind: 'sent',
        key: 'draft-1',
        threadId: 'AAQk_1_2',
        text: 'Thank you',
        to: [{ name: 'Ines Okafor', address: 'ines@brightpath.example' }],
      },
    ]);
  });
});

describe('Send is not sent', () => {
  test('while the draft stays', () => {
    click(SEND);
    pass(30_000);
    expect(kinds()).toEqual([]);
  });

  test('when the person goes on writing and leaves it later', () => {
    click(SEND);
    pass();
    key({ key: 'a' });
    pass();
    draftLeaves();
    pass(2_000);
    expect(kinds()).toEqual(['closed']);
  });

  test('when the page asked and was told no', () => {
    click(SEND);
    const asked = dialog();
    pass();
    asked.remove();
    pass(4_000);
    draftLeaves();
    pass(2_000);
    expect(kinds()).toEqual(['closed']);
  });

  test('but is when the page asked and was told yes', () => {
    write('Thank you');
    click(SEND);
    const asked = dialog();
    pass(5_000);
    asked.remove();
    pass(200);
    draftLeaves();
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('a minute later', () => {
    click(SEND);
    pass(61_000);
    draftLeaves();
    pass(2_000);
    expect(kinds()).toEqual(['closed']);
  });
});

describe('after sending', () => {
  const send = (): void => {
    write('Thank you for the talk');
    click(SEND);
    pass(500);
    draftLeaves();
    pass();
  };
  const comesBack = (text: string): void => {
    find('.block').insertAdjacentHTML('beforeend', DRAFT);
    pass(300);
    write(text);
    pass(500);
  };

  test('Undo brings the same draft back, which can be sent again', () => {
    send();
    comesBack('Thank you for the talk');
    click(SEND);
    pass(500);
    draftLeaves();
    pass();
    expect(kinds()).toEqual(['sent', 'unsent', 'sent']);
    expect(new Set(told.map((event) => event.key)).size).toBe(1);
  });

  test.each([
    ['another draft', 0, 'Something else'],
    ['the same words much later', 20_000, 'Thank you for the talk'],
  ])('%s is no undo', (_what, wait, text) => {
    send();
    pass(wait);
    comesBack(text);
    expect(kinds()).toEqual(['sent']);
  });
});

test('an editor that is drawn anew is the same draft', () => {
  write('Thank you');
  pass();
  const again = editor().cloneNode(true);
  editor().replaceWith(again);
  pass(2_000);
  expect(kinds()).toEqual([]);
  click(SEND);
  pass(500);
  draftLeaves();
  pass();
  expect(told).toMatchObject([{ kind: 'sent', key: 'draft-1', text: 'Thank you' }]);
});

test('nothing is told after the end', () => {
  click(SEND);
  end.abort();
  draftLeaves();
  pass(5_000);
  expect(kinds()).toEqual([]);
});
