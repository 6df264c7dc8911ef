// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGmail } from '#mail/gmail/gmail.ts';
import { MailProblem, type OpenEmail, type ReplyBox } from '#mail/webmail.ts';
import { bars, compose, composeWindow, conversation, editor, find, message, page, permId, showEverything } from './pane.ts';

let end = new AbortController();
let pressed: string[] = [];

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  pressed = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Shows a page and gives one of its open messages, the newest unless told. */
function show(html: string, at = -1): OpenEmail {
  document.body.innerHTML = html;
  let shown: OpenEmail | undefined;
  createGmail().watch(
    (view) => {
      shown = view.kind === 'messages' ? view.messages.at(at) : undefined;
    },
    AbortSignal.any([end.signal]),
  );
  if (shown === undefined) {
    throw new Error('No message was read');
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-is]')) {
    button.addEventListener('mouseup', () => pressed.push(button.dataset['is'] ?? ''));
  }
  return shown;
}

const on = (query: string, act: () => void, type = 'mouseup'): void => find(query).addEventListener(type, act);
const addEditor = (inside = compose({ answers: `#${permId(1)}` }), n = 1): void =>
  find(`[data-n="${n}"] .ip`).insertAdjacentHTML('beforeend', inside);
const drawn = (): HTMLElement | null => document.querySelector('[g_editable]');
const REPLY = '[data-is="reply"]';

/** The box, or the problem, once the time has passed. */
async function outcome(opened: Promise<ReplyBox>, milliseconds = 6_000): Promise<unknown> {
  const settled = opened.catch((problem: unknown) => problem);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

const openReply = (shown: OpenEmail, timeout?: number): Promise<ReplyBox> =>
  shown.openReply(timeout === undefined ? { signal: end.signal } : { signal: end.signal, timeout });

const one = (inside = {}): string => page(conversation([message({ n: 1, ...inside })]));

describe('Reply is pressed the way a mouse does, once', () => {
  test.each([
    ['of today', one(), 'click'],
    ['of before 2025-11, which acts on mouseup', one({ header: '2020-01' }), 'mouseup'],
    ['as text', one({ header: 'text labels' }), 'mousedown'],
  ])('%s', async (_which, html, type) => {
    const shown = show(html);
    on(REPLY, () => setTimeout(addEditor, 300), type);
    const box = (await outcome(openReply(shown))) as ReplyBox;
    expect(box.editor).toBe(drawn());
    expect(box.key).toBe('msg-a:r-77');
    expect(pressed).toEqual(['reply']);
  });
});

describe('the editor is taken when it has come to rest', () => {
  test('with its signature in', async () => {
    const shown = show(one());
    on(REPLY, () => addEditor());
    let at = 0;
    const opened = openReply(shown);
    void opened.then(() => {
      at = performance.now();
    });
    const start = performance.now();
    setTimeout(() => drawn()?.append('signature'), 90);
    await outcome(opened);
    expect(at - start).toBeGreaterThanOrEqual(200);
    expect(at - start).toBeLessThan(500);
  });

  test('and can be edited', async () => {
    const shown = show(one());
    on(REPLY, () => {
      addEditor(compose({ answers: `#${permId(1)}` }).replace('contenteditable="true"', 'contenteditable="false"'));
      setTimeout(() => drawn()?.setAttribute('contenteditable', 'true'), 500);
    });
    const box = (await outcome(openReply(shown))) as ReplyBox;
    expect(box.editor.isContentEditable).toBe(true);
    expect(pressed).toEqual(['reply']);
  });

  test('in plain-text mode as well', async () => {
    const shown = show(one());
    on(REPLY, () => {
      addEditor();
      find('.Au').style.cssText = 'display:none';
      find('.As').removeAttribute('style');
    });
    const box = (await outcome(openReply(shown))) as ReplyBox;
    expect(box.editor.localName).toBe('textarea');
  });

  test('and the one drawn anew is the one that counts', async () => {
    const shown = show(one());
    on(REPLY, () => {
      addEditor();
      setTimeout(() => {
        find('.M9').remove();
        addEditor();
      }, 80);
    });
    const box = (await outcome(openReply(shown))) as ReplyBox;
    expect(box.editor.isConnected).toBe(true);
  });
});

describe('a reply that is open already is taken, without a press', () => {
  test.each([
    ['below its message', page(conversation([message({ n: 1, reply: compose({ answers: `#${permId(1)}` }) })]))],
    ['below its message, without Gmail’s note', page(conversation([message({ n: 1, reply: compose({ answers: '' }) })]))],
    ['without any fields', page(conversation([message({ n: 1, reply: `<div class="M9"><div class="Ap">${editor()}</div></div>` })]))],
    ['in a window', one() + composeWindow(compose({ answers: `#${permId(1)}` }))],
  ])('%s', async (_where, html) => {
    const box = (await outcome(openReply(show(html)))) as ReplyBox;
    expect(box.editor).toBe(drawn());
    expect(pressed).toEqual([]);
  });
});

describe('a reply to another message is not taken', () => {
  test.each([
    ['below that message', page(conversation([message({ n: 2, reply: compose({ answers: `#${permId(2)}` }) }), message({ n: 1 })]))],
    ['below this message, by Gmail’s note', page(conversation([message({ n: 1, reply: compose({ answers: `#${permId(9)}` }) })]))],
    ['in a window', one() + composeWindow(compose({ answers: `#${permId(9)}` }))],
    ['as a new mail in a window', one() + composeWindow(compose({ answers: '' }))],
    ['in an editor that the mail brought along', one({ html: editor() })],
  ])('%s', async (_where, html) => {
    const shown = show(html);
    on('[data-n="1"] [data-is="reply"]', () => addEditor(compose({ draft: '#msg-a:r2', answers: `#${permId(1)}` })));
    const box = (await outcome(openReply(shown))) as ReplyBox;
    expect(pressed).toEqual(['reply']);
    expect(box.key).toBe('msg-a:r2');
  });
});

test('an editor that comes with the press and answers another message is not taken', async () => {
  const shown = show(page(conversation([message({ n: 2 }), message({ n: 1 })])));
  on('[data-n="1"] [data-is="reply"]', () => addEditor(compose({ answers: `#${permId(2)}` }), 2));
  expect(await outcome(openReply(shown, 3_000))).toMatchObject({ kind: 'reply-box-missing' });
});

test('an editor that comes with the press and names no message is, wherever it stands in the conversation', async () => {
  const shown = show(page(conversation([message({ n: 1 })], { below: '<div class="below"></div>' })));
  on(REPLY, () => find('.below').insertAdjacentHTML('beforeend', compose({ answers: '' })));
  expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
});

describe('the next way is tried when one leads nowhere', () => {
  const below = bars['2025-11'];

  test('the bar below the last message, where its header has no Reply', async () => {
    const shown = show(page(conversation([message({ n: 1, header: '' })], { below })));
    on('[data-is="bar"]', () => addEditor());
    expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
    expect(pressed).toEqual(['bar']);
  });

  test('the bar after a Reply that does nothing for two seconds', async () => {
    const shown = show(page(conversation([message({ n: 1 })], { below })));
    on('[data-is="bar"]', () => addEditor());
    expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
    expect(pressed).toEqual(['reply', 'bar']);
  });

  test('never the bar for an earlier message: it answers the last one', async () => {
    const shown = show(page(conversation([message({ n: 1, header: '' }), message({ n: 2 })], { below })), 0);
    expect(await outcome(openReply(shown, 3_000))).toMatchObject({ kind: 'reply-box-missing' });
    expect(pressed).toEqual([]);
  });

  test.each([
    [
      'of today',
      message({ n: 1 }).replace('data-is="reply"', 'hidden'),
      '<ul role="menu"><li data-action-type="94" data-is="item"></li></ul>',
    ],
    [
      'of before 2025-11',
      message({ n: 1, header: '2020-01' }).replace('data-is="reply"', 'hidden'),
      '<div role="menu"><div id="r" data-is="item"></div></div>',
    ],
  ])('the menu %s, which the page makes when it is asked for', async (_when, html, menu) => {
    const shown = show(page(conversation([html])));
    on('[data-is="more"]', () => {
      setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', menu);
        on('[data-is="item"]', () => addEditor(), 'click');
      }, 200);
    });
    expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
    expect(pressed).toEqual(['more']);
  });

  test('never a button that the mail brought along', async () => {
    const fake =
      '<table><tr><td class="acX"><button class="DILLkc" data-is="fake"></button><div class="aaq" role="button" data-is="fake"></div></td></tr></table>';
    const shown = show(one({ header: '', html: fake }));
    expect(await outcome(openReply(shown, 3_000))).toMatchObject({ kind: 'reply-box-missing' });
    expect(pressed).toEqual([]);
  });
});

