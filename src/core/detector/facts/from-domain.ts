import { isBoardLike, type Sender } from './sender.ts';
import { keyOf } from './tokens.ts';

/** What a sender's own domain says, when nothing else does: one short word or words with hyphens can be written as a name. */
export const fromDomain = (sender: Sender, contact: string | null): string | null => {
  const { label } = sender;
  const isPlain = /^[a-z]{5,9}$|^[a-z]{3,12}(?:-[a-z]{3,12}){1,2}$/.test(label);
  if (
    !isPlain ||
    /mail|courriel|correio|poczta|posta|no-?reply/.test(label) ||
    isBoardLike(sender) ||
    /no-?reply|system/.test(sender.local) ||
    (contact !== null && keyOf(contact).includes(keyOf(label)))
  ) {
    return null;
  }
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
};
