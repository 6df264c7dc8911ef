import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { Draft } from '../mail-state.ts';
import { createComposeForm, type ComposeForm } from './compose-form.ts';

/** A draft that fills the pane, or the page when the address asked for it. */
export function createComposePane(draft: Draft, context: PageContext, gone: () => void): { element: HTMLElement; form: ComposeForm } {
  const form = createComposeForm(draft, context, { inline: false, saved: () => undefined, gone });
  return { element: el('div.compose-pane', {}, form.element), form };
}
