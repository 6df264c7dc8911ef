import type { Contact } from '#core/email.ts';

/** Longest label that is read as a person; a name with address is far shorter. */
const LONGEST_LABEL = 400;
const BIDI_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const ANGLE_ADDRESS = /<\s*([^\s<>@]+@[^\s<>@]+)\s*>/;
const BARE_ADDRESS = /^[^\s<>@:;,]+@[^\s<>@:;,]+$/;

/** Text without the invisible direction marks Outlook adds in right-to-left interfaces, on one line. */
export function plainLine(text: string | null | undefined): string {
  return (text ?? '').slice(0, LONGEST_LABEL).replace(BIDI_MARKS, '').replace(/\s+/g, ' ').trim();
}

/**
 * A person as Outlook writes them: `Name<addr>`, a bare address, or only a name for colleagues and oneself.
 * @param text one person, without a "From:" in front
 */
export function readContact(text: string): Contact {
  const line = plainLine(text);
  const angle = ANGLE_ADDRESS.exec(line);
  if (angle !== null) {
    const name = unquote(line.slice(0, angle.index));
    return { name: BARE_ADDRESS.test(name) ? '' : name, address: (angle[1] ?? '').toLowerCase() };
  }
  if (BARE_ADDRESS.test(line)) {
    return { name: '', address: line.toLowerCase() };
  }
  return { name: unquote(line), address: null };
}

/**
 * Label of a header field without its name, in any language: "Von: Ada<ada@x.example>" gives "Ada<ada@x.example>".
 * @param shown the text the field shows, when known: a label that ends with it has the rest as its prefix
 */
export function withoutPrefix(label: string, shown = ''): string {
  const line = plainLine(label);
  const text = plainLine(shown);
  if (text !== '' && line.endsWith(text) && /[:\uFF1A]\s*$/.test(line.slice(0, line.length - text.length))) {
    return text;
  }
  const colon = line.search(/[:\uFF1A]/);
  const prefix = line.slice(0, Math.max(colon, 0));
  if (colon < 0 || prefix.length > 24 || /[<@]/.test(prefix)) {
    return line;
  }
  return line.slice(colon + 1).trim();
}

/** The first address anywhere in a label, such as "Account manager for Ada, ada@x.example"; null when there is none. */
export function findAddress(text: string | null | undefined): string | null {
  for (const word of plainLine(text).split(/[\s<>()[\]",;:]+/)) {
    if (/^[^@]+@[^@]+\.[^@.]+$/.test(word)) {
      return word.toLowerCase();
    }
  }
  return null;
}

/** Whether two contacts are one person as far as the page tells: same address, or same name where one address is hidden. */
export function isSamePerson(one: Contact, other: Contact): boolean {
  if (one.address !== null && other.address !== null) {
    return one.address === other.address;
  }
  return one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();
}

function unquote(name: string): string {
  return name
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
}
