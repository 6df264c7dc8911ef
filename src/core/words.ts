import type messages from '../../extension/_locales/en/messages.json';

/** Keys of the interface's texts; `extension/_locales/en/messages.json` is the list. */
export type WordKey = keyof typeof messages;

/** Gives an interface text in the person's language, with `$1`, `$2` … filled in. */
export type Words = (key: WordKey, ...values: string[]) => string;
