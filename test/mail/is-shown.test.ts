// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isShown } from '#mail/is-shown.ts';

/** An element as a browser would lay it out; `visible` as its styles say, `boxes` the room it takes. */
function element({ visible = true, boxes = 1, connected = true } = {}, asked: unknown[] = []): Element {
  const made = document.createElement('div');
  made.checkVisibility = (options) => {
    asked.push(options);
    return visible;
  };
  made.getClientRects = () =>
    Object.assign(
      Array.from({ length: boxes }, () => new DOMRect(0, 0, 1, 1)),
      { item: () => null },
    );
  if (connected) {
    document.body.append(made);
  }
  return made;
}

beforeEach(() => document.body.replaceChildren());

test.each([
  ['in sight', {}, true],
  ['hidden by its style', { visible: false }, false],
  ['without room', { boxes: 0 }, false],
  ['out of the page', { connected: false }, false],
])('an element %s', (_where, layout, expected) => {
  expect(isShown(element(layout))).toBe(expected);
});

test('what fades in counts as shown, what is invisible does not', () => {
  const asked: unknown[] = [];
  isShown(element({}, asked));
  expect(asked).toEqual([{ visibilityProperty: true, opacityProperty: false }]);
});
