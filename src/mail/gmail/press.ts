/**
 * Presses a button the way a mouse does. Gmail's older buttons act on mousedown and mouseup, the newer ones on click; neither asks
 * whether a person did it (three independent extensions rely on that, 2026).
 */
export function press(button: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 }));
  }
}