test('an editor that comes only after the last way is still taken', async () => {
  const shown = show(one());
  on(REPLY, () => setTimeout(addEditor, 3_500), 'click');
  expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
});

describe('a reply box is missing', () => {
  test.each<[string, string, () => void]>([
    ['when nothing opens', one(), () => undefined],
    ['when there is no Reply', one({ header: '' }), () => undefined],
    ['when what opens cannot be edited', one(), () => addEditor(compose().replace('contenteditable="true"', 'contenteditable="false"'))],
    ['when what opens is a new mail in a window', one(), () => document.body.insertAdjacentHTML('beforeend', composeWindow(compose()))],
  ])('%s', async (_why, html, act) => {
    const shown = show(html);
    document.querySelector(REPLY)?.addEventListener('click', act);
    const opened = openReply(shown, 3_000);
    let at = 0;
    void opened.catch(() => {
      at = performance.now();
    });
    const start = performance.now();
    const problem = await outcome(opened);
    expect(problem).toBeInstanceOf(MailProblem);
    expect(problem).toMatchObject({ kind: 'reply-box-missing' });
    expect(at - start).toBeLessThan(3_300);
  });
});

test('a message that has left cannot be answered', async () => {
  const shown = show(one());
  document.body.replaceChildren();
  expect(await outcome(openReply(shown))).toMatchObject({ kind: 'message-gone' });
});

test('a message that was drawn anew can', async () => {
  const shown = show(one());
  find('[role="list"]').innerHTML = message({ n: 1, reply: compose({ answers: `#${permId(1)}` }) });
  expect(await outcome(openReply(shown))).toMatchObject({ key: 'msg-a:r-77' });
});

test('giving up ends the wait at once', async () => {
  const shown = show(one());
  const stop = new AbortController();
  const opened = shown.openReply({ signal: stop.signal });
  setTimeout(() => stop.abort(), 500);
  expect(await outcome(opened, 600)).toBeInstanceOf(MailProblem);
});
