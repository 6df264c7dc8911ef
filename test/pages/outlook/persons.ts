import type { SamplePerson } from '../mailbox.ts';
import type { PageContext } from './context.ts';
import { el } from './el.ts';

let hovered = 0;

/** People of the own company, and oneself, are shown by name only. */
export function isInternal({ address }: SamplePerson, { options, state }: PageContext): boolean {
  return options.internalSenders || address === state.owner.address;
}

/** What the page writes for a person: `Name<address>`, the bare address without a name, or only the name. */
export function writePerson(person: SamplePerson, context: PageContext): string {
  if (isInternal(person, context)) {
    return person.name;
  }
  return person.name === '' ? person.address : `${person.name}<${person.address}>`;
}

/** The hover hook that is around every person. Its value says nothing. */
export function personHook(person: SamplePerson, context: PageContext, attributes: Record<string, string> = {}): HTMLElement {
  hovered += 1;
  return el(
    'span.person',
    { 'data-lpc-hover-target-id': `lpc-${hovered * 31}` },
    el('span.person-name', attributes, writePerson(person, context)),
  );
}

/** A round with initials, drawn by the style sheet so that it is no text. */
export function avatar({ name, address }: SamplePerson): HTMLElement {
  const initials = (name === '' ? address : name)
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .slice(0, 2)
    .join('');
  const hue = Array.from(address).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return el('span.avatar', { 'aria-hidden': 'true', style: `--initials:"${initials}";--hue:${hue}` });
}

/** Everybody a reply to all would go to: the sender and all recipients but the owner. */
export function replyTargets(
  message: { from: SamplePerson; to: SamplePerson[]; cc?: SamplePerson[] },
  owner: SamplePerson,
): { to: SamplePerson[]; cc: SamplePerson[] } {
  const isOwner = ({ address }: SamplePerson): boolean => address === owner.address;
  if (isOwner(message.from)) {
    return { to: message.to, cc: message.cc ?? [] };
  }
  return {
    to: [message.from, ...message.to.filter((person) => !isOwner(person))],
    cc: (message.cc ?? []).filter((person) => !isOwner(person)),
  };
}

/** Reads what somebody typed into an address field, or what an address asks for. */
export function parsePersons(text: string): SamplePerson[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', address = part] = /^(.*?)\s*<([^<>]+)>$/.exec(part) ?? [];
      return { name, address };
    });
}
