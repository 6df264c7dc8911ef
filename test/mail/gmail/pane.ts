// Small pieces of Gmail's markup for the tests of this folder; the whole application is played by test/pages/gmail.
import { findThread, type ShownMessage, type ShownThread } from '#mail/gmail/find-messages.ts';

const HIDDEN = '[hidden], [style*="display:none"]';

/** Happy-dom lays nothing out: what is not hidden by its own attribute, or inside of such, counts as shown. */
export function showEverything(): void {
  const isHidden = (element: Element): boolean => element.closest(HIDDEN) !== null;
  Element.prototype.checkVisibility = function checkVisibility() {
    return !isHidden(this);
  };
  Element.prototype.getClientRects = function getClientRects() {
    const rects = isHidden(this) ? [] : [new DOMRect(0, 0, 10, 10)];
    return Object.assign(rects, { item: (index: number) => rects[index] ?? null });
  };
  // It does not know either what can be edited.
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true';
    },
  });
}

const FIRST_MESSAGE = 1_800_000_000_000_000_000n;

/** The n-th message in the two spellings of the server: `msg-f:` and decimal, and the older hexadecimal one. */
export const permId = (n: number): string => `msg-f:${FIRST_MESSAGE + BigInt(n)}`;
export const legacyId = (n: number): string => (FIRST_MESSAGE + BigInt(n)).toString(16);

/** The thread in the spellings a page and its address have for it. */
export const THREAD = { perm: 'thread-f:1800000000000000000', legacy: '18fae27693b40000', hash: 'FMfcgzQVwnRqWCGrTzGgJNzkgWHLTdGV' };

export const SUBJECT = 'Your application at Brightpath';
export const INES = { name: 'Ines Okafor', email: 'ines@brightpath.example' };
export const SAM = { name: 'Sam Rivera', email: 'sam@mailbox.example' };
export const BEN = { name: 'Ben Vale', email: 'ben@fernwood.example' };

type Person = { name: string; email: string };

export type Message = {
  n: number;
  from?: Person;
  to?: Person[];
  /** Full date, in the `title`. */
  date?: string;
  /** Markup inside of the body's element. */
  html?: string;
  /** Body with all that wraps it; '' while Gmail has not put it in. */
  body?: string;
  form?: 'open' | 'collapsed' | 'folded';
  /** Generation of the buttons beside the date; '' for none. */
  header?: '2025-11' | '2020-01' | 'text labels' | '';
  /** Attributes that name the message. */
  ids?: string;
  /** What stands in the reply area. */
  reply?: string;
};

export const headers = {
  '2025-11': `<button class="DILLkc pYTkkf-JX-I" aria-label="Responder" data-is="reply"></button>
    <button class="Wsq5Cf pYTkkf-JX-I" aria-expanded="false" aria-label="M&aacute;s" data-is="more"></button>`,
  '2020-01': `<div class="T-I J-J5-Ji T-I-Js-IF aaq L3" role="button" jslog="21576; u014N:cOuCgd" aria-label="&#1054;&#1090;&#1074;&#1077;&#1090;&#1080;&#1090;&#1100;"
    data-is="reply"><img class="hB"></div><div class="T-I aap L3" role="button" aria-haspopup="true" data-is="more"><img class="hA"></div>`,
  'text labels': '<div class="bsQ" role="button" data-is="reply">Tr&#7843; l&#7901;i</div>',
  '': '',
};

export const bodyOf = (html: string): string =>
  `<div><div class="ii gt" jslog="20277; u014N:xr6bB"><div class="a3s aiL">${html}</div></div></div>`;

const person = (kind: string, { name, email }: Person): string =>
  `<span class="${kind}" email="${email}" name="${name}" data-hovercard-id="${email}"><span>${name}</span></span>`;

const dateOf = (date: string): string => `<span class="g3" title="${date}" alt="${date}">12:00 (vor 2 Tagen)</span>`;

