import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { findById } from '../ids.ts';
import { createReadingPane } from '../pane/reading-pane.ts';
import { ALONE, type Screen } from './screen.ts';

/** One message in a window of its own: no list, no folders, no account, and no `main` around it. */
export function createReadScreen(context: PageContext, id: string): Screen {
  const { state, words } = context;
  const named = findById(id, state);
  const thread = named === null ? null : state.thread(named.threadId);
  if (named === null || thread === null) {
    return {
      ...ALONE,
      element: el('div.alone', {}, el('div.nothing', {}, words.emptyPane)),
      pane: () => null,
      refresh: () => undefined,
      setDark: () => undefined,
    };
  }
  state.setUnread(thread.id, false);
  const pane = createReadingPane(thread, context, { kind: 'stand-alone', messageId: named.messageId, cold: true, back: null });
  return { ...ALONE, element: el('div.alone', {}, pane.element), pane: () => pane, refresh: pane.sync, setDark: pane.setDark };
}
