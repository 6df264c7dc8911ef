// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutlook } from '#mail/outlook/outlook.ts';
import type { View } from '#mail/webmail.ts';
import { card, conversation, DRAFT, showEverything } from './pane.ts';

let end = new AbortController();
let told: View[] = [];

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  document.title = 'Mail - Sam Rivera - Outlook';
  document.documentElement.lang = 'en-US';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watch(html: string): void {
  document.body.innerHTML = html;
  createOutlook().watch((view) => told.push(view), end.signal);
}

/** Lets the observers hear and the looks happen. */
const settle = (milliseconds = 2_000): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

const kinds = (): string[] => told.map((view) => (view.kind === 'messages' ? `${view.messages.length}` : view.kind));

const block = (): Element => document.querySelector('.block') ?? document.body;

describe('what is open is told at once', () => {
  test.each([
    ['a conversation', conversation([card({ n: 1 }), card({ n: 2 })]), '2'],
    ['an empty pane beside the list', conversation([]), 'elsewhere'],
    ['a conversation of folded messages', conversation([card({ n: 1, body: null })]), 'elsewhere'],
    ['a body still to come', conversation([card({ n: 1, body: '' })]), 'elsewhere'],
    ['settings', '<div role="dialog">Settings</div>', 'elsewhere'],
  ])('%s', async (_what, html, kind) => {
    watch(html);
    expect(kinds()).toEqual([kind]);
    await settle(10_000);
    expect(kinds()).toEqual([kind]);
  });
});

describe('what changes is told once', () => {
  test('another conversation without another address', async () => {
    watch(conversation([card({ n: 1 })]));
    block().innerHTML = card({ n: 2, body: '<p>Another mail</p>' });
    await settle();
    expect(kinds()).toEqual(['1', '1']);
    expect(told.at(-1)).toMatchObject({ messages: [{ email: { text: 'Another mail' } }] });
  });

  test('a message that is unfolded', async () => {
    watch(conversation([card({ n: 1, body: null }), card({ n: 2 })]));
    block()
      .querySelector('[aria-expanded="false"]')
      ?.replaceWith(document.createRange().createContextualFragment(card({ n: 1 })));
    await settle();
    expect(kinds()).toEqual(['1', '2']);
  });

  test('back to the list', async () => {
    watch(conversation([card({ n: 1 })]));
    document.querySelector('#ConversationReadingPaneContainer')?.remove();
    await settle();
    expect(kinds()).toEqual(['1', 'elsewhere']);
  });

  test('nothing for a draft beside the mail, or for what is typed in it', async () => {
    watch(conversation([card({ n: 1 })]));
    block().insertAdjacentHTML('beforeend', DRAFT);
    await settle();
    document.querySelector('[id^="editorParent_"] [contenteditable]')?.append('Typed');
    await settle();
    expect(kinds()).toEqual(['1']);
  });

  test('nothing for pictures that load inside of a mail', async () => {
    watch(conversation([card({ n: 1 })]));
    document.querySelector('[role="document"]')?.append(document.createElement('img'));
    await settle();
    expect(kinds()).toEqual(['1']);
  });
});

describe('a card that the page takes out', () => {
  const host = document.createElement('onward-card');

  const watchWithCard = (): void => {
    document.body.innerHTML = conversation([card({ n: 1 })]);
    createOutlook().watch((view) => {
      told.push(view);
      if (view.kind === 'messages') {
        view.messages[0]?.place(host);
      }
    }, end.signal);
  };

  test('is asked for again before a timer runs', async () => {
    watchWithCard();
    await settle();
    expect(kinds()).toEqual(['1']);
    host.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(host.isConnected).toBe(true);
    expect(kinds()).toEqual(['1', '1']);
  });

  test('again and again does not become a race', async () => {
    watchWithCard();
    const fight = new MutationObserver(() => host.remove());
    fight.observe(document.body, { childList: true, subtree: true });
    host.remove();
    await settle(5_000);
    fight.disconnect();
    expect(told.length).toBeLessThan(25);
  });
});

describe('a page that cannot be read', () => {
  const strange = conversation([
    `<div role="toolbar"><button></button><button></button></div><p>${'Words without a landmark. '.repeat(10)}</p>`,
  ]);

  test('is told only when it stays so', async () => {
    watch(strange);
    expect(kinds()).toEqual(['elsewhere']);
    await settle(2_000);
    expect(kinds()).toEqual(['elsewhere']);
    await settle(2_000);
    expect(kinds()).toEqual(['elsewhere', 'unreadable']);
  });

  test('is not told when the mail came after all', async () => {
    watch(strange);
    await settle(1_500);
    block().innerHTML = card({ n: 1 });
    await settle(5_000);
    expect(kinds()).toEqual(['elsewhere', '1']);
  });
});

test('nothing is told after the end', async () => {
  watch(conversation([card({ n: 1 })]));
  end.abort();
  block().innerHTML = card({ n: 2 });
  await settle(5_000);
  expect(kinds()).toEqual(['1']);
});
