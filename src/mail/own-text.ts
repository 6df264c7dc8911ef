import { readText } from './read-text.ts';

/**
 * What the person wrote in an editor.
 * @param foreign elements that are not theirs: signature, quoted history, markers
 * @param until the first such element and everything behind it is earlier mail
 */
export function ownText(editor: HTMLElement, foreign: string, until?: string): string {
  if (editor instanceof HTMLTextAreaElement) {
    return editor.value.trim();
  }
  return readText(editor, until === undefined ? { skip: foreign } : { skip: foreign, until })
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}
