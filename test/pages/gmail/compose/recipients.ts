import type { SamplePerson } from '../../mailbox.ts';
import { el } from '../el.ts';

/** One line of addressees: chips and a place to type more. */
export type RecipientRow = { row: HTMLElement; people: () => SamplePerson[]; set: (people: SamplePerson[]) => void };

const ADDRESS = /[^\s,;<>"]+@[^\s,;<>"]+/g;

/** Typed or pasted addresses become chips on a comma, Enter, or when the place is left. */
export function createRecipientRow(name: 'to' | 'cc' | 'bcc', label: string, begin: SamplePerson[], changed: () => void): RecipientRow {
  const input = el('input.agP.aFw', { 'peoplekit-id': 'KrCVQc', role: 'combobox', 'aria-label': label, type: 'text', tabindex: 1 });
  const chips = el('div.afx', { role: 'listbox', 'aria-label': label });
  const row = el('div.anm', { name }, el('span.aC7', {}, label), el('div.aH9', {}, chips, input));
  let people: SamplePerson[] = [];

  const set = (next: SamplePerson[]): void => {
    people = next;
    chips.replaceChildren(
      ...next.map((person) => {
        const cross = el('div.afX', { role: 'button', 'aria-label': `× ${person.name}` }, '×');
        cross.addEventListener('click', () => {
          set(people.filter((other) => other !== person));
          changed();
        });
        const shape = { role: 'option', 'data-name': person.name, 'data-hovercard-id': person.address };
        return el('div.afV', shape, el('div.afW', {}, person.name), cross);
      }),
    );
  };
  const add = (text: string): void => {
    const found = text.match(ADDRESS) ?? [];
    if (found.length > 0) {
      set([...people, ...found.map((address) => ({ name: address, address }))]);
      changed();
    }
  };
  const takeTyped = (): void => {
    if (input instanceof HTMLInputElement && input.value !== '') {
      add(input.value);
      input.value = '';
    }
  };
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') {
      event.preventDefault();
      add(text);
    }
  });
  input.addEventListener('keydown', (event) => {
    if (['Enter', ',', 'Tab'].includes(event.key)) {
      takeTyped();
    }
    if (event.key === ',' || event.key === 'Enter') {
      event.preventDefault();
    }
  });
  input.addEventListener('blur', takeTyped);
  set(begin);
  return { row, people: () => people, set };
}