/** One item of the message list in any of its forms. */
export function message({
  n,
  from = INES,
  to = [SAM],
  date = `${n} Sep 2026, 14:0${n}`,
  html = '<p>Hello Sam</p>',
  body = bodyOf(html),
  form = 'open',
  header = '2025-11',
  ids = `data-message-id="#${permId(n)}" data-legacy-message-id="${legacyId(n)}"`,
  reply = '',
}: Message): string {
  const avatar = `<div class="aju"><div class="aCi"><img class="ajn" data-hovercard-id="${from.email}" data-name="${from.name}"></div></div>`;
  if (form !== 'open') {
    return `<div class="${form === 'folded' ? 'kQ' : 'kv'} bg nH" role="listitem"${form === 'folded' ? ' style="display:none"' : ''}><div class="Bk">
      <div class="adf ads">${avatar}<div class="gs gt"><div class="gE hI"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">${person('gD', from)}</td>
      <td><div class="iA g6">Hello Sam, thank you for…</div></td><td class="gH bAk">${dateOf(date)}</td></tr></tbody></table></div></div></div></div></div>`;
  }
  return `<div class="h7 ie nH" role="listitem" aria-expanded="true" data-n="${n}"><div class="Bk"><div class="G3 G2"><div><div>
    <div class="adn ads" ${ids}>${avatar}<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody>
      <tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu">${person('gD', from)} <span class="go">&lt;${from.email}&gt;</span></span></h3></td>
        <td class="gH bAk"><div class="gK">${dateOf(date)}</div></td><td class="gH acX bAm" rowspan="2">${headers[header]}</td></tr>
      <tr class="acZ xD"><td class="ady"><div class="iw ajw"><span class="hb">an ${to.map((one) => person('g2', one)).join(', ')}</span></div></td></tr>
    </tbody></table></div>${body}<div class="hq gt a10" style="display:none"></div><div class="hi"></div></div><div class="ajx"></div></div>
    <div class="gA gt acV"><div class="gB xu"><div class="ip iq${reply.includes('M9') ? ' adB' : ''}">${reply}</div></div></div>
  </div></div></div></div></div>`;
}

export type Containers = '2023-11' | '2022-10' | '2018-01' | 'table' | 'unknown';

/** The conversation with its heading and list of messages; `ids` are the attributes of its heading. */
export function conversation(
  messages: string[],
  {
    container = '2023-11',
    subject = SUBJECT,
    ids = `data-thread-perm-id="${THREAD.perm}" data-legacy-thread-id="${THREAD.legacy}"`,
    below = '',
  }: { container?: Containers; subject?: string; ids?: string; below?: string } = {},
): string {
  const inner = `<div class="nH"><div class="V8djrc byY"><div class="ha"><h2 class="hP" ${ids}>${subject}</h2></div></div></div>
    <div class="nH aHU"><div class="nH hx"><div role="list">${messages.join('')}</div></div></div>${below}`;
  return {
    '2023-11': `<div class="g id"><div class="nH a98 iY">${inner}</div></div>`,
    '2022-10': `<div class="g id"><div class="PeIF1d">${inner}</div></div>`,
    '2018-01': `<div class="g id"><div class="if">${inner}</div></div>`,
    table: `<div class="g id"><table class="Bs"><tbody><tr><td class="Bu">${inner}</td></tr></tbody></table></div>`,
    unknown: `<div class="x">${inner}</div>`,
  }[container];
}

/** The bar below a thread, in its two generations. */
export const bars = {
  '2025-11': `<div class="btDi4d"><div class="amr"><div class="nr"><div class="amn"><span class="ams bkH" role="link" data-is="bar">Responder</span></div></div></div></div>`,
  '2017-12': `<table class="cf wS"><tbody><tr><td class="amr"><div class="nr tMHS5d"><div class="amn"><span class="ams bkH" role="link" data-is="old bar">&#1054;&#1090;&#1074;&#1077;&#1090;&#1080;&#1090;&#1100;</span></div></div></td></tr></tbody></table>`,
};

const banner = (account: string): string =>
  account === ''
    ? ''
    : `<header role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Google-Konto: Sam Rivera  &#10;(${account})"></a></header>`;

