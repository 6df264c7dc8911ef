import type { PageContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { el } from '../el.ts';
import type { Draft } from '../mail-state.ts';
import { avatar } from '../persons.ts';
import { type PaneKind, timeHeading } from '../pane/message-card.ts';
import { fill } from '../words.ts';
import { createComposeForm, type ComposeForm } from './compose-form.ts';

/** A draft as one more card of its conversation, with the form inside. */
export type DraftCard = { element: HTMLElement; form: ComposeForm };

export function createDraftCard(draft: Draft, context: PageContext, kind: PaneKind, gone: () => void): DraftCard {
  const { words, options, state } = context;
  const begun = showDate(draft.savedAt ?? new Date().toISOString(), options.locale);
  const time = timeHeading(draft.savedAt === null ? begun.full : fill(words.saved, begun.full), begun.long, kind);
  const form = createComposeForm(draft, context, {
    inline: true,
    saved: (iso) => {
      time.textContent = fill(words.saved, showDate(iso, options.locale).full);
    },
    gone: () => {
      element.remove();
      gone();
    },
  });
  const element = el(
    'div.card.draft',
    { 'aria-label': words.message },
    el(
      'div.card-header',
      { 'aria-expanded': 'true' },
      avatar(state.owner),
      el(
        'div.card-people',
        {},
        el('h3.draft-mark', { role: 'heading', 'aria-level': 3 }, words.draft),
        el('div.recipients', {}, words.notSent),
      ),
      el('div.card-side', {}, time),
    ),
    form.element,
  );
  return { element, form };
}
