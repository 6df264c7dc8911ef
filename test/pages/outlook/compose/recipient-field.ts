import type { SamplePerson } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { asContentRoot } from '../pane/content-roots.ts';
import { isInternal, parsePersons } from '../persons.ts';

/** One line of people a mail goes to. */
export type RecipientField = { element: HTMLElement; people: () => SamplePerson[]; focus: () => void };

let hovered = 0;

/** The field is an editable text box like the mail's own, with a pill for everybody in it. */
export function createRecipientField(label: string, people: SamplePerson[], context: PageContext, changed: () => void): RecipientField {
  const chosen = new Map<Element, SamplePerson>();
  const field = asContentRoot(el('div.EditorClass.field', { contenteditable: 'true', role: 'textbox', 'aria-label': label, tabindex: 0 }));

  const addPill = (person: SamplePerson): void => {
    hovered += 1;
    const pill = el(
      'span.pill-person',
      {
        contenteditable: 'false',
        'data-lpc-hover-target-id': `lpc-w${hovered * 17}`,
        title: isInternal(person, context) ? undefined : person.address,
        'aria-label': person.name || person.address,
      },
      el('span', {}, person.name || person.address),
      button(
        '.pill-remove',
        { tabindex: -1, 'aria-label': context.words.remove },
        () => {
          pill.remove();
          chosen.delete(pill);
          changed();
        },
        icon('DismissRegular', context.options.icons),
      ),
    );
    chosen.set(pill, person);
    field.append(pill);
  };

  const typed = (): Text[] => [...field.childNodes].filter((node) => node instanceof Text);
  const takeTyped = (): void => {
    const fresh = parsePersons(
      typed()
        .map((node) => node.data)
        .join(''),
    );
    if (fresh.length === 0) {
      return;
    }
    typed().forEach((node) => node.remove());
    fresh.forEach(addPill);
    changed();
  };

  people.forEach(addPill);
  field.addEventListener('keydown', (event) => {
    if (['Enter', ',', ';'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      takeTyped();
    }
  });
  field.addEventListener('blur', takeTyped);
  const element = el('div.field-line', {}, el('span.field-label', { 'aria-hidden': 'true' }, label), field);
  return {
    element,
    focus: () => field.focus(),
    people: () => [...field.children].flatMap((pill) => chosen.get(pill) ?? []),
  };
}
