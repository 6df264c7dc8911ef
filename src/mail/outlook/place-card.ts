import { BODY, BODY_WRAPPER } from './landmarks.ts';

const PANE = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer, #ReadingPaneContainerId, [role="main"]';

/**
 * Puts a host right below a message body, as a sibling of whatever wraps that body and nothing else. Never inside the body, which
 * carries the scroller's class too and would be read back as mail. Does nothing when the host is there already.
 * @returns false when the body has left the page
 */
export function placeCard(host: HTMLElement, body: HTMLElement): boolean {
  if (!body.isConnected) {
    return false;
  }
  const anchor = outermostWrapper(body);
  if (anchor.nextElementSibling !== host) {
    anchor.after(host);
  }
  return true;
}

/** Whether the host still stands below that body. */
export function isPlaced(host: HTMLElement, body: HTMLElement): boolean {
  return body.isConnected && outermostWrapper(body).nextElementSibling === host;
}

function outermostWrapper(body: HTMLElement): HTMLElement {
  let anchor = body;
  for (let parent = body.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    const bodies = [...parent.querySelectorAll(BODY)].filter((other) => !body.contains(other) && !other.contains(body));
    if (bodies.length > 0 || parent.querySelector('[id$="_FROM"]') !== null || parent.matches(PANE)) {
      break;
    }
    if (parent.matches(`${BODY}, ${BODY_WRAPPER}`) || isRow(parent)) {
      anchor = parent;
    }
  }
  return anchor;
}

/** Side by side with the body the card would be a narrow column. */
function isRow(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return style.display.endsWith('flex') && style.flexDirection.startsWith('row');
}
