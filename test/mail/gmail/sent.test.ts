// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from '#mail/gmail/drafts.ts';
import { watchSending } from '#mail/gmail/sent.ts';
import type { ReplyEvent } from '#mail/webmail.ts';
import { compose, composeWindow, conversation, find, INES, message, page, showEverything, SIGNATURE, THREAD } from './pane.ts';

let end = new AbortController();
let told: ReplyEvent[] = [];

const EDITOR = '[g_editable]';
const SEND = '[data-is="send"]';
const DISCARD = '[data-is="discard"]';
const SENT =
  '<div class="b8 bAp" role="alert"><div class="vh"><span class="aT"><span class="bAq">&#272;&atilde; g&#7917;i th&#432;</span><span id="link_undo"></span><span id="link_vsm"></span></span></div></div>';

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  open(compose({ html: `<div>Thank you</div>${SIGNATURE}` }));
  watchSending((event) => told.push(event), {
    drafts: createDrafts(document, new Map()),
    page: document,
    threadId: () => 'on-screen',
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const open = (reply: string): void => {
  document.body.innerHTML = page(conversation([message({ n: 1, reply })]));
};
const pass = (milliseconds = 1_000): unknown => vi.advanceTimersByTime(milliseconds);
const kinds = (): string[] => told.map(({ kind }) => kind);
const editorLeaves = (): void => find('.M9').remove();
const editorComesBack = (reply = compose()): void => find('.ip').insertAdjacentHTML('beforeend', reply);
const notice = (): void => document.body.insertAdjacentHTML('beforeend', SENT);
const noticeLeaves = (): void => find('.b8').remove();
const appear = (id = '#msg-a:r-77'): void =>
  find('[role="list"]').insertAdjacentHTML('beforeend', message({ n: 2, ids: `data-message-id="${id}"`, html: 'Thank you' }));
const touch = (): void => {
  find(EDITOR).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
};
const press = (query: string): void => {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    find(query).dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }));
  }
};
const key = (init: KeyboardEventInit, query = EDITOR): void => {
  find(query).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
};

