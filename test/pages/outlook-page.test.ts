// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SAMPLE_THREADS } from '../../scripts/demo/sample-threads.ts';
import { createAutosave } from './outlook/compose/autosave.ts';
import type { PageContext } from './outlook/context.ts';
import { createAsk } from './outlook/dialog.ts';
import { el } from './outlook/el.ts';
import type { FixtureLog } from './outlook/fixture-log.ts';
import { listItem } from './outlook/list/list-row.ts';
import { createMessageList } from './outlook/list/message-list.ts';
import { MailState } from './outlook/mail-state.ts';
import { DEFAULT_OPTIONS, type OutlookOptions } from './outlook/options.ts';
import { createReadingPane, type ReadingPane } from './outlook/pane/reading-pane.ts';
import { createViews } from './outlook/views.ts';
import { WORDS } from './outlook/words.ts';
import { sampleMailbox } from './sample-mail.ts';

const mailbox = sampleMailbox('outlook');
const ownerName = mailbox.owner.name;

describe('the page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
    sessionStorage.clear();
    document.body.replaceChildren();
    document.documentElement.lang = 'en-US';
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const all = (query: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(query)];

  describe('an open conversation', () => {
    test('the subject stands first, twice, with a cluster of buttons of its own; the messages follow', () => {
      const { pane } = openPane('severalPeople', {}, { cold: true });
      expect(all('[id^="CONV_"][id$="_SUBJECT"]')).toHaveLength(2);
      expect(all('button').length).toBeGreaterThanOrEqual(2);
      expect(all('[id$="_FROM"]')).toHaveLength(0);
      vi.advanceTimersByTime(300);
      expect(all('[id$="_FROM"]')).toHaveLength(6);
      expect(pane.threadId).toBe(SAMPLE_THREADS.severalPeople);
    });

    test('one message is open from outside, one from a name without address, the others are folded', () => {
      openPane('severalPeople');
      expect(all('[aria-expanded="false"] [id$="_FROM"]')).toHaveLength(4);
      const open = all('[aria-expanded="true"] [id$="_FROM"] [aria-label]').map((element) => element.getAttribute('aria-label'));
      expect(open).toEqual([`From: ${ownerName}`, 'From: Priya Nair<priya.nair@oakline-health.example>']);
      expect(all('[role="document"]')).toHaveLength(2);
    });

    test('no two fields of the page share the middle of their ids', () => {
      openPane('severalPeople');
      const middles = all('[id^="MSG_"], [id^="CONV_"]').map(({ id }) => id.split('_').slice(1, -1).join('_'));
      expect(middles.length).toBeGreaterThan(12);
      expect(new Set(middles).size).toBe(middles.length);
      expect(middles.some((middle) => middle.includes('/'))).toBe(true);
    });

    test('a message’s own subject is empty, and the scroller’s class is on its body too', () => {
      openPane('afterInterview');
      expect(all('[id^="MSG_"][id$="_SUBJECT"]').map(({ textContent }) => textContent)).toEqual(['']);
      expect(all('.customScrollBar .customScrollBar [role="document"], [role="document"] .customScrollBar')).toHaveLength(1);
    });

    test.each([
      ['2025', '[role="document"] > [id^="UniqueMessageBody"] > .BIZfh'],
      ['2026', '.allowTextSelection > .BIZfh[id^="UniqueMessageBody"][role="document"]'],
    ] as const)('the body of %s is nested its own way', (bodyNesting, query) => {
      openPane('afterInterview', { bodyNesting });
      expect(all(query)).toHaveLength(1);
      expect(all('[data-test-id="mailMessageBodyContainer"]')).toHaveLength(1);
    });

    test('a body drawn elsewhere leaves an empty one in its card', () => {
      openPane('afterInterview', { portalBody: true });
      expect(all('[id^="UniqueMessageBody"]').map(({ textContent }) => textContent.length > 0)).toEqual([false, true]);
    });

    test('newest on top turns the order', () => {
      openPane('severalPeople', { newestOnTop: true });
      expect(all('[id$="_FROM"]')[0]?.textContent).toContain('Priya Nair');
      expect(all('[id$="_FROM"]').at(-1)?.textContent).toContain('Priya Nair');
      expect(all('.customScrollBar [aria-expanded]')[0]?.getAttribute('aria-expanded')).toBe('true');
    });

    test.each([
      [true, 'Message actions', 'ArrowReplyRegular'],
      [false, null, undefined],
    ])('with icon names: %s', (icons, label, first) => {
      openPane('afterInterview', { icons });
      const toolbar = document.querySelector('[role="toolbar"]');
      expect(toolbar?.getAttribute('aria-label')).toBe(label);
      expect(toolbar?.querySelector<HTMLElement>('[data-icon-name]')?.dataset['iconName']).toBe(first);
      expect(toolbar?.querySelectorAll('button[role="menuitem"]').length).toBeGreaterThanOrEqual(2);
    });

    test('Reply to all is offered only where there is more than one other person', () => {
      openPane('afterInterview');
      const names = (): (string | null)[] => all('[role="toolbar"] > [role="menuitem"]').map((item) => item.getAttribute('aria-label'));
      expect(names()).toEqual(['Reply', 'Forward', 'React', 'More actions']);
      document.body.replaceChildren();
      openPane('afterFinalRound');
      expect(names().slice(0, 3)).toEqual(['Reply', 'Reply all', 'Forward']);
    });

    test('what a mail brought along is marked', () => {
      openPane('tableLetter');
      const classes = all('[id^="UniqueMessageBody"] [class*="gmail_quote"]').map(({ className }) => className);
      expect(classes).toEqual(['x_gmail_quote']);
    });

    test('the history of a message carries the marks of having been received, one per generation', () => {
      openPane('severalPeople');
      expect(all('#x_divRplyFwdMsg')).toHaveLength(1);
      expect(all('#x_x_divRplyFwdMsg')).toHaveLength(1);
      expect(all('#x_x_x_divRplyFwdMsg')).toHaveLength(1);
      expect(all('[id$="divRplyFwdMsg"]')).toHaveLength(3);
    });

    test('drawing the cards again drops what is not the page’s own, but nothing of mail or page', () => {
      const { pane, log } = openPane('afterInterview');
      const before = document.body.innerHTML;
      document.querySelector('[data-test-id="mailMessageBodyContainer"]')?.after(document.createElement('div'));
      pane.rerender();
      expect(log.droppedNodes).toBe(1);
      expect(document.body.innerHTML).toBe(before);
    });

    test.each([
      ['de', 'Von:', 'Nachrichtentext', 'Antworten'],
      ['he', '\u05DE\u05D0\u05EA:', '\u05D2\u05D5\u05E3 \u05D4\u05D4\u05D5\u05D3\u05E2\u05D4', '\u05D4\u05E9\u05D1'],
    ] as const)('in %s', (locale, from, body, reply) => {
      openPane('afterInterview', { locale });
      expect(document.querySelector('[id$="_FROM"] [aria-label]')?.getAttribute('aria-label')).toContain(from);
      expect(document.querySelector('[role="document"]')?.getAttribute('aria-label')).toBe(body);
      expect(document.querySelector('[role="toolbar"] button')?.getAttribute('aria-label')).toBe(reply);
    });
  });

  describe('the other layouts', () => {
    test.each([
      ['single-item', '#ItemReadingPaneContainer > .customScrollBar', 'H3'],
      ['stand-alone', '#ItemReadingPaneContainer .owaMailComposeEditorScrollContainer', 'H3'],
      ['full-page', '[data-app-section="ConversationContainer"] #ConversationReadingPaneContainer', 'DIV'],
    ] as const)('%s', (kind, query, tag) => {
      openPane('afterInterview', {}, { kind });
      expect(all(query)).toHaveLength(1);
      expect(document.querySelector('[id$="_FROM"]')?.tagName).toBe(tag);
      expect(all('[id^="CONV_"]')).toHaveLength(kind === 'full-page' ? 2 : 0);
      expect(all('[role="toolbar"]')[0]?.querySelectorAll('button').length).toBe(kind === 'stand-alone' ? 2 : 4);
    });
  });

  describe('replying', () => {
    const press = (): void => document.querySelector<HTMLElement>('[role="menuitem"]')?.click();

    test.each([400, 1500])('the draft comes %i ms after Reply, once, as a card of the conversation', (replyDelay) => {
      openPane('afterInterview', { replyDelay });
      press();
      press();
      vi.advanceTimersByTime(replyDelay - 1);
      expect(all('[id^="editorParent_"]')).toHaveLength(0);
      vi.advanceTimersByTime(1);
      expect(
        all('[id^="docking_InitVisiblePart_"] [contenteditable="true"][role="textbox"]').map((field) => field.getAttribute('aria-label')),
      ).toEqual(['To', 'Cc']);
      expect(all('[id^="docking_DockingTriggerPart_"] > [id^="editorParent_"] > [role="textbox"]')).toHaveLength(1);
      expect(all('[data-testid="ComposeSendButton"] > button[id^="splitButton-"][id$="__primaryActionButton"]')).toHaveLength(1);
      expect(all('button#discardCompose')).toHaveLength(1);
      expect(all('input[id$="_SUBJECT"]')).toHaveLength(0);
    });

    test('Reply may do nothing at all', () => {
      openPane('afterInterview', { replyNeverOpens: true });
      press();
      vi.advanceTimersByTime(10_000);
      expect(all('[id^="editorParent_"]')).toHaveLength(0);
    });
  });

  test('a dialog asks over everything and takes one answer', async () => {
    document.body.append(el('div.layer'));
    const ask = createAsk(document.body);
    const answer = ask('Sure?', { ok: 'OK', cancel: 'Cancel' });
    expect(all('[role="dialog"][aria-modal="true"]')).toHaveLength(1);
    document.querySelector<HTMLElement>('#cancel-1')?.click();
    expect(await answer).toBe(false);
    expect(all('[role="dialog"]')).toHaveLength(0);
  });

  test('a save comes some time after the first change that was told, and takes the later ones along', () => {
    const save = vi.fn();
    const autosave = createAutosave(900, save);
    vi.advanceTimersByTime(5_000);
    expect(save).not.toHaveBeenCalled();
    autosave.changed();
    vi.advanceTimersByTime(600);
    autosave.changed();
    vi.advanceTimersByTime(300);
    expect(save).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  describe('the list', () => {
    test('holds only what is in sight, knows how much there is, and says which row is open', () => {
      const { context } = contextOf({});
      const list = createMessageList(context, () => undefined);
      document.body.append(list.element);
      const items = Array.from({ length: 60 }, (_, index) => {
        const [thread] = mailbox.threads;
        const [message] = thread?.messages ?? [];
        return thread === undefined || message === undefined ? [] : [{ ...listItem(thread, message, 2), key: String(index) }];
      }).flat();
      list.show('Inbox', items);
      list.select('3');
      const rows = all('[role="listbox"] [role="option"][data-convid]');
      expect(rows.length).toBeLessThan(15);
      expect(rows[0]?.getAttribute('aria-setsize')).toBe('60');
      const active = document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant');
      expect(document.querySelector('[aria-selected="true"]')?.id).toBe(active);
    });

    test('rows open with a new address, some without, and one stays marked beside an empty pane', () => {
      const { context } = contextOf({});
      const views = createViews(context, () => undefined);
      document.body.append(views.element);
      views.showAddress('inbox', null);
      expect(all('#MailList [aria-selected="true"]')).toHaveLength(1);
      expect(all('#ReadingPaneContainerId [role="document"]')).toHaveLength(0);
      const pushed = vi.spyOn(history, 'pushState').mockImplementation(() => undefined);
      const keeps = mailbox.threads.slice(0, 6).map((_, index) => {
        pushed.mockClear();
        all('#MailList [role="option"]')[index]?.click();
        return pushed.mock.calls.length;
      });
      expect(keeps).toEqual([1, 0, 1, 1, 0, 1]);
      pushed.mockRestore();
    });
  });

  test('some mail has attachments, which are options of a listbox like rows are', () => {
    const threads = mailbox.threads.filter(({ messages }) => messages.some(({ html }) => html.includes('attached')));
    expect(threads.length).toBeGreaterThan(0);
    for (const { id } of threads) {
      openThread(id);
    }
    expect(all('[id$="_ATTACHMENTS"] [role="listbox"] [role="option"]:not([data-convid])').length).toBeGreaterThan(0);
  });

  function openPane(
    name: keyof typeof SAMPLE_THREADS,
    shape: Partial<OutlookOptions> = {},
    given: { kind?: Parameters<typeof createReadingPane>[2]['kind']; cold?: boolean } = {},
  ): { pane: ReadingPane; log: FixtureLog } {
    return openThread(SAMPLE_THREADS[name], shape, given);
  }
});

function openThread(
  id: string,
  shape: Partial<OutlookOptions> = {},
  { kind = 'conversation', cold = false }: { kind?: Parameters<typeof createReadingPane>[2]['kind']; cold?: boolean } = {},
): { pane: ReadingPane; log: FixtureLog } {
  const { context, log } = contextOf(shape);
  const thread = context.state.thread(id);
  if (thread === null) {
    throw new Error(`There is no thread ${id}`);
  }
  const pane = createReadingPane(thread, context, { kind, messageId: null, cold, back: null });
  document.body.append(pane.element);
  vi.advanceTimersByTime(cold ? 0 : 100);
  return { pane, log };
}

function contextOf(shape: Partial<OutlookOptions>): { context: PageContext; log: FixtureLog } {
  const options: OutlookOptions = { mailbox, ...DEFAULT_OPTIONS, ...shape };
  const log: FixtureLog = {
    saves: [],
    sent: [],
    undone: [],
    discarded: [],
    misfires: [],
    silentChanges: 0,
    droppedNodes: 0,
    errors: [],
  };
  const context: PageContext = {
    options,
    words: WORDS[options.locale],
    log,
    state: new MailState(mailbox),
    toast: { offerUndo: () => undefined, notify: () => undefined },
    ask: () => Promise.resolve(true),
    isDark: () => false,
    refresh: () => undefined,
    openThread: () => undefined,
    openNewDraft: () => undefined,
  };
  return { context, log };
}
