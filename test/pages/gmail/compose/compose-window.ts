import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { Draft } from '../mail-state.ts';
import { type ComposeBox, createComposeBox } from './compose-box.ts';
import { discardDraft } from './discard-draft.ts';
import { sendDraft } from './send-draft.ts';

const EDITOR_DELAY = 50;
const RESET_DELAY = 60;

/** Opens the window for a new mail at the bottom of the page. A fresh one loses its addressees once, shortly after it opened. */
export function openComposeWindow(context: PageContext, home: HTMLElement, draft: Draft): void {
  const { words } = context;
  const reopen = (again: Draft): void => openComposeWindow(context, home, again);
  const close = (): void => {
    box.stop();
    slot.remove();
    context.nameDraftInAddress(null, null);
  };
  const onSend = (sent: ComposeBox): void => {
    const leaving = sent.draft();
    close();
    sendDraft(context, { draft: leaving, answered: null, appear: () => {}, synced: () => {}, undone: () => reopen(leaving) });
  };
  const onDiscard = (thrown: ComposeBox): void => {
    const gone = thrown.draft();
    close();
    discardDraft(context, gone, () => reopen(gone));
  };
  const box = createComposeBox(context, { draft, answered: null, quote: null, inline: false, onSend, onDiscard });
  const body = el('div.aoK', {}, box.region);
  const title = titleBar(words, {
    minimise: () => {
      body.hidden = !body.hidden;
    },
    enlarge: () => {
      dialog.style.width = dialog.style.width === '' ? 'min(900px, 94vw)' : '';
    },
    close: () => {
      box.saveNow();
      close();
      context.refreshList();
    },
  });
  const dialog = el('div.nH.Hd', { role: 'dialog', 'aria-label': draft.subject === '' ? words.newMessage : draft.subject }, title, body);
  const slot = el('div.nH.nn', {}, el('div.AD', {}, dialog));
  home.append(slot);
  context.nameDraftInAddress('new', null);
  setTimeout(() => {
    box.attachEditor();
    if (draft.subject === '' && draft.text === '') {
      setTimeout(box.resetRecipients, RESET_DELAY - EDITOR_DELAY);
    }
  }, EDITOR_DELAY);
}

function titleBar(words: PageContext['words'], acts: { minimise: () => void; enlarge: () => void; close: () => void }): HTMLElement {
  const icon = (shape: string, label: string, act: () => void): HTMLElement => {
    const image = el(`img.${shape}`, { alt: label, role: 'button', tabindex: 0, 'aria-label': label, 'data-tooltip': label });
    image.addEventListener('click', act);
    return image;
  };
  const icons = [
    icon('Hl', words.minimise, acts.minimise),
    icon('Hq', words.fullScreen, acts.enlarge),
    icon('Ha', words.saveAndClose, acts.close),
  ];
  return el(
    'div.pi',
    {},
    el(
      'table.cf.Ht',
      { cellpadding: 0 },
      el('tbody', {}, el('tr', {}, el('td.Hp', {}, el('div.aYF', {}, words.newMessage)), el('td.Hm', {}, ...icons))),
    ),
  );
}
