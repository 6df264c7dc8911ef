/**
 * Runs `act` when a button is pressed the way closure buttons notice it: mousedown and mouseup on it, or Enter or Space.
 * A click event alone does nothing.
 */
export function onPressed(button: HTMLElement, act: () => void): void {
  let armed = false;
  button.addEventListener('mousedown', (event) => {
    armed = event.button === 0;
    event.preventDefault();
  });
  button.addEventListener('mouseleave', () => {
    armed = false;
  });
  button.addEventListener('mouseup', () => {
    if (armed) {
      armed = false;
      act();
    }
  });
  onKeyPress(button, act);
}

/** Runs `act` on a full press of a newer button: mousedown, mouseup and click, in this order. */
export function onFullPress(button: HTMLElement, act: () => void): void {
  let stage = 0;
  button.addEventListener('mousedown', () => {
    stage = 1;
  });
  button.addEventListener('mouseup', () => {
    stage = stage === 1 ? 2 : 0;
  });
  button.addEventListener('click', (event) => {
    // A key on a real button arrives as a click without pointer movement.
    const byKey = event.isTrusted && event.detail === 0;
    if (stage === 2 || byKey) {
      stage = 0;
      act();
    }
  });
}

function onKeyPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  });
}
