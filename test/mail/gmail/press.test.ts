// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { press } from '#mail/gmail/press.ts';

test('a press is what a mouse sends, in its order, and reaches who listens above', () => {
  document.body.innerHTML = '<div id="above"><button><img></button></div>';
  const heard: unknown[] = [];
  for (const type of ['click', 'mouseup', 'mousedown', 'keydown']) {
    document.querySelector('#above')?.addEventListener(type, (event) => {
      heard.push([event.type, event instanceof MouseEvent && event.button, event.cancelable]);
    });
  }
  press(document.querySelector('img') as Element);
  expect(heard).toEqual([
    ['mousedown', 0, true],
    ['mouseup', 0, true],
    ['click', 0, true],
  ]);
});