/** The page: former views stay in it, hidden, in front of the one on screen. */
export function page(view: string, { stale = [], account = SAM.email }: { stale?: string[]; account?: string } = {}): string {
  const former = stale.map((html) => `<div class="nH" style="display:none">${html}</div>`);
  return `${banner(account)}<div class="nH bkK"><div class="aeF"><div class="nH">${former.join('')}<div class="nH" role="main">${view}</div></div></div></div>`;
}

/** The split pane: the list stays beside the conversation. */
export const splitPane = (view: string): string => `<div class="bGI nH">${LIST}</div><div class="aia"><div class="ao9">${view}</div></div>`;

export const LIST = `<div gh="tl"><table class="F cf zt"><tbody><tr class="zA zE" id=":2a" role="row"><td class="xY"><div class="yW"><span class="zF"
  email="other@fernwood.example" name="Other">Other</span></div></td><td><span class="bog" data-thread-id="#thread-f:1800000000000000777"
  data-legacy-thread-id="18fae27693b40309" data-legacy-last-message-id="18fae27693b40309">Another subject</span></td></tr></tbody></table></div>`;

export const editor = (html = '<br>'): string =>
  `<div class="Ar Au"><div class="aO7"><div class="Am aiL Al editable LW-avf" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true"
    aria-label="N&#7897;i dung th&#432;">${html}</div></div></div>`;

export type Compose = { draft?: string; answers?: string; html?: string; to?: Person[]; thread?: string };

/** An open reply below its message, or the inside of a compose window; `answers` is the answered message as Gmail notes it. */
export function compose({ draft = '#msg-a:r-77', answers = '', html, to = [INES], thread = `#${THREAD.perm}` }: Compose = {}): string {
  const chips = to.map(
    ({ name, email }) => `<div role="option" data-name="${name}" data-hovercard-id="${email}"><div class="afX"></div></div>`,
  );
  return `<div class="x"></div><div class="M9"><div class="aoI" role="region"><table class="aoP"><tbody><tr><td class="I5"><form class="bAs">
      <input type="hidden" name="draft" value="${draft}"><input type="hidden" name="rm" value="${answers}"><input type="hidden" name="rt" value="${thread}">
      <input type="hidden" name="from" value="${SAM.email}"><div class="anm" name="to"><div role="listbox">${chips.join('')}</div></div>
      <input name="subjectbox" class="aoT"></form>
    <table class="iN"><tbody><tr><td class="Ap">${editor(html)}<div class="Ar As" style="display:none"><textarea class="Ak"></textarea></div></td></tr>
    <tr class="btC"><td class="gU Up"><div class="dC"><div class="T-I aoO v7 T-I-atl L3" role="button" jslog="32601; u014N:cOuCgd" data-is="send">G&#7917;i</div><div
      class="T-I hG T-I-atl" role="button" aria-haspopup="true" data-is="arrow"></div></div></td><td class="gU"><span class="oG aOy"></span><div class="oh" role="button"
      data-is="discard"></div></td></tr></tbody></table></td></tr></tbody></table></div></div>`;
}

/** A compose window over the page. */
export const composeWindow = (inside: string): string =>
  `<div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="AD"><div class="nH Hd" role="dialog">${inside}</div></div></div></div></div></div>`;

export const SIGNATURE = '<div class="gmail_signature" data-smartmail="gmail_signature">Sam Rivera</div>';

/** Shows a page and finds the conversation in it. */
export function show(html: string): ShownThread {
  document.body.innerHTML = html;
  const thread = findThread(document, new Map());
  if (thread === null) {
    throw new Error('No conversation was found');
  }
  return thread;
}

/** Shows a page and finds the newest open message in it. */
export function showMessage(html: string): { thread: ShownThread; message: ShownMessage } {
  const thread = show(html);
  const newest = thread.messages.at(-1);
  if (newest === undefined) {
    throw new Error('No open message was found');
  }
  return { thread, message: newest };
}

/** An element of the page that must be there. */
export function find(query: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(query);
  if (found === null) {
    throw new Error(`${query} is not in the page`);
  }
  return found;
}
