import type { PageContext } from '../context.ts';
import { el, hookName } from '../el.ts';
import { parseMarkup } from '../trusted-markup.ts';
import { quotedHistory } from '../quoted-history.ts';
import type { SampleQuote } from '../../mailbox.ts';
import { refuseChanges } from './refuse-changes.ts';
import { signatureBlock } from './signature.ts';
import { watchChanges } from './watch-changes.ts';

/** The place a mail is written in. */
export type Editor = {
  cell: HTMLElement;
  /** Puts the editable element into the page: it comes later than the box around it. */
  attach(): void;
  focus(): void;
  html(): string;
  text(): string;
  quoteShown(): boolean;
  stop(): void;
};

/** What the editor begins with. A saved draft brings its own markup; a fresh one gets a line break and the signature. */
export type EditorStart = { html: string; text: string; quote: SampleQuote | null; quoteShown: boolean; inline: boolean; kind: string };

const SIGNATURE_DELAY = 25;

export function createEditor(context: PageContext, start: EditorStart, changed: () => void): Editor {
  const { options, words, mailbox, log } = context;
  const plain = options.plainTextMode;
  const rtl = options.locale === 'ar' || options.locale === 'he';
  const rich = el(`div.Am.aiL${start.inline ? '.aO9' : ''}.Al.editable.LW-avf.tS-tW`, {
    'aria-label': words.body,
    'aria-multiline': 'true',
    role: 'textbox',
    tabindex: 1,
    hidefocus: 'true',
    spellcheck: 'false',
    itacorner: '6,7:1,1,0,0',
    writingsuggestions: 'false',
    style: `direction:${rtl ? 'rtl' : 'ltr'};min-height:${start.inline ? 85 : 220}px`,
  });
  const twin = document.createElement('textarea');
  twin.className = ['Ak', 'aXjCH'].map(hookName).join(' ');
  twin.setAttribute('aria-label', words.body);
  const field = plain ? twin : rich;
  const richHome = el('div.aO7');
  const dots = el('div.ajR', { role: 'button', tabindex: 1, 'aria-label': words.showTrimmed }, el('img.ajT', { alt: '' }));
  const richBox = el('div.Ar.Au', { style: plain ? 'display:none' : '' }, richHome, dots);
  const plainBox = el('div.Ar.As', { style: plain ? '' : 'display:none' });
  const cell = el('td.Ap', {}, richBox, plainBox);

  let quoteShown = start.quoteShown;
  let stopWatching = (): void => {};
  dots.hidden = start.quote === null || quoteShown || plain;

  const quoteParts = (): HTMLElement[] => {
    const signature = options.signature === 'in-quote' ? [el('br'), signatureBlock(mailbox.owner)] : [];
    return start.quote === null ? [] : [el('br'), quotedHistory(start.quote, words, options.locale), ...signature];
  };

  const attach = (): void => {
    rich.setAttribute('contenteditable', 'true');
    rich.setAttribute(hookName('g_editable') === 'g_editable' ? 'g_editable' : `data-${hookName('g_editable')}`, 'true');
    rich.append(...(start.html === '' ? [el('br')] : parseMarkup(start.html)));
    if (start.kind === 'forward' && start.html === '') {
      rich.append(...quoteParts());
      quoteShown = true;
      dots.hidden = true;
    }
    richHome.append(rich, el('div.n0NzRc'));
    twin.value = start.text;
    plainBox.append(twin);
    if (options.editorRefusesInput) {
      stopWatching = refuseChanges(field);
      return;
    }
    const watch = watchChanges(field, {
      noticed: changed,
      silent: () => {
        log.silentChanges += 1;
      },
    });
    stopWatching = watch.stop;
    if (start.html === '' && options.signature === 'above-quote' && !plain) {
      setTimeout(() => {
        // Everything that is there by now stays in front of it.
        const before = rich.querySelector('.gmail_quote');
        for (const part of [el('br'), signatureBlock(mailbox.owner)]) {
          rich.insertBefore(part, before);
        }
        watch.accept();
      }, SIGNATURE_DELAY);
    }
    dots.addEventListener('click', () => {
      rich.append(...quoteParts());
      quoteShown = true;
      dots.hidden = true;
      watch.accept();
      changed();
    });
  };

  return {
    cell,
    attach,
    focus: () => field.focus(),
    html: () => (plain ? twin.value.split('\n').map(asLine).join('') : rich.innerHTML),
    text: () => (plain ? twin.value : rich.innerText),
    quoteShown: () => quoteShown,
    stop: () => stopWatching(),
  };
}

const asLine = (line: string): string => el('div', {}, line === '' ? el('br') : line).outerHTML;
