import type { Contact } from '#core/email.ts';
import { BODY, EDITABLE, PERSON } from './landmarks.ts';
import { findAddress, isSamePerson, plainLine, readContact, withoutPrefix } from './read-contact.ts';

/** A person as an element shows them: label first, since it alone may hold the address, then title, hidden id and text. */
export function readPerson(element: HTMLElement): Contact {
  const text = plainLine(element.textContent);
  const label = withoutPrefix(element.getAttribute('aria-label') ?? '', text);
  const contact = readContact(text === '' ? label : text);
  if (contact.address !== null) {
    return contact;
  }
  const named = readContact(label);
  if (named.address !== null && (contact.name === '' || contact.name === named.name || named.name === '')) {
    return { name: contact.name === '' ? named.name : contact.name, address: named.address };
  }
  const titled = element.matches('[title*="@"]') ? element : element.querySelector('[title*="@"]');
  return { name: contact.name, address: findAddress(titled?.getAttribute('title')) ?? findAddress(element.dataset['lpcHoverTargetId']) };
}

/** All persons below an element, each once; a mail's own markup and editors name nobody. */
export function readPersons(root: ParentNode): Contact[] {
  const persons: Contact[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(PERSON)) {
    if (element.querySelector(PERSON) === null && element.closest(`${BODY}, ${EDITABLE}`) === null) {
      addPerson(persons, readPerson(element));
    }
  }
  return persons;
}

/** Adds a person unless they are there already; a known address completes an entry that had none. */
export function addPerson(persons: Contact[], person: Contact): void {
  if (person.name === '' && person.address === null) {
    return;
  }
  const known = persons.find((other) => isSamePerson(other, person));
  if (known === undefined) {
    persons.push({ ...person });
    return;
  }
  known.address ??= person.address;
  known.name ||= person.name;
}

/** Whom a draft goes to, as far as its fields are shown: an inline reply may hide them. */
export function readDraftRecipients(compose: HTMLElement, editor: HTMLElement): Contact[] {
  const persons: Contact[] = [];
  for (const element of compose.querySelectorAll<HTMLElement>(PERSON)) {
    if (!editor.contains(element) && element.closest('[id$="_FROM"]') === null) {
      addPerson(persons, readPerson(element));
    }
  }
  return persons;
}

/** The draft's subject; '' where the reply shows no field for it. */
export function readDraftSubject(compose: HTMLElement): string {
  return plainLine(compose.querySelector<HTMLInputElement>('input[id^="MSG_"][id$="_SUBJECT"]')?.value);
}
