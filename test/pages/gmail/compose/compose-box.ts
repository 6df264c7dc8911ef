import type { SampleMessage, SampleQuote } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { legacyId } from '../ids.ts';
import type { Draft } from '../mail-state.ts';
import { createAutosave } from './autosave.ts';
import { createComposeBar } from './compose-bar.ts';
import { createEditor } from './editor.ts';
import { createRecipientRow } from './recipients.ts';
import { showAlertDialog } from '../alert-dialog.ts';

/** Everything with which one mail is written, whatever it stands in. */
export type ComposeBox = {
  region: HTMLElement;
  draft: () => Draft;
  attachEditor: () => void;
  focusEditor: () => void;
  /** Empties the addressees, as a fresh window does once shortly after it opens. */
  resetRecipients: () => void;
  /** Saves at once if something is unsaved. */
  saveNow: () => void;
  stop: () => void;
};

/** What to write and who is told when the person is done with it. */
export type ComposeRequest = {
  draft: Draft;
  answered: SampleMessage | null;
  quote: SampleQuote | null;
  inline: boolean;
  onSend: (box: ComposeBox) => void;
  onDiscard: (box: ComposeBox) => void;
};

const TYPE_ICONS = { reply: 'mL', 'reply-all': 'mK', forward: 'mI', new: 'mM' };

export function createComposeBox(context: PageContext, request: ComposeRequest): ComposeBox {
  const { words, log, state, options, mailbox } = context;
  const { draft, answered, quote, inline } = request;

  const changed = (): void => autosave.changed();
  const rows = {
    to: createRecipientRow('to', words.recipients, draft.to, changed),
    cc: createRecipientRow('cc', words.cc, draft.cc, changed),
    bcc: createRecipientRow('bcc', words.bcc, [], changed),
  };
  const subject = el('input.aoT', {
    name: 'subjectbox',
    type: 'text',
    value: draft.subject,
    placeholder: words.subject,
    'aria-label': words.subject,
    tabindex: 1,
  });
  subject.addEventListener('input', changed);
  const editor = createEditor(
    context,
    { html: draft.html, text: draft.text, quote, quoteShown: draft.quoteShown, inline, kind: draft.kind },
    changed,
  );

  const current = (): Draft => ({
    ...draft,
    to: rows.to.people(),
    cc: [...rows.cc.people(), ...rows.bcc.people()],
    subject: subject instanceof HTMLInputElement ? subject.value : '',
    html: editor.html(),
    text: editor.text(),
    quoteShown: editor.quoteShown(),
  });
  const bar = createComposeBar(
    context,
    () => {
      if (current().to.length + current().cc.length === 0) {
        showAlertDialog(words.noRecipient, words);
        return;
      }
      request.onSend(box);
    },
    () => request.onDiscard(box),
  );
  const autosave = createAutosave(options.autosaveDelay, bar.note, words.saved, () => {
    const saved = current();
    state.saveDraft(saved);
    log.saves.push({ draftId: saved.draftId, text: saved.text });
    context.nameDraftInAddress(saved.draftId, saved.threadId);
  });

  const thread = draft.threadId;
  const hidden: Record<string, string> = {
    composeid: crypto.randomUUID().replaceAll('-', ''),
    from: mailbox.owner.address,
    rm: answered === null ? 'undefined' : `#msg-f:${answered.id}`,
    rt: thread === null ? '' : `#thread-f:${thread}`,
    lts: thread === null ? '' : legacyId(thread),
    draft: `#${draft.draftId}`,
    subject: draft.subject,
    uet: quote === null || draft.quoteShown ? '' : quote.html,
  };
  const fields = el('div.aoy', { style: inline ? 'display:none' : '' }, rows.to.row, rows.cc.row, rows.bcc.row, subject);
  const form = el(
    'form.bAs',
    { method: 'POST' },
    ...Object.entries(hidden).map(([name, value]) => el('input', { type: 'hidden', name, value })),
    ...(inline ? [summary(draft, fields, words.to)] : []),
    fields,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const body = el('table.iN', { cellpadding: 0 }, el('tbody', {}, el('tr', {}, editor.cell), el('tr', {}, el('td', {}, bar.element))));
  const region = el(
    'div.aoI',
    { role: 'region', 'aria-label': draft.subject },
    el('table.aoP.aoC', { cellpadding: 0 }, el('tbody', {}, el('tr', {}, el('td.I5', {}, form, body)))),
  );
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      bar.send();
    }
    if (event.key.toLowerCase() === 'd' && event.ctrlKey && event.shiftKey) {
      event.preventDefault();
      request.onDiscard(box);
    }
  });
  for (const kind of ['keydown', 'keypress', 'keyup']) {
    region.addEventListener(kind, (event) => event.stopPropagation());
  }

  const box: ComposeBox = {
    region,
    draft: current,
    attachEditor: () => editor.attach(),
    focusEditor: () => editor.focus(),
    resetRecipients: () => rows.to.set([]),
    saveNow: autosave.now,
    stop: () => {
      autosave.stop();
      editor.stop();
    },
  };
  return box;
}

/** Who a reply goes to, folded into one line until it is pressed or focused. */
function summary(draft: Draft, fields: HTMLElement, label: string): HTMLElement {
  const icon = el('div.J-JN-M-I-Jm', { role: 'presentation' }, el(`img.${TYPE_ICONS[draft.kind]}`, { alt: '' }));
  const names = [...draft.to, ...draft.cc].flatMap(({ name, address }, index) => [
    index === 0 ? '' : ', ',
    el('span', { email: address, translate: 'no' }, name),
  ]);
  const line = el('div.aoD.hl', { tabindex: 1, 'aria-label': label }, el('div.oL.aDm.az9', {}, ...names));
  const unfold = (): void => {
    line.hidden = true;
    fields.style.display = '';
  };
  line.addEventListener('focus', unfold);
  return el('div.aoE', {}, icon, line);
}
