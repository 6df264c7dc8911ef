/** Whether an element takes room on screen: webmails keep hidden copies of views and buttons in the page. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) {
    return false;
  }
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.getClientRects().length > 0;
}
