// Small pieces of Outlook's markup for the tests of this folder; the whole application is played by test/pages/outlook.

/** Happy-dom lays nothing out: everything that is not `hidden` counts as shown. */
export function showEverything(): void {
  const isHidden = (element: Element): boolean => element.closest('[hidden]') !== null;
  Element.prototype.checkVisibility = function checkVisibility() {
    return !isHidden(this);
  };
  Element.prototype.getClientRects = function getClientRects() {
    const rects = isHidden(this) ? [] : [new DOMRect(0, 0, 10, 10)];
    return Object.assign(rects, { item: (index: number) => rects[index] ?? null });
  };
}

export type Card = {
  n: number;
  from?: string;
  label?: string;
  date?: string;
  to?: string;
  /** Markup of the body; null for a collapsed card, '' for an empty placeholder. */
  body?: string | null;
  nesting?: 'role outside' | 'role inside' | 'wrapper only';
  buttons?: string;
};

export const TOOLBAR = `<div role="toolbar"><button role="menuitem"><i data-icon-name="ArrowReplyRegular"></i></button><button role="menuitem"><i
  data-icon-name="ArrowReplyAllRegular"></i></button><button role="menuitem"><i data-icon-name="ArrowForwardRegular"></i></button></div>`;

export const INES = 'Ines Okafor&lt;ines@brightpath.example&gt;';

/** One message card, with another middle in every id, as on the real page. */
export function card({
  n,
  from = INES,
  label,
  date,
  to,
  body = '<p>Hello Sam</p>',
  nesting = 'role inside',
  buttons = TOOLBAR,
}: Card): string {
  const shown = date ?? `Thu 9/${10 + n}/2026 2:5${n} PM`;
  const people = to === undefined ? '' : `<div data-testid="RecipientWell">${to}</div>`;
  return `<div class="q${n}" aria-expanded="${body !== null}">
    <h3 role="heading" id="MSG_a/${n}_FROM"><span data-lpc-hover-target-id="x${n}" aria-label="${label ?? `From: ${from}`}">${from}</span></h3>
    ${buttons}${people}
    <h3 role="heading" id="MSG_b${n}_DATETIME" data-testid="SentReceivedSavedTime">${shown}</h3>
    ${body === null ? '<span>Hello Sam, thank you for…</span>' : bodyOf(n, body, nesting)}
  </div>`;
}

export function bodyOf(n: number, html: string, nesting: NonNullable<Card['nesting']>): string {
  const inner = {
    'role outside': `<div role="document" aria-label="Message body"><div id="UniqueMessageBody_${n}" class="customScrollBar">${html}</div></div>`,
    'role inside': `<div class="customScrollBar"><div id="UniqueMessageBody_${n}" role="document" aria-label="Message body">${html}</div></div>`,
    'wrapper only': `<div>${html}</div>`,
  };
  return `<div data-test-id="mailMessageBodyContainer">${inner[nesting]}</div>`;
}

export const SUBJECT = 'Your application at Brightpath';

export const DRAFT = `<div class="d"><h3 role="heading">[Draft]</h3><p>This message hasn't been sent.</p>
  <div id="docking_InitVisiblePart_0"><div contenteditable="true" role="textbox" aria-label="To"><span data-lpc-hover-target-id="t"
    title="ines@brightpath.example">Ines Okafor</span></div>
    <span data-testid="ComposeSendButton"><button id="splitButton-r4__primaryActionButton" aria-label="Send">Send</button><button
    aria-haspopup="menu" aria-label="More send options"></button></span><button id="discardCompose">Discard</button></div>
  <div id="docking_DockingTriggerPart_0"><div id="editorParent_1"><div contenteditable="true" role="textbox" aria-label="Message body"><div
    class="elementToProof"><br></div><div id="Signature">Sam Rivera</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ines</div>
    <p>Quoted</p></div></div></div></div>`;

/** The three-pane page with an open conversation. */
export function conversation(cards: string[], { subject = SUBJECT, row = 'AAQk+1/2==' }: { subject?: string; row?: string } = {}): string {
  return `${list(row, subject)}${FOLDERS}
    <div role="main" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId" class="customScrollBar"><div id="ConversationReadingPaneContainer">
      <div class="floating"><div role="heading" id="CONV_c1_SUBJECT" title="${subject}">${subject}</div><button>Category</button><button>Pin</button></div>
      <div role="button">Summary by Copilot</div>
      <div class="customScrollBar block">${cards.join('')}</div>
    </div></div></div>`;
}

/** The pane that shows one message, in the three-pane page or on its own. */
export function single(message: string, { subject = SUBJECT }: { subject?: string } = {}): string {
  return `<div id="ItemReadingPaneContainer"><div role="heading" id="MSG_s_SUBJECT">${subject}</div>
    <div class="customScrollBar owaMailComposeEditorScrollContainer">${message}</div></div>`;
}

const FOLDERS =
  '<div data-app-section="NavigationPane"><div id="primaryMailboxRoot_1" role="treeitem" title="sam@outlook.example"></div></div>';

function list(convId: string, subject: string): string {
  return `<div id="MailList" data-app-section="MessageList"><div role="listbox" aria-activedescendant="AQAAA1=">
    <div role="option" id="AQAAA1=" data-convid="${convId}" aria-selected="true"><span title="x">Ines Okafor</span> <span>${subject}</span></div>
    <div role="option" id="AQAAA2=" data-convid="AAQkOTHER" aria-selected="false">Kestrel Your invoice</div></div></div>`;
}
