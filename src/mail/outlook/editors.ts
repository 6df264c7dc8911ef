import { isShown } from '../is-shown.ts';

/** The text editor of a draft. To, Cc and Bcc are editable text boxes as well, so the parent's id comes first. */
const EDITOR_LADDER = [
  '[id^="editorParent_"] > [contenteditable="true"][role="textbox"]',
  '[id^="editorParent_"] [contenteditable="true"]',
  '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
];

/** The real button of the split one, the wrapper of both halves, and what names the button when neither is there. */
const SEND_BUTTON = 'button[id^="splitButton-"][id$="__primaryActionButton"]';
const SEND_WRAPPER = '[data-testid="ComposeSendButton"]';
const SEND_LABELS = (
  'Send Senden Envoyer Enviar Invia Verzenden Wy\u015Blij G\u00F6nder Skicka Odeslat ' +
  '\u9001\u4FE1 \u53D1\u9001 \u05E9\u05DC\u05D7 \u041E\u0442\u043F\u0440\u0430\u0432\u0438\u0442\u044C'
).split(' ');
const SEND_LABELLED = ['button[name="Send"]', ...SEND_LABELS.map((label) => `button[aria-label="${label}"]`)].join(', ');
const SEND = `${SEND_BUTTON}, ${SEND_WRAPPER}, ${SEND_LABELLED}`;
const DISCARD = '#discardCompose';

/** All editors of drafts that take text now, in the order of the page. */
export function findEditors(root: ParentNode): HTMLElement[] {
  for (const query of EDITOR_LADDER) {
    const found = [...root.querySelectorAll<HTMLElement>(query)].filter((editor) => isShown(editor));
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/** The whole draft around an editor: fields, text and buttons. */
export function composeOf(editor: HTMLElement): HTMLElement {
  for (let parent = editor.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    if (parent.querySelector(`${SEND}, ${DISCARD}`) !== null || parent.getAttribute('role') === 'dialog') {
      return parent;
    }
  }
  return editor.closest<HTMLElement>('[id^="editorParent_"]') ?? editor;
}

/** Whether a click on this element presses Send: not the other half of the split button, which schedules. */
export function isSend(target: Element): boolean {
  const button = target.closest('button, [role="button"], [role="menuitem"]');
  if (button?.matches(SEND_BUTTON)) {
    return true;
  }
  const wrapper = target.closest(SEND_WRAPPER);
  if (wrapper === null) {
    return button?.matches(SEND_LABELLED) === true;
  }
  if (wrapper.querySelector(SEND_BUTTON) !== null) {
    return false;
  }
  return button === null || button === wrapper || (button === wrapper.querySelector('button') && !button.hasAttribute('aria-haspopup'));
}

/** Whether a click on this element asks to throw the draft away; Outlook asks back. */
export function isDiscard(target: Element): boolean {
  return target.closest(DISCARD) !== null;
}

/** Whether the draft can still be sent: Outlook takes the button away together with the editor. */
export function isSendable(compose: HTMLElement): boolean {
  return compose.isConnected && compose.querySelector(SEND) !== null;
}
