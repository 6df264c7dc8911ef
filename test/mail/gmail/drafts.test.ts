// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { answeredId, createDrafts, draftId, draftRecipients, draftText, draftThread, findEditors } from '#mail/gmail/drafts.ts';
import { BEN, compose, composeWindow, conversation, editor, find, INES, legacyId, message, page, permId } from './pane.ts';
import { showEverything, SIGNATURE, THREAD } from './pane.ts';

beforeEach(showEverything);

const EDITOR = '[g_editable]';
const QUOTE =
  '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Ines wrote:</div><blockquote class="gmail_quote">Hello</blockquote></div>';

const inline = (inside: string): string => page(conversation([message({ n: 1, reply: inside })]));

function drafts(html: string): ReturnType<typeof createDrafts> {
  document.body.innerHTML = html;
  return createDrafts(document, new Map());
}

function composeIn(html: string): HTMLElement {
  const draft = drafts(html).all()[0];
  if (draft === undefined) {
    throw new Error('No draft was found');
  }
  return draft.compose;
}

describe('drafts on screen', () => {
  test.each([
    ['below a message', inline(compose()), ['msg-a:r-77']],
    ['in a window', page('') + composeWindow(compose()), ['msg-a:r-77']],
    ['in a minimised window', `${page('')}<div style="display:none">${composeWindow(compose())}</div>`, ['msg-a:r-77']],
    ['in a view that was left', page('', { stale: [conversation([message({ n: 1, reply: compose() })])] }), []],
    ['several', inline(compose()) + composeWindow(compose({ draft: '#msg-a:r9' })), ['msg-a:r-77', 'msg-a:r9']],
    ['without an id yet', inline(compose({ draft: '' })), ['draft-1']],
    ['with the word undefined for an id', inline(compose({ draft: 'undefined' })), ['draft-1']],
    ['in an editor without fields', inline(`<div class="M9"><div class="Ap">${editor()}</div></div>`), ['draft-1']],
    ['none', inline(''), []],
    ['not an editor that a mail brought along', page(conversation([message({ n: 1, html: editor() })])), []],
  ])('%s', (_where, html, keys) => {
    const all = drafts(html).all();
    expect(all.map(({ key }) => key)).toEqual(keys);
    expect(all.every(({ compose: around, editor: inner }) => around.contains(inner))).toBe(true);
  });

  test('of an editor and its plain-text twin the one in use counts', () => {
    document.body.innerHTML = inline(compose());
    expect(findEditors(document, new Map()).map((found) => found.localName)).toEqual(['div']);
    find('.Au').style.cssText = 'display:none';
    find('.As').removeAttribute('style');
    expect(findEditors(document, new Map()).map((found) => found.localName)).toEqual(['textarea']);
  });

  test('a draft of its own holds its fields and buttons, and no other', () => {
    const all = drafts(inline(compose()) + composeWindow(compose({ draft: '#msg-a:r9' }))).all();
    for (const { compose: around } of all) {
      expect(around.querySelectorAll(EDITOR)).toHaveLength(1);
      expect(around.querySelectorAll('[data-is="send"], [name="draft"]')).toHaveLength(2);
    }
  });
});

describe('a draft keeps its key', () => {
  test('when its editor gets an id later', () => {
    const kept = drafts(inline(compose({ draft: '' })));
    const before = kept.all()[0]?.key;
    find('[name="draft"]').setAttribute('value', '#msg-a:r-5');
    expect(kept.all()[0]?.key).toBe(before);
  });

  test('when it comes back in another editor, as after Undo or when it moves to a window', () => {
    const kept = drafts(inline(compose({ draft: '' })));
    const before = kept.all()[0]?.key;
    find('[name="draft"]').setAttribute('value', '#msg-a:r-5');
    kept.all();
    document.body.innerHTML = composeWindow(compose({ draft: '#msg-a:r-5' }));
    expect(kept.all()[0]?.key).toBe(before);
  });

  test('which no other draft gets', () => {
    const kept = drafts(inline(compose({ draft: '' })));
    const first = kept.all()[0]?.key;
    document.body.innerHTML = inline(compose({ draft: '' }));
    expect(kept.all()[0]?.key).not.toBe(first);
  });
});

