import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { newMiddle } from '../ids.ts';

/** The floating line with the conversation's subject. It has two buttons of its own and comes before everything else. */
export function subjectHeader(subject: string, context: PageContext, prefix: 'CONV' | 'MSG', back: (() => void) | null): HTMLElement {
  const { words, options } = context;
  const shown = subject === '' ? words.noSubjectShown : subject;
  const tools = el(
    'div.subject-tools',
    {},
    button('.chip', { 'aria-label': words.categorize, title: words.categorize }, () => undefined, icon('TagRegular', options.icons)),
    button(
      '.chip',
      { 'aria-label': words.collapseAll, title: words.collapseAll },
      () => undefined,
      icon('ChevronDownRegular', options.icons),
    ),
  );
  const heading = subjectHeading(shown, prefix);
  const parts = [heading, tools];
  if (back !== null) {
    parts.unshift(
      button('.chip', { 'aria-label': words.viewList, title: words.viewList }, back, icon('ChevronLeftRegular', options.icons)),
    );
  }
  return el('div.subject-line', {}, ...parts);
}

/** The block about the conversation that no person wrote, with the subject once more. */
export function summaryBlock(
  subject: string,
  sender: string,
  context: PageContext,
  text: (sender: string, subject: string) => string,
): HTMLElement {
  const { words, options } = context;
  const summary = el('div.summary-text', { hidden: true }, el('p', {}, text(sender, subject)), el('p.summary-note', {}, words.copilotNote));
  const toggle = button(
    '.summary-button',
    { 'aria-expanded': 'false' },
    () => {
      summary.hidden = !summary.hidden;
      toggle.setAttribute('aria-expanded', String(!summary.hidden));
    },
    icon('SparkleRegular', options.icons),
    el('span', {}, words.copilot),
  );
  return el('div.summary', {}, toggle, el('div.summary-subject', {}, subjectHeading(subject, 'CONV')), summary);
}

function subjectHeading(subject: string, prefix: 'CONV' | 'MSG'): HTMLElement {
  const id = `${prefix}_${newMiddle()}_SUBJECT`;
  return el('div.subject', { role: 'heading', 'aria-level': 2, id, title: subject, tabindex: 0 }, el('span', {}, subject));
}
