import type { Landmark, Rung } from '../find-first.ts';
import { isShown } from '../is-shown.ts';
import { findOwn } from './find-own.ts';

// Ranked: attributes that hold data, then class names (stable for years, with single breaks), then jslog numbers (the same in every
// language), then structure and labels. The date says since when a rung is known to hold. Gmail changes per account, so old rungs stay.

/** Bodies of mail; Gmail writes the word "undefined" where a body is not ready. */
const BODY = '.a3s:not(.undefined)';

/** The view on screen: former views stay in the page, hidden. */
export const shownView: Landmark<HTMLElement> = {
  name: 'view',
  rungs: [shown('2015-01', '[role="main"]'), shown('2026-07', 'div.aeF > div.nH > div.nH'), shown('2014-12', '.nH.bkK')],
};

/** The conversation inside the view. */
export const thread: Landmark<HTMLElement> = {
  name: 'thread',
  rungs: [
    shown('2023-11-16', '.a98.iY'),
    shown('2022-10-12', '.PeIF1d'),
    shown('2018-01', '.if'),
    shown('2016-01', '.g.id table.Bs > tbody > tr, .g.id table.Bs > tr'),
    viewWith('2014-12', '[data-message-id]:not(tr *), [data-legacy-message-id]:not(tr *)'),
    viewWith('2014-12', BODY),
  ],
};

/** The heading that holds the thread's ids. */
export const subject: Landmark<HTMLElement> = {
  name: 'subject',
  rungs: [
    shown('2019-12', 'h2[data-legacy-thread-id]'),
    shown('2022-09', 'h2[data-thread-perm-id]'),
    shown('2014-12', 'h2.hP'),
    shown('2020-01', '.ha h2'),
  ],
};

/** Frames of all open messages, each without what Gmail keeps hidden. */
export const messages: Landmark<HTMLElement[]> = {
  name: 'messages',
  rungs: [
    allShown('2019-12', '[data-legacy-message-id]:not(tr, tr *, input), [data-message-id]:not(tr, tr *, input)'),
    allShown('2014-12', '.adn.ads'),
    allShown('2014-12', '[role="listitem"][aria-expanded="true"], .h7'),
  ],
};

/** What a message and its reply area hang in. */
export const MESSAGE_ITEM = '[role="listitem"], .h7, .kv, .kQ';

/** Whoever wrote a message, open or collapsed. */
export const sender: Landmark<HTMLElement> = {
  name: 'sender',
  rungs: [
    first('2019-12', '.gD[email]'),
    first('2026-07', 'td.gF [email], h3.iw [email]'),
    first('2025-08', '.gD[data-hovercard-id*="@"]'),
    first('2025-08', 'h3 [data-hovercard-id*="@"], .aju [data-hovercard-id*="@"]'),
  ],
};

export const recipients: Landmark<HTMLElement[]> = {
  name: 'recipients',
  rungs: [all('2014-12', '.hb [email]'), all('2014-12', '.g2[email]'), all('2023-08', 'td.ady [email], .ajw [email]')],
};

export const shownDateOf: Landmark<HTMLElement> = {
  name: 'date',
  rungs: [first('2014-12', '.g3[title]'), first('2020-01', '.g3'), first('2023-08', 'td.gH [title][alt]')],
};

export const body: Landmark<HTMLElement> = {
  name: 'body',
  rungs: [
    shown('2014-12', `.ii.gt ${BODY}`),
    shown('2020-01', `${BODY}.aiL, ${BODY}.aXjCH`),
    shown('2014-12', BODY),
    shown('2021-01', '[jslog^="20277;"]'),
    shown('2014-12', '.ii.gt'),
  ],
};

/** Where the card goes: the column of header, body and attachments inside a message frame. */
export const messageColumn: Landmark<HTMLElement> = {
  name: 'place for the card',
  rungs: [first('2020-01', '.gs'), holder('2014-12', '.ii.gt'), holder('2014-12', BODY)],
};

/** Everything a person can write mail in; the text field is that of plain-text mode. */
export const editors: Landmark<HTMLElement[]> = {
  name: 'editor',
  rungs: [
    all('2019-01', '[g_editable="true"][contenteditable="true"], .Ap textarea.Ak'),
    all('2014-12', 'div.Am.Al.editable[contenteditable="true"]'),
    all('2020-01', '[role="textbox"][aria-multiline="true"][contenteditable="true"]'),
  ],
};

/** Ways to answer a message from its own frame, before any menu. */
export const replyButton: Landmark<HTMLElement> = {
  name: 'reply button',
  rungs: [
    shown('2025-11-10', 'td.acX button.DILLkc, .gH button.DILLkc'),
    shown('2021-01', 'td.acX [jslog^="21576;"], td.acX [jslog="21576"]'),
    shown('2020-01', '.aaq[role="button"], .bsQ[role="button"]'),
    {
      name: '[role="button"] around img.hB',
      since: '2020-01',
      find: (root) => shownOrNull(findOwn(root, 'img.hB')[0]?.closest<HTMLElement>('[role="button"]')),
    },
  ],
};

/** Reply below the last message: since 2025-11-10 a hidden old copy stays in a table. */
export const replyBar: Landmark<HTMLElement> = {
  name: 'reply below the thread',
  rungs: [shown('2025-11-10', '.btDi4d .amn .ams.bkH'), shown('2024-03', '.amn:not(table *) .ams.bkH'), shown('2017-12', '.amn .ams.bkH')],
};

export const moreButton: Landmark<HTMLElement> = {
  name: 'more button',
  rungs: [
    shown('2025-11-10', 'button.Wsq5Cf'),
    shown('2020-01', '.aap[role="button"]'),
    shown('2020-01', 'td.acX [aria-haspopup="true"], td.acX [aria-expanded]'),
  ],
};

/** "Reply" in the menu that belongs to whole page; the numbers name actions in every language. */
export const replyMenuItem: Landmark<HTMLElement> = {
  name: 'reply in the menu',
  rungs: [
    shown('2025-11-10', 'li[data-action-type="94"]'),
    shown('2015-01', '[role="menu"] #r'),
    shown('2020-01', '[role="menu"] [act="94"]'),
  ],
};

function first(since: string, query: string): Rung<HTMLElement> {
  return { name: query, since, find: (root) => findOwn(root, query)[0] ?? null };
}

function shown(since: string, query: string): Rung<HTMLElement> {
  return { name: query, since, find: (root) => findOwn(root, query).find(isShown) ?? null };
}

function all(since: string, query: string): Rung<HTMLElement[]> {
  return { name: query, since, find: (root) => filled(findOwn(root, query)) };
}

function allShown(since: string, query: string): Rung<HTMLElement[]> {
  return { name: query, since, find: (root) => filled(findOwn(root, query).filter(isShown)) };
}

/** The view itself, when it shows a match: the thread's own frame has changed more often than what is in it. */
function viewWith(since: string, query: string): Rung<HTMLElement> {
  return {
    name: `view with ${query}`,
    since,
    find: (root) => (root instanceof HTMLElement && findOwn(root, query).some(isShown) ? root : null),
  };
}

/** The parent of the first shown match. */
function holder(since: string, query: string): Rung<HTMLElement> {
  return {
    name: `holder of ${query}`,
    since,
    find: (root) => findOwn(root, query).find((element) => isShown(element) && element.closest('tr.zA') === null)?.parentElement ?? null,
  };
}

function filled(found: HTMLElement[]): HTMLElement[] | null {
  return found.length > 0 ? found : null;
}

function shownOrNull(element: HTMLElement | null | undefined): HTMLElement | null {
  return element !== null && element !== undefined && isShown(element) ? element : null;
}