test.each([
  ['[data-is="send"]', 'msg-a:r-77'],
  ['.aoT', 'msg-a:r-77'],
  [EDITOR, 'msg-a:r-77'],
  ['.a3s', undefined],
])('what belongs to a draft is told from what does not: %s', (query, key) => {
  expect(drafts(inline(compose())).at(find(query))?.key).toBe(key);
});

describe('Gmail’s own fields', () => {
  test.each([
    [{ answers: `#${permId(1)}` }, legacyId(1)],
    [{ answers: legacyId(1) }, legacyId(1)],
    [{ answers: 'undefined' }, null],
    [{ answers: '' }, null],
  ])('%j answers %s', (fields, expected) => {
    expect(answeredId(composeIn(inline(compose(fields))))).toBe(expected);
  });

  test('name draft and thread', () => {
    const around = composeIn(inline(compose()));
    expect([draftId(around), draftThread(around)]).toEqual(['msg-a:r-77', THREAD.legacy]);
  });

  test('name the thread by its older id, where the newer one is not known to the server', () => {
    const inside = compose({ thread: '#thread-a:r-5' }).replace(
      '</form>',
      `<input type="hidden" name="lts" value="${THREAD.legacy}"></form>`,
    );
    expect(draftThread(composeIn(inline(inside)))).toBe(THREAD.legacy);
  });

  test('name no thread for a new mail', () => {
    expect(draftThread(composeIn(composeWindow(compose({ thread: 'undefined' }))))).toBeNull();
  });
});

describe('what the person wrote', () => {
  test.each([
    ['nothing yet', '<br>', ''],
    ['nothing above the signature', `<div><br></div>${SIGNATURE}`, ''],
    ['above the signature', `<div>Hi</div><br>${SIGNATURE}`, 'Hi'],
    ['on both sides of the signature', `<div>Hi</div>${SIGNATURE}<div>PS</div>`, 'Hi\nPS'],
    ['above a quote', `<div>Hi</div>${SIGNATURE}${QUOTE}`, 'Hi'],
    ['in lines', '<div>Hi Ines,</div><div><br></div><div>thank you</div>', 'Hi Ines,\n\nthank you'],
    ['with marks no eye sees', '<div>\u200BHi\u00A0Ines\uFEFF</div>', 'Hi Ines'],
  ])('%s', (_where, html, expected) => {
    document.body.innerHTML = inline(compose({ html }));
    expect(draftText(find(EDITOR))).toBe(expected);
  });

  test('in plain-text mode', () => {
    document.body.innerHTML = '<textarea class="Ak"></textarea>';
    const field = find('textarea') as HTMLTextAreaElement;
    field.value = '\nHi Ines\n';
    expect(draftText(field)).toBe('Hi Ines');
  });
});

describe('whom a draft goes to', () => {
  const [ines, ben] = [INES, BEN].map(({ name, email }) => ({ name, address: email }));
  test.each([
    ['chips', compose({ to: [INES, BEN] }), [ines, ben]],
    ['the same chip twice', compose({ to: [INES, INES] }), [ines]],
    [
      'chips of Cc',
      compose().replace(
        '</form>',
        `<div class="anm" name="cc"><div role="option" data-name="Ben Vale" data-hovercard-id="${BEN.email}"></div></div></form>`,
      ),
      [ines, ben],
    ],
    [
      'the folded summary',
      compose({ to: [] }).replace('</form>', `<div class="aoD hl"><span email="${INES.email}" name="Ines Okafor"></span></div></form>`),
      [ines],
    ],
    [
      'older fields',
      compose({ to: [] }).replace(
        '</form>',
        '<div class="vR"><input type="hidden" value="&quot;Ines Okafor&quot; &lt;Ines@brightpath.example&gt;"></div></form>',
      ),
      [ines],
    ],
    [
      'an older field without a name',
      compose({ to: [] }).replace('</form>', `<div class="vR"><input type="hidden" value="${BEN.email}"></div></form>`),
      [{ name: '', address: BEN.email }],
    ],
    ['nobody', compose({ to: [] }), []],
  ])('%s', (_from, inside, expected) => {
    expect(draftRecipients(composeIn(inline(inside)))).toEqual(expected);
  });
});