describe('a draft that leaves the page', () => {
  const onlyWhenProven: [string, () => void, () => void, string[]][] = [
    ['after Send, with Gmail’s notice', () => press(SEND), notice, ['sent']],
    ['after Send, with the message in the thread', () => press(SEND), appear, ['sent']],
    ['after Ctrl+Enter', () => key({ key: 'Enter', ctrlKey: true }), notice, ['sent']],
    ['after Enter on Send', () => key({ key: 'Enter' }, SEND), notice, ['sent']],
    ['after Send, without proof', () => press(SEND), () => undefined, ['closed']],
    ['after Send, with somebody else’s message', () => press(SEND), () => appear('#msg-a:r9'), ['closed']],
    ['after the arrow beside Send', () => press('[data-is="arrow"]'), () => undefined, ['closed']],
    ['after Discard', () => press(DISCARD), () => undefined, ['discarded']],
    ['after Ctrl+Shift+D', () => key({ key: 'D', ctrlKey: true, shiftKey: true }), () => undefined, ['discarded']],
    ['after Send, then Discard', () => (press(SEND), press(DISCARD)), () => undefined, ['discarded']],
    ['by itself', () => undefined, () => undefined, ['closed']],
    ['by itself, while something else was sent', () => undefined, notice, ['closed']],
  ];
  test.each(onlyWhenProven)('%s', (_how, act, proof, expected) => {
    touch();
    act();
    pass(400);
    editorLeaves();
    pass(600);
    proof();
    pass(11_000);
    expect(kinds()).toEqual(expected);
  });

  test('is told with its own text, people and conversation, as they were when Send was pressed', () => {
    press(SEND);
    find(EDITOR).innerHTML = '';
    editorLeaves();
    notice();
    pass();
    expect(told).toEqual([
      { kind: 'sent', key: 'msg-a:r-77', threadId: THREAD.legacy, text: 'Thank you', to: [{ name: 'Ines Okafor', address: INES.email }] },
    ]);
  });

  test('is not told before it is proven', () => {
    press(SEND);
    editorLeaves();
    pass(9_000);
    expect(kinds()).toEqual([]);
    appear();
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('untouched is nobody’s business', () => {
    editorLeaves();
    pass(5_000);
    expect(kinds()).toEqual([]);
  });

  test('and is back at once was only drawn anew', () => {
    touch();
    pass();
    editorLeaves();
    pass(300);
    editorComesBack();
    pass(5_000);
    expect(kinds()).toEqual([]);
  });

  test('into a minimised window is still there', () => {
    document.body.innerHTML = page('') + composeWindow(compose());
    touch();
    find('[role="dialog"]').style.cssText = 'display:none';
    pass(5_000);
    expect(kinds()).toEqual([]);
  });
});

describe('which conversation a draft belongs to', () => {
  const close = (): void => {
    touch();
    pass(300);
    editorLeaves();
    pass(2_000);
  };
  test.each([
    ['the one Gmail notes', () => open(compose()), THREAD.legacy],
    ['the one on screen, where Gmail notes none', () => open(compose({ thread: 'undefined' })), 'on-screen'],
    ['none for a window about nothing', () => (document.body.innerHTML = page('') + composeWindow(compose({ thread: '' }))), null],
  ])('%s', (_which, show, threadId) => {
    show();
    close();
    expect(told).toMatchObject([{ kind: 'closed', threadId }]);
  });
});

describe('Send is not sent', () => {
  test('while the draft stays', () => {
    press(SEND);
    pass(30_000);
    expect(kinds()).toEqual([]);
  });

  test('when the draft is left long after', () => {
    press(SEND);
    pass(11_000);
    editorLeaves();
    notice();
    pass(11_000);
    expect(kinds()).toEqual(['closed']);
  });

  test('by a notice of something sent earlier', () => {
    notice();
    press(SEND);
    pass(400);
    editorLeaves();
    pass(11_000);
    expect(kinds()).toEqual(['closed']);
  });

  test('but is when the earlier notice left and another came', () => {
    notice();
    press(SEND);
    pass(400);
    noticeLeaves();
    pass(400);
    editorLeaves();
    notice();
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('but is when the earlier notice left and came up anew, the same element', () => {
    notice();
    const earlier = find('.b8');
    press(SEND);
    pass(400);
    earlier.remove();
    pass(400);
    editorLeaves();
    document.body.append(earlier);
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('by a notice that a mail imitates', () => {
    press(SEND);
    editorLeaves();
    find('.a3s').insertAdjacentHTML('beforeend', SENT);
    pass(11_000);
    expect(kinds()).toEqual(['closed']);
  });

  test('but is after Gmail asked and was answered, however long that took', () => {
    press(SEND);
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"></div>');
    pass(40_000);
    find('[role="alertdialog"]').remove();
    editorLeaves();
    notice();
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('by a draft in the list that has the id but no body', () => {
    press(SEND);
    editorLeaves();
    find('[role="list"]').insertAdjacentHTML(
      'beforeend',
      '<div class="h7" role="listitem"><div data-message-id="#msg-a:r-77"></div></div>',
    );
    pass(11_000);
    expect(kinds()).toEqual(['closed']);
  });
});

test('scheduling from a menu that stands outside of the draft counts as sending', () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="menu"><div selector="scheduledSend"></div></div>');
  touch();
  press('[selector="scheduledSend"]');
  editorLeaves();
  notice();
  pass();
  expect(kinds()).toEqual(['sent']);
});

describe('after sending', () => {
  const send = (): void => {
    press(SEND);
    pass(400);
    editorLeaves();
    notice();
    pass();
  };

  test('Undo takes it back', () => {
    send();
    press('#link_undo');
    pass();
    expect(kinds()).toEqual(['sent', 'unsent']);
  });

  test('the draft that is open again takes it back, and can be sent again', () => {
    send();
    noticeLeaves();
    editorComesBack();
    pass();
    send();
    expect(kinds()).toEqual(['sent', 'unsent', 'sent']);
    expect(new Set(told.map((event) => event.key)).size).toBe(1);
  });

  test('Undo and the draft together take it back once', () => {
    send();
    press('#link_undo');
    editorComesBack();
    pass(5_000);
    expect(kinds()).toEqual(['sent', 'unsent']);
  });

  test('Undo of something else does not', () => {
    send();
    noticeLeaves();
    document.body.insertAdjacentHTML('beforeend', '<div class="b8"><span id="link_undo"></span></div>');
    press('#link_undo');
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test('Undo of something else does not, where the message itself was the proof', () => {
    press(SEND);
    editorLeaves();
    appear();
    pass();
    document.body.insertAdjacentHTML('beforeend', '<div class="b8"><span id="link_undo"></span></div>');
    press('#link_undo');
    pass();
    expect(kinds()).toEqual(['sent']);
  });

  test.each([
    ['another draft', 0, '#msg-a:r9'],
    ['the same one, long after Undo was possible', 40_000, '#msg-a:r-77'],
  ])('%s does not', (_which, wait, draft) => {
    send();
    pass(wait);
    editorComesBack(compose({ draft }));
    pass();
    expect(kinds()).toEqual(['sent']);
  });
});

describe('the page rests', () => {
  test('while no draft was touched', () => {
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after a draft was closed', () => {
    touch();
    expect(vi.getTimerCount()).toBe(1);
    editorLeaves();
    pass(3_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after the end', () => {
    press(SEND);
    end.abort();
    editorLeaves();
    notice();
    pass(5_000);
    expect(kinds()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
