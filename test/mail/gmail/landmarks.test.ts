// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findFirst, type Landmark, type LandmarkLog } from '#mail/find-first.ts';
import * as landmarks from '#mail/gmail/landmarks.ts';
import { bars, compose, conversation, find, LIST, message, page, showEverything, splitPane } from './pane.ts';

beforeEach(showEverything);

/** The rung that finds a landmark in a page, by its first words, and since when it is known. */
function rungIn<Found>(landmark: Landmark<Found>, html: string, root: () => ParentNode = () => document): string | null {
  document.body.innerHTML = html;
  const log: LandmarkLog = new Map();
  findFirst(landmark, root(), log);
  const report = log.get(landmark.name);
  expect(report?.landmark).toBe(landmark.name);
  return report?.rung ?? null;
}

/** A rung's name, or how it begins; null when none finds anything. */
type Name = string | RegExp | null;

const asNamed = (name: Name): unknown => (name instanceof RegExp ? expect.stringMatching(name) : name);

const one = message({ n: 1 });
const old = { container: '2018-01' } as const;
const view = (): ParentNode => find('[role="main"]');
const frame = (): ParentNode => find('.adn');
const without = (html: string, ...parts: (string | RegExp)[]): string =>
  parts.reduce<string>((rest, part) => (typeof part === 'string' ? rest.replaceAll(part, '') : rest.replace(part, '')), html);

describe('the view', () => {
  test.each([
    ['by its role', page(LIST), '[role="main"]'],
    ['by its place in the row of views', without(page(LIST), ' role="main"'), 'div.aeF > div.nH > div.nH'],
    ['as the whole column', without(page(LIST), ' role="main"', ' class="aeF"'), '.nH.bkK'],
    ['in a window without views', conversation([one]), null],
  ])('%s', (_how, html, rung) => {
    expect(rungIn(landmarks.shownView, html)).toBe(rung);
  });
});

describe('the conversation', () => {
  test.each([
    ['of today', conversation([one]), '.a98.iY'],
    ['of 2022', conversation([one], { container: '2022-10' }), '.PeIF1d'],
    ['of 2018', conversation([one], old), '.if'],
    ['in a table', conversation([one], { container: 'table' }), /^\.g\.id table\.Bs/],
    ['in a container of tomorrow', conversation([one], { container: 'unknown' }), /^view with \[data-message-id\]/],
    ['by its bodies alone', conversation([message({ n: 1, ids: '' })], { container: 'unknown' }), /^view with \.a3s/],
    ['in the split pane', splitPane(conversation([one])), '.a98.iY'],
    ['none in a list', LIST, null],
  ])('%s', (_which, html, rung) => {
    const found = rungIn(landmarks.thread, page(html), view);
    expect(found).toEqual(asNamed(rung));
  });
});

describe('the heading', () => {
  test.each([
    ['with the older id', 'data-legacy-thread-id="18fae27693b40000"', 'h2[data-legacy-thread-id]'],
    ['with the newer id alone', 'data-thread-perm-id="undefined"', 'h2[data-thread-perm-id]'],
    ['without ids', '', 'h2.hP'],
  ])('%s', (_which, ids, rung) => {
    expect(rungIn(landmarks.subject, page(conversation([one], { ids })))).toBe(rung);
  });

  test('without ids and class', () => {
    expect(rungIn(landmarks.subject, page(conversation([one], { ids: '' })).replace('class="hP"', ''))).toBe('.ha h2');
  });
});

