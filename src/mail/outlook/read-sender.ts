import type { Contact } from '#core/email.ts';
import { readPerson } from './compose-fields.ts';
import { PERSON } from './landmarks.ts';
import { findAddress, plainLine, readContact, withoutPrefix } from './read-contact.ts';

const QUOTED_HEADER = '[id$="divRplyFwdMsg"]';

/**
 * Who wrote a message. The address is on the page for people outside the organisation; for colleagues it is looked for where else
 * Outlook may name it: a title in the header, the open list row, the quoted header of a later reply.
 * @param around where else to look: the list row of this conversation and the bodies of its messages
 */
export function readSender(header: HTMLElement, around: { row: HTMLElement | null; bodies: readonly HTMLElement[] }): Contact {
  const sender = fromHeader(header);
  if (sender.address !== null || sender.name === '') {
    return sender;
  }
  return { name: sender.name, address: addressInRow(sender.name, around.row) ?? addressInQuotes(sender.name, around.bodies) };
}

function fromHeader(header: HTMLElement): Contact {
  const labelled = [header, ...header.querySelectorAll<HTMLElement>('[aria-label]')].find((element) =>
    /[:\uFF1A@]/.test(element.getAttribute('aria-label') ?? ''),
  );
  const person = header.querySelector<HTMLElement>(PERSON);
  const shown = plainLine((person ?? labelled ?? header).textContent);
  const label = labelled === undefined ? '' : withoutPrefix(labelled.getAttribute('aria-label') ?? '', shown);
  const found = readContact(label === '' ? shown : label);
  if (found.address !== null) {
    return found;
  }
  const second = person === null ? readContact(shown) : readPerson(person);
  const titled = header.matches('[title*="@"]') ? header : header.querySelector('[title*="@"]');
  return {
    name: found.name === '' ? second.name : found.name,
    address: second.address ?? findAddress(titled?.getAttribute('title')),
  };
}

function addressInRow(name: string, row: HTMLElement | null): string | null {
  for (const element of row?.querySelectorAll('[title*="@"]') ?? []) {
    if (plainLine(element.textContent).toLowerCase() === name.toLowerCase()) {
      return findAddress(element.getAttribute('title'));
    }
  }
  return null;
}

/** Later replies quote the header of what they answer, "From: Ada &lt;ada@x.example&gt;". */
function addressInQuotes(name: string, bodies: readonly HTMLElement[]): string | null {
  for (const body of bodies) {
    for (const quoted of body.querySelectorAll(QUOTED_HEADER)) {
      const text = (quoted.textContent ?? '').slice(0, 2_000).replace(/\s+/g, ' ');
      const start = text.indexOf(`${name} <`);
      if (start >= 0) {
        return readContact(text.slice(start, text.indexOf('>', start) + 1)).address;
      }
    }
  }
  return null;
}
