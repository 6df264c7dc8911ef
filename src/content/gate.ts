/** What is measured at the moment of a click, before anything happens. */
export type Press = {
  /** Made by the person's hand, not by a script. */
  isTrusted: boolean;
  /** A pointer press lies within the button, a key press comes from the button that has the focus. */
  isPlausible: boolean;
  isConnected: boolean;
  /** The faintest of the card and everything around it, 0 to 1. */
  opacity: number;
  /** Visible, and not clipped, blurred or shrunk by the card or anything around it. */
  isUndistorted: boolean;
  /** The card is the topmost thing at that point of the page. */
  isHit: boolean;
  /** Since when the card can be seen, in milliseconds. */
  visibleFor: number;
  /** Since the last deed on a card of this page, in milliseconds. */
  sinceLast: number;
};

const LEAST_OPACITY = 0.9;
const LEAST_VISIBLE = 300;
const LEAST_PAUSE = 150;

/**
 * Whether a press may have an effect. A page could cover, fade or move the card so that a click meant for something else lands on it.
 * @returns `go`; `ignore` for forged, doubled and premature presses; `confirm` when the card may not be what the person saw
 */
export function decide(press: Press): 'go' | 'ignore' | 'confirm' {
  if (!press.isTrusted || press.sinceLast < LEAST_PAUSE || press.visibleFor < LEAST_VISIBLE) {
    return 'ignore';
  }
  const isSeen = press.isPlausible && press.isConnected && press.opacity >= LEAST_OPACITY && press.isUndistorted && press.isHit;
  return isSeen ? 'go' : 'confirm';
}