describe('in a message', () => {
  const bare = without(one, 'data-hovercard-id="ines@brightpath.example"', /class="gD"/g);
  test.each<[string, Landmark<unknown>, string, Name]>([
    ['its frame by the ids', landmarks.messages, one, landmarks.messages.rungs[0]?.name ?? ''],
    ['its frame by its class', landmarks.messages, message({ n: 1, ids: '' }), '.adn.ads'],
    ['its frame by the list', landmarks.messages, without(message({ n: 1, ids: '' }), 'adn '), landmarks.messages.rungs[2]?.name ?? ''],
    ['the sender', landmarks.sender, one, '.gD[email]'],
    ['the sender of a collapsed one', landmarks.sender, message({ n: 1, form: 'collapsed' }), '.gD[email]'],
    ['the sender without a class', landmarks.sender, without(one, /class="gD"/g), 'td.gF [email], h3.iw [email]'],
    ['the sender by the card of a person', landmarks.sender, one.replace(' email=', ' x='), '.gD[data-hovercard-id*="@"]'],
    [
      'the sender by the picture',
      landmarks.sender,
      without(one, / email="ines[^"]*"/g, /class="gD"/g),
      landmarks.sender.rungs[3]?.name ?? '',
    ],
    ['the recipients', landmarks.recipients, one, '.hb [email]'],
    ['the recipients without their list', landmarks.recipients, without(one, 'class="hb"'), '.g2[email]'],
    ['the recipients by their cell', landmarks.recipients, without(one, 'class="hb"', 'class="g2"'), 'td.ady [email], .ajw [email]'],
    ['the date', landmarks.shownDateOf, one, '.g3[title]'],
    ['the date without its title', landmarks.shownDateOf, without(one, / title="[^"]*"/), '.g3'],
    ['the date by its cell', landmarks.shownDateOf, without(one, 'class="g3"'), 'td.gH [title][alt]'],
    ['the body', landmarks.body, one, '.ii.gt .a3s:not(.undefined)'],
    ['the body without its wrapper', landmarks.body, without(one, 'ii gt'), /^\.a3s:not\(\.undefined\)\.aiL/],
    ['the body without its second class', landmarks.body, without(one, 'ii gt', 'aiL'), '.a3s:not(.undefined)'],
    ['the body by its log', landmarks.body, without(one, 'ii gt', 'a3s aiL'), '[jslog^="20277;"]'],
    ['the body as its wrapper', landmarks.body, without(one, 'a3s aiL', /jslog="20277[^"]*"/), '.ii.gt'],
    ['the body that is not ready', landmarks.body, without(one, /<div class="ii gt".*Hello Sam<\/p><\/div><\/div>/s), null],
    ['the column for the card', landmarks.messageColumn, one, '.gs'],
    ['the column around the body', landmarks.messageColumn, without(one, 'class="gs"'), 'holder of .ii.gt'],
    ['the column around the bare body', landmarks.messageColumn, without(one, 'class="gs"', 'ii gt'), 'holder of .a3s:not(.undefined)'],
  ])('%s', (_what, landmark, html, rung) => {
    const found = rungIn(landmark, page(conversation([html])));
    expect(found).toEqual(asNamed(rung));
  });

  test('nobody where nobody is named', () => {
    expect(rungIn(landmarks.sender, page(without(bare, / email="[^"]*"/g, / data-hovercard-id="[^"]*"/g)))).toBeNull();
  });
});

describe('an editor', () => {
  test.each([
    ['by Gmail’s own attribute', compose(), /^\[g_editable/],
    ['by its classes', without(compose(), 'g_editable="true"', /<textarea.*?<\/textarea>/), /^div\.Am\.Al\.editable/],
    ['by its role', without(compose(), 'g_editable="true"', 'Am aiL Al editable', /<textarea.*?<\/textarea>/), /^\[role="textbox"\]/],
    ['none', LIST, null],
  ])('%s', (_how, html, rung) => {
    expect(rungIn(landmarks.editors, page(html))).toEqual(rung === null ? null : expect.stringMatching(rung));
  });
});

describe('Reply', () => {
  test.each([
    ['of today', message({ n: 1 }), /DILLkc/],
    ['of before 2025-11', message({ n: 1, header: '2020-01' }), /21576/],
    ['of 2020', without(message({ n: 1, header: '2020-01' }), /jslog="21576[^"]*"/), '.aaq[role="button"], .bsQ[role="button"]'],
    ['as text', message({ n: 1, header: 'text labels' }), '.aaq[role="button"], .bsQ[role="button"]'],
    ['by its picture', without(message({ n: 1, header: '2020-01' }), /jslog="21576[^"]*"/, 'aaq'), '[role="button"] around img.hB'],
    ['that is hidden', message({ n: 1 }).replace('class="DILLkc', 'hidden class="DILLkc'), null],
    [
      'that stands in a mail',
      message({ n: 1, header: '', html: `<table><tr><td class="acX"><button class="DILLkc"></button></td></tr></table>` }),
      null,
    ],
  ])('%s', (_when, html, rung) => {
    expect(rungIn(landmarks.replyButton, page(conversation([html])), frame)).toEqual(asNamed(rung));
  });

  test.each([
    ['of today, past a hidden old one', `<div style="display:none">${bars['2017-12']}</div>${bars['2025-11']}`, '.btDi4d .amn .ams.bkH'],
    ['outside of a table', without(bars['2025-11'], 'btDi4d'), '.amn:not(table *) .ams.bkH'],
    // Happy-dom takes no descendant in `:not()`, so that it also finds this one by the rung before.
    ['in its table', bars['2017-12'], /\.ams\.bkH$/],
    ['none', '', null],
  ])('below the thread: %s', (_which, below, rung) => {
    const found = rungIn(landmarks.replyBar, page(conversation([one], { below })));
    expect(found).toEqual(asNamed(rung));
  });

  test.each([
    ['of today', one, 'button.Wsq5Cf'],
    ['of before 2025-11', message({ n: 1, header: '2020-01' }), '.aap[role="button"]'],
    ['without its class', without(one, 'Wsq5Cf'), 'td.acX [aria-haspopup="true"], td.acX [aria-expanded]'],
    ['none', message({ n: 1, header: '' }), null],
  ])('behind the button for more: %s', (_which, html, rung) => {
    expect(rungIn(landmarks.moreButton, page(conversation([html])), frame)).toBe(rung);
  });

  test.each([
    ['of today', '<ul class="aqdrmf-Kf" role="menu"><li data-action-type="94"></li></ul>', 'li[data-action-type="94"]'],
    ['by its id', '<div class="b7 J-M" role="menu"><div id="r"></div></div>', '[role="menu"] #r'],
    ['by its number', '<div class="b7 J-M" role="menu"><div act="94"></div></div>', '[role="menu"] [act="94"]'],
    ['not Reply to all or Forward', '<ul role="menu"><li data-action-type="24"></li><li data-action-type="25"></li></ul>', null],
  ])('in the menu: %s', (_which, html, rung) => {
    expect(rungIn(landmarks.replyMenuItem, page(conversation([one])) + html)).toBe(rung);
  });
});

test('every rung has a name of its own and says since when it is known', () => {
  for (const landmark of Object.values(landmarks)) {
    if (typeof landmark === 'string') {
      continue;
    }
    const names = landmark.rungs.map(({ name }) => name);
    expect(new Set(names).size, landmark.name).toBe(names.length);
    expect(
      landmark.rungs.every(({ since }) => /^20\d\d-\d\d(-\d\d)?$/.test(since)),
      landmark.name,
    ).toBe(true);
  }
});
