// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ownText } from '#mail/own-text.ts';

const FOREIGN = '.signature, .quote';

const editorWith = (html: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
};

describe('what the person wrote', () => {
  test.each([
    ['nothing', '<br>', ''],
    ['lines', '<div>Hi Ines,</div><div><br></div><div>thank you</div>', 'Hi Ines,\n\nthank you'],
    ['above a signature', '<div>Hi</div><div class="signature">Sam</div>', 'Hi'],
    ['around a quote', '<div>Hi</div><div class="quote">Earlier</div><div>PS</div>', 'Hi\nPS'],
    ['marks no eye sees', '\u200BHi\u00A0Ines\uFEFF\u2060', 'Hi Ines'],
    ['joiners that scripts need', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
  ])('%s', (_what, html, expected) => {
    expect(ownText(editorWith(html), FOREIGN)).toBe(expected);
  });

  test('ends where earlier mail begins', () => {
    expect(ownText(editorWith('<div>Hi</div><hr><div>Earlier</div>'), FOREIGN, 'hr')).toBe('Hi');
  });

  test('in plain-text mode is the field’s value', () => {
    const field = document.createElement('textarea');
    field.value = ' Hi\n\nInes ';
    expect(ownText(field, FOREIGN)).toBe('Hi\n\nInes');
  });
});
