// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from '#mail/gmail/drafts.ts';
import { createReplyBox } from '#mail/gmail/reply-box.ts';
import type { ReplyBox } from '#mail/webmail.ts';
import { type Manner, playEditing } from '../editing.ts';
import { compose, conversation, find, message, page, SIGNATURE } from './pane.ts';

const DRAFT = 'Hi Ines,\n\nthank you.';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openBox(manner: Manner = 'browser', html = `<div><br></div>${SIGNATURE}`): ReplyBox {
  document.body.innerHTML = page(conversation([message({ n: 1, reply: compose({ html }) })]));
  playEditing(manner);
  return createReplyBox(createDrafts(document, new Map()).of(find('[g_editable]')));
}

/** What an insertion comes to, once the editor had its time. */
async function insert(box: ReplyBox, text = DRAFT): Promise<unknown> {
  const settled = box.insert(text).then(
    () => 'inserted',
    (problem: unknown) => problem,
  );
  await vi.advanceTimersByTimeAsync(300);
  return settled;
}

test('the box is that of its draft', () => {
  expect(openBox()).toMatchObject({ key: 'msg-a:r-77', editor: find('[g_editable]') });
});

describe('a draft', () => {
  test('goes above the signature and is then the person’s own text', async () => {
    const box = openBox();
    expect(box.ownText()).toBe('');
    expect(await insert(box)).toBe('inserted');
    expect(box.ownText()).toBe(DRAFT);
    expect(box.editor.textContent?.endsWith('Sam Rivera')).toBe(true);
  });

  test('goes above what the person wrote', async () => {
    const box = openBox('browser', '<div>My own words</div>');
    await insert(box);
    expect(box.ownText()).toBe(`${DRAFT}\n\nMy own words`);
  });

  test('is taken out again, once', async () => {
    const box = openBox();
    await insert(box);
    expect([await box.remove(), await box.remove()]).toEqual([true, false]);
    expect(box.ownText()).toBe('');
  });

  test('that the person changed stays, and can go when the change is taken back', async () => {
    const box = openBox();
    await insert(box);
    const first = box.editor.querySelector('div');
    first?.replaceChildren('Dear Ines,');
    expect(await box.remove()).toBe(false);
    first?.replaceChildren('Hi Ines,');
    expect(await box.remove()).toBe(true);
  });
});

test('nothing was put in, so nothing is taken out', async () => {
  const box = openBox('browser', '<div>My own words</div>');
  expect(await box.remove()).toBe(false);
  expect(box.ownText()).toBe('My own words');
});

test('an editor that cannot be edited any more is named', async () => {
  const box = openBox();
  box.editor.setAttribute('contenteditable', 'false');
  expect(await insert(box)).toMatchObject({ kind: 'not-editable' });
});
