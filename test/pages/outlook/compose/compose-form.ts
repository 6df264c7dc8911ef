import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { newMiddle } from '../ids.ts';
import type { Draft } from '../mail-state.ts';
import { createAutosave } from './autosave.ts';
import { createRecipientField } from './recipient-field.ts';
import { sendDraft } from './send-draft.ts';
import { startingContent } from './starting-content.ts';
import { createTextEditor } from './text-editor.ts';

/** The form around a draft. */
export type ComposeForm = {
  element: HTMLElement;
  draftId: string;
  /** Starts the editor; the element must be in the page. */
  start: () => void;
  focus: () => void;
  setDark: (dark: boolean) => void;
  /** Leaves the draft as it is: what was told to the autosave is saved, the rest is lost. */
  leave: () => void;
};

export type ComposeOptions = {
  /** A reply in its conversation has no field for the subject. */
  inline: boolean;
  saved: (iso: string) => void;
  /** The form is to go: the draft was sent or thrown away. */
  gone: () => void;
};

/** Time Outlook takes from Send to closing the form. */
const CLOSES_AFTER = 120;

let forms = -1;

export function createComposeForm(draft: Draft, context: PageContext, { inline, saved, gone }: ComposeOptions): ComposeForm {
  forms += 1;
  const { words, options, log, state, ask } = context;
  let asked = false;
  let closing = false;
  const autosave = createAutosave(options.autosaveDelay, () => {
    const now = current();
    log.saves.push({ draftId: draft.draftId, text: now.text });
    state.saveDraft({ ...now, savedAt: new Date().toISOString() });
    saved(new Date().toISOString());
    context.refresh();
  });
  const to = createRecipientField(words.to, draft.to, context, autosave.changed);
  const cc = createRecipientField(words.cc, draft.cc, context, autosave.changed);
  const subject = document.createElement('input');
  const subjectShape = el('input.subject-field', {
    id: `MSG_${newMiddle()}_SUBJECT`,
    type: 'text',
    'aria-label': words.subjectField,
    placeholder: words.subjectHint,
    value: draft.subject,
  });
  for (const { name, value } of subjectShape.attributes) {
    subject.setAttribute(name, value);
  }
  subject.addEventListener('input', autosave.changed);
  const editor = createTextEditor(context, startingContent(draft, context), autosave.changed);

  const current = (): Draft => ({
    ...draft,
    to: to.people(),
    cc: cc.people(),
    subject: inline ? draft.subject : subject.value,
    html: editor.html() ?? draft.html,
    text: editor.text(),
  });

  const send = async (): Promise<void> => {
    const now = current();
    const { html } = now;
    if (closing || html === null) {
      return;
    }
    if (now.to.length + now.cc.length === 0) {
      await ask(words.noRecipient, { ok: words.ok });
      return;
    }
    if (!asked && (now.subject === '' || options.subjectDialog)) {
      const confirmed = await ask(words.noSubject, { ok: words.sendAnyway, cancel: words.dontSend });
      if (!confirmed) {
        return;
      }
      asked = true;
    }
    closing = true;
    setTimeout(() => {
      close();
      sendDraft({ ...now, html }, context);
    }, CLOSES_AFTER);
  };

  const discard = async (): Promise<void> => {
    if (closing || !(await ask(words.discardQuestion, { ok: words.ok, cancel: words.cancel }))) {
      return;
    }
    closing = true;
    log.discarded.push(draft.draftId);
    state.dropDraft(draft.draftId);
    close();
    context.refresh();
  };

  const close = (): void => {
    autosave.stop();
    editor.stop();
    gone();
  };

  const element = el(
    'div.compose',
    {},
    el(
      'div.compose-top',
      { id: `docking_InitVisiblePart_${forms}` },
      el(
        'div.compose-buttons',
        {},
        sendButton(context, () => void send()),
        button(
          '.tool',
          { id: 'discardCompose', 'aria-label': words.discard, title: words.discard },
          () => void discard(),
          icon('DeleteRegular', options.icons),
        ),
      ),
      to.element,
      cc.element,
      ...(inline ? [] : [el('div.field-line', {}, subject)]),
    ),
    el('div.compose-text', { id: `docking_DockingTriggerPart_${forms}` }, editor.parent),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  });
  return {
    element,
    draftId: draft.draftId,
    start: editor.start,
    focus: editor.focus,
    setDark: editor.setDark,
    leave: () => {
      autosave.now();
      editor.stop();
    },
  };
}

/** A button of two halves; only the first one sends. */
function sendButton({ words, options }: PageContext, send: () => void): HTMLElement {
  const middle = `r${(newMiddle().length * 13 + forms).toString(36)}`;
  const main = button(
    '.send-main',
    { id: `splitButton-${middle}__primaryActionButton`, 'aria-label': words.send, title: words.sendTitle },
    send,
    icon('SendRegular', options.icons),
    el('span', {}, words.send),
  );
  const more = button(
    '.send-more',
    { id: `splitButton-${middle}__menuButton`, 'aria-label': words.moreSend, title: words.moreSend, 'aria-haspopup': 'menu' },
    () => undefined,
    icon('ChevronDownRegular', options.icons),
  );
  return el('span.send', { 'data-testid': 'ComposeSendButton' }, main, more);
}
