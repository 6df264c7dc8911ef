import { ownText } from '../own-text.ts';

/** Where quoted history begins, in the ways Outlook has written it since 2022. */
const QUOTE =
  '[id$="appendonsend"], [id$="divRplyFwdMsg"], [id$="RplyFwdMsg"], [id$="mail-editor-reference-message-container"], hr:has(+ [id$="divRplyFwdMsg"])';

/** The signature, which may stand above or below the quoted history. */
const SIGNATURE = '[id$="Signature"], [id$="signature"]';

/** What the person wrote in a draft, without signature and quoted history. */
export function readOwnText(editor: HTMLElement): string {
  return ownText(editor, SIGNATURE, QUOTE);
}

/** Whether the letters of a text stand in front of signature and quoted history; white space and line ends aside. */
export function standsInFront(editor: HTMLElement, text: string): boolean {
  return letters(readOwnText(editor)).startsWith(letters(text));
}

/** A text without anything an editor may add or fold between letters. */
export function letters(text: string): string {
  return text.replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/g, '');
}
