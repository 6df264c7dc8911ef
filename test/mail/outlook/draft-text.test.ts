// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readOwnText, standsInFront } from '#mail/outlook/draft-text.ts';

const SIGNATURE = '<div id="Signature"><div>Sam Rivera</div></div>';
const QUOTE = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ines</div><p>Quoted</p>';
const EMPTY = '<div class="elementToProof"><br></div>';

const editorWith = (html: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
};

describe('what the person wrote', () => {
  test.each([
    ['nothing yet', EMPTY + SIGNATURE + QUOTE, ''],
    ['above signature and quote', `<div>Hi</div>${SIGNATURE}${QUOTE}`, 'Hi'],
    ['with the signature below the quote', `<div>Hi</div>${QUOTE}${SIGNATURE}`, 'Hi'],
    ['on both sides of the signature', `<div>Hi</div>${SIGNATURE}<div>PS</div>${QUOTE}`, 'Hi\nPS'],
    ['without a quote', `<div>Hi</div>${SIGNATURE}`, 'Hi'],
    ['above a quote of a phone', '<div>Hi</div><div id="mail-editor-reference-message-container">Quoted</div>', 'Hi'],
    ['above a quote that was received once more', '<div>Hi</div><div id="x_appendonsend"></div><div id="x_divRplyFwdMsg">From</div>', 'Hi'],
    ['with marks no eye sees', '<div>\u200BHi\u00A0Ines\uFEFF</div>', 'Hi Ines'],
  ])('%s', (_where, html, expected) => {
    expect(readOwnText(editorWith(html))).toBe(expected);
  });
});

test.each([
  ['stands in front', `<div>Hi Ines,</div><div>thank you</div>${SIGNATURE}${QUOTE}`, true],
  ['stands behind other words', `<div>Other</div><div>Hi Ines,</div><div>thank you</div>${QUOTE}`, false],
  ['stands in the signature', `${EMPTY}<div id="Signature"><div>Hi Ines,</div><div>thank you</div></div>`, false],
  ['stands in the quote', `${EMPTY}<div id="divRplyFwdMsg">Hi Ines, thank you</div>`, false],
])('a draft %s', (_where, html, expected) => {
  expect(standsInFront(editorWith(html), 'Hi Ines,\n\nthank you')).toBe(expected);
});
