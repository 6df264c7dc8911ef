import type { SampleMailbox } from '../mailbox.ts';

let counter = 0;

/** The generated part of an id such as `MSG_…_FROM`: another one for every field, sometimes with a slash in it. */
export function newMiddle(): string {
  counter += 1;
  const digits = btoa(`${counter * 7919}:${counter}`).replaceAll('=', '');
  return counter % 3 === 0 ? `${digits.slice(0, 4)}/${digits.slice(4)}` : `AAkAL${digits}`;
}

/** Id of a conversation in the alphabet of the page's attributes: `+`, `/` and `=` occur. */
export function toConversationId(threadId: string): string {
  return `AAQkADAwATM3ZmYAZS1i${btoa(threadId).replaceAll('=', '')}+AQAO/3Uz0=`;
}

/** Id of a message in the same alphabet. */
export function toMessageId(messageId: string): string {
  return `AAMkADAwATM3ZmYAZS1i${btoa(messageId).replaceAll('=', '')}+BGAAA/8lQd==`;
}

/** A list row's own id: it names the row, not what it shows. */
export function newRowId(): string {
  counter += 1;
  return `AQAAA${btoa(`row ${counter}`).replaceAll('=', '')}=`;
}

/** What an id of the address or of an attribute names; null when it is none of this mailbox. */
export function findById(id: string, { threads }: Pick<SampleMailbox, 'threads'>): { threadId: string; messageId: string | null } | null {
  const wanted = normalize(id);
  for (const thread of threads) {
    if (normalize(toConversationId(thread.id)) === wanted) {
      return { threadId: thread.id, messageId: null };
    }
    const message = thread.messages.find((candidate) => normalize(toMessageId(candidate.id)) === wanted);
    if (message !== undefined) {
      return { threadId: thread.id, messageId: message.id };
    }
  }
  return null;
}

/** Two alphabets are in use for the same id, and addresses encode it once more. */
function normalize(id: string): string {
  let plain = id;
  try {
    plain = decodeURIComponent(id);
  } catch {
    // A stray percent sign: the id is taken as it stands.
  }
  return plain.replaceAll(/[+/_-]/g, '-').replaceAll('=', '');
}
