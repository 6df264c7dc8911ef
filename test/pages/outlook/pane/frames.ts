import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { fill } from '../words.ts';
import type { PaneKind } from './message-card.ts';

/** The containers around messages: `outer` goes into the page, `scroller` takes the cards, `top` what stands above them. */
export type Frame = { outer: HTMLElement; top: HTMLElement; scroller: HTMLElement };

export function createFrame(kind: PaneKind, count: number, { words }: PageContext): Frame {
  const isItem = kind === 'single-item' || kind === 'stand-alone';
  const scroller = el(`div.messages.customScrollBar${isItem ? '.owaMailComposeEditorScrollContainer' : ''}`);
  // In the stand-alone view even the subject scrolls along.
  const top = el('div.top');
  if (isItem) {
    const outer = el('div.pane', { id: 'ItemReadingPaneContainer' });
    if (kind === 'stand-alone') {
      scroller.append(top);
    } else {
      outer.append(top);
    }
    outer.append(scroller);
    return { outer, top, scroller };
  }
  const region = el('div.region', { 'aria-label': fill(words.messages, count) }, scroller);
  if (kind === 'full-page') {
    const inner = el('div.pane', { id: 'ConversationReadingPaneContainer' }, top, region);
    return { outer: el('div.pane', { 'data-app-section': 'ConversationContainer' }, inner), top, scroller };
  }
  const section = el('div.pane', { 'data-app-section': 'ConversationContainer' }, top, region);
  return { outer: el('div.pane', { id: 'ConversationReadingPaneContainer' }, section), top, scroller };
}
