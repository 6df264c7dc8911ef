import { createModelFromHtml, EditPlugin, Editor, exportContent, getDarkColor, PastePlugin, ShortcutPlugin } from 'roosterjs';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { asContentRoot } from '../pane/content-roots.ts';
import { refuseChanges } from './refuse-changes.ts';
import { watchSilence } from './watch-silence.ts';

/** The place a mail is written in: RoosterJS, started late and twice, as the webmail does it. */
export type TextEditor = {
  /** What holds the editable element; its id is `editorParent_` and a number. */
  parent: HTMLElement;
  start: () => void;
  focus: () => void;
  /** The content as it would be sent; null until it is complete. */
  html: () => string | null;
  text: () => string;
  setDark: (dark: boolean) => void;
  stop: () => void;
};

/** What the editor shows when it is ready, and what comes behind it later. */
export type EditorContent = { html: string; late: string | null };

/** Time from the element to an editor in it, from there to its real content, and from there to a quote that is loaded late. */
const STARTS_AFTER = 60;
const FILLS_AFTER = 200;
const QUOTES_AFTER = 900;

/** Changes the page makes itself. */
const OWN_SOURCES = new Set(['QuoteLoaded', 'SwitchToDarkMode', 'SwitchToLightMode']);

const FONT = { fontFamily: 'Aptos, Calibri, Helvetica, sans-serif', fontSize: '12pt', textColor: 'rgb(0, 0, 0)' };

/** Editors count for themselves, apart from the forms around them. */
let editors = 0;

/** @param changed is told what the editor tells: `input` and `contentChanged`, nothing else */
export function createTextEditor(context: PageContext, content: EditorContent, changed: () => void): TextEditor {
  editors += 1;
  const { options, words, log } = context;
  const field = document.createElement('div');
  const home = el('div.editor', { role: 'textbox', 'aria-label': words.body, 'aria-multiline': 'true', tabindex: 0 });
  for (const { name, value } of home.attributes) {
    field.setAttribute(name, value);
  }
  field.dir = document.documentElement.dir;
  asContentRoot(field);
  const parent = asContentRoot(el('div.editor-parent', { id: `editorParent_${editors}` }, field));
  const timers: number[] = [];
  let editor: Editor | null = null;
  let isFilled = false;
  const silence = watchSilence(field, () => {
    log.silentChanges += 1;
  });
  let stopRefusing = (): void => {};

  const open = (html: string | null): Editor =>
    new Editor(field, {
      plugins: [
        new PastePlugin(),
        new EditPlugin(),
        new ShortcutPlugin(),
        {
          getName: () => 'Told',
          initialize: () => undefined,
          dispose: () => undefined,
          onPluginEvent: (event) => {
            const isChange = event.eventType === 'input' || (event.eventType === 'contentChanged' && !OWN_SOURCES.has(event.source));
            if (isChange && isFilled && !options.editorRefusesInput) {
              silence.accept();
              changed();
            }
          },
        },
      ],
      ...(html === null ? {} : { initialModel: createModelFromHtml(html, undefined, undefined, FONT) }),
      defaultSegmentFormat: FONT,
      inDarkMode: context.isDark(),
      getDarkColor,
    });

  const fill = (): void => {
    const hadFocus = document.activeElement === field;
    // Whatever was written until now is gone with the first editor.
    editor?.dispose();
    editor = open(content.html);
    isFilled = true;
    silence.accept();
    if (hadFocus) {
      toStart();
    }
    if (options.editorRefusesInput) {
      stopRefusing = refuseChanges(field, editor);
    }
    const { late } = content;
    if (late !== null) {
      timers.push(window.setTimeout(() => addLate(late), QUOTES_AFTER));
    }
  };

  const addLate = (html: string): void => {
    editor?.formatContentModel(
      (model) => {
        model.blocks.push(...createModelFromHtml(html, undefined, undefined, FONT).blocks);
        return true;
      },
      { changeSource: 'QuoteLoaded' },
    );
    silence.accept();
  };

  const toStart = (): void => {
    field.focus();
    const range = document.createRange();
    range.setStart(field.firstElementChild ?? field, 0);
    editor?.setDOMSelection({ type: 'range', range, isReverted: false });
  };

  return {
    parent,
    start: () => {
      timers.push(
        window.setTimeout(() => {
          editor = open(null);
          field.focus();
        }, STARTS_AFTER),
        window.setTimeout(fill, STARTS_AFTER + FILLS_AFTER),
      );
    },
    focus: () => field.focus(),
    html: () => (editor === null || !isFilled ? null : exportContent(editor, 'HTML')),
    text: () => (isFilled ? field.innerText : ''),
    setDark: (dark) => {
      editor?.setDarkModeState(dark);
      silence.accept();
    },
    stop: () => {
      timers.forEach((timer) => clearTimeout(timer));
      silence.stop();
      stopRefusing();
      editor?.dispose();
      editor = null;
    },
  };
}
