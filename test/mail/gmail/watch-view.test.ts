// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGmail } from '#mail/gmail/gmail.ts';
import type { View } from '#mail/webmail.ts';
import {
  bodyOf,
  compose,
  composeWindow,
  conversation,
  find,
  legacyId,
  LIST,
  message,
  page,
  permId,
  showEverything,
  splitPane,
  THREAD,
} from './pane.ts';

let end = new AbortController();
let told: View[] = [];

beforeEach(() => {
  showEverything();
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  document.title = 'Gmail';
  goTo('#inbox');
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function goTo(hash: string): void {
  location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
}

function watch(html: string): void {
  document.body.innerHTML = html;
  createGmail().watch((view) => told.push(view), end.signal);
}

/** Lets the observers hear and the looks happen. */
const settle = (milliseconds = 1_000): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** Each view told: the texts of its messages, or its kind. */
const views = (): string[] =>
  told.map((view) => (view.kind === 'messages' ? view.messages.map(({ email }) => email.text).join('|') : view.kind));

const list = (): Element => find('[role="list"]');
const one = message({ n: 1, html: 'One' });
const two = message({ n: 2, html: 'Two' });

describe('what is open is told at once', () => {
  test.each([
    ['a conversation', page(conversation([one, two])), 'One|Two'],
    ['the split pane', page(splitPane(conversation([one]))), 'One'],
    ['a list', page(LIST), 'elsewhere'],
    ['a list with the former conversation still in the page', page(LIST, { stale: [conversation([one])] }), 'elsewhere'],
    ['an empty split pane', page(splitPane('<div class="apa"></div>')), 'elsewhere'],
    ['a conversation of collapsed messages', page(conversation([message({ n: 1, form: 'collapsed' })])), 'elsewhere'],
    ['a compose window over the list', page(LIST) + composeWindow(compose()), 'elsewhere'],
    ['a mail without text', page(conversation([message({ n: 1, html: '<img src="x.png">' })])), ''],
    ['nothing', '', 'elsewhere'],
  ])('%s', async (_what, html, expected) => {
    watch(html);
    expect(views()).toEqual([expected]);
    await settle(10_000);
    expect(views()).toEqual([expected]);
  });
});

describe('what changes is told once, within a second', () => {
  test('another conversation in a view of its own', async () => {
    watch(page(conversation([one])));
    const row = find('.aeF > .nH');
    find('[role="main"]').removeAttribute('role');
    row.querySelector<HTMLElement>(':scope > .nH')?.setAttribute('style', 'display:none');
    row.insertAdjacentHTML('beforeend', `<div class="nH" role="main">${conversation([two])}</div>`);
    await settle();
    expect(views()).toEqual(['One', 'Two']);
  });

  test('back to a view that was kept', async () => {
    watch(page(conversation([one]), { stale: [LIST] }));
    const [former, shown] = [...find('.aeF > .nH').children];
    shown?.setAttribute('style', 'display:none');
    shown?.removeAttribute('role');
    former?.removeAttribute('style');
    former?.setAttribute('role', 'main');
    await settle();
    expect(views()).toEqual(['One', 'elsewhere']);
  });

  test('another conversation in the split pane, without another address', async () => {
    watch(page(splitPane(conversation([one]))));
    find('.ao9').innerHTML = conversation([two], { ids: 'data-legacy-thread-id="18fae27693b4ffff"' });
    await settle();
    expect(views()).toEqual(['One', 'Two']);
    expect(told.at(-1)).toMatchObject({ messages: [{ email: { threadId: '18fae27693b4ffff' } }] });
  });

  test('the first one in an empty split pane', async () => {
    watch(page(splitPane('<div class="apa"></div>')));
    find('.ao9').innerHTML = conversation([one]);
    await settle();
    expect(views()).toEqual(['elsewhere', 'One']);
  });

  test('the address before the page, as Gmail does it', async () => {
    watch(page(LIST));
    goTo(`#inbox/${THREAD.hash}`);
    await settle(150);
    find('[role="main"]').innerHTML = conversation([one]);
    await settle(900);
    expect(views()).toEqual(['elsewhere', 'One']);
  });

  test('a conversation that comes deep in its view, some time after the address', async () => {
    watch(page('<div><div class="x"></div></div>'));
    goTo(`#inbox/${THREAD.hash}`);
    await settle(1_600);
    find('.x').innerHTML = conversation([one]);
    await settle(400);
    list().insertAdjacentHTML('beforeend', two);
    await settle(400);
    expect(views()).toEqual(['elsewhere', 'One', 'One|Two']);
  });

  test('a collapsed message that is opened, which is built anew', async () => {
    watch(page(conversation([message({ n: 1, form: 'collapsed' }), two])));
    list().firstElementChild?.replaceWith(document.createRange().createContextualFragment(one));
    await settle();
    expect(views()).toEqual(['Two', 'One|Two']);
  });

  test('a conversation that is named only later', async () => {
    watch(page(conversation([one], { ids: '' })));
    find('h2.hP').setAttribute('data-legacy-thread-id', THREAD.legacy);
    await settle();
    expect(views()).toEqual(['One', 'One']);
    expect(told.at(-1)).toMatchObject({ messages: [{ email: { threadId: THREAD.legacy } }] });
  });

  test('a message that arrives', async () => {
    watch(page(conversation([one])));
    list().insertAdjacentHTML('beforeend', two);
    await settle();
    expect(views()).toEqual(['One', 'One|Two']);
  });

  test('a message that gets its real id after it was sent', async () => {
    watch(page(conversation([message({ n: 1, ids: 'data-message-id="#msg-a:r5"' })])));
    find('.adn').setAttribute('data-legacy-message-id', legacyId(1));
    await settle();
    expect(told.map((view) => view.kind === 'messages' && view.messages[0]?.email.messageId)).toEqual(['msg-a:r5', legacyId(1)]);
  });

  test.each([
    [
      'a body that comes after its frame',
      message({ n: 1, body: '' }),
      () => find('.hq').insertAdjacentHTML('beforebegin', bodyOf('One')),
      ['elsewhere', 'One'],
    ],
    ['a body that fills up', message({ n: 1, html: '' }), () => find('.a3s').append('One'), ['', 'One']],
    [
      'a body that was not ready',
      message({ n: 1, html: '' }).replace('a3s aiL', 'a3s undefined'),
      () => (find('.a3s').append('One'), find('.a3s').setAttribute('class', 'a3s aiL')),
      ['', 'One'],
    ],
  ])('%s', async (_what, html, act, expected) => {
    watch(page(conversation([html])));
    act();
    await settle();
    expect(views()).toEqual(expected);
  });
});

describe('nothing is told', () => {
  test.each<[string, () => void]>([
    ['when pictures load in a mail', () => find('.a3s p').append(document.createElement('img'))],
    ['when a reply is opened', () => find('.ip').insertAdjacentHTML('beforeend', compose())],
    [
      'when the person writes',
      () => find('.a3s').after(Object.assign(document.createElement('div'), { contentEditable: 'true', textContent: 'x' })),
    ],
    ['when a compose window opens', () => document.body.insertAdjacentHTML('beforeend', composeWindow(compose()))],
    ['when the address names a draft', () => goTo('#inbox?compose=new')],
    ['when a notice comes up', () => document.body.insertAdjacentHTML('beforeend', '<div class="b8 bAp" role="alert"></div>')],
    ['when attachments come in', () => find('.hq').append(document.createElement('span'))],
    ['when a former view is taken out', () => find('.aeF > .nH').firstElementChild?.remove()],
    ['when a mail arrives in the list behind', () => find('[gh="tl"] tbody').prepend(document.createElement('tr'))],
  ])('%s', async (_what, act) => {
    watch(page(splitPane(conversation([message({ n: 1 })])), { stale: [LIST] }));
    act();
    await settle(4_000);
    expect(views()).toEqual(['Hello Sam']);
  });
});

describe('our card', () => {
  const host = document.createElement('onward-card');
  const watchWithCard = (): void => {
    document.body.innerHTML = page(conversation([one]));
    createGmail().watch((view) => {
      told.push(view);
      if (view.kind === 'messages') {
        view.messages[0]?.place(host);
      }
    }, end.signal);
  };

  test('is no change, nor is what happens in it', async () => {
    watchWithCard();
    host.append('Draft a reply');
    await settle(4_000);
    expect(views()).toEqual(['One']);
  });

  test('that Gmail takes out is asked for again', async () => {
    watchWithCard();
    await settle();
    host.remove();
    await settle();
    expect(host.isConnected).toBe(true);
    expect(views()).toEqual(['One', 'One']);
  });

  test('that is taken out again and again does not become a race', async () => {
    watchWithCard();
    const fight = new MutationObserver(() => host.remove());
    fight.observe(document.body, { childList: true, subtree: true });
    host.remove();
    await settle(5_000);
    fight.disconnect();
    expect(told.length).toBeLessThan(60);
  });

  test('of a message that is drawn anew is placed in the new one', async () => {
    watchWithCard();
    list().innerHTML = one;
    await settle();
    expect(list().contains(host)).toBe(true);
  });
});

describe('a page that cannot be read', () => {
  const strange = page('<div class="x"><div>Words without a landmark</div></div>');

  test('although its address names a conversation is told only when it stays so', async () => {
    goTo(`#inbox/${THREAD.hash}`);
    watch(strange);
    expect(views()).toEqual(['elsewhere']);
    await settle(2_400);
    expect(views()).toEqual(['elsewhere']);
    await settle(600);
    expect(views()).toEqual(['elsewhere', 'unreadable']);
    await settle(10_000);
    expect(views()).toEqual(['elsewhere', 'unreadable']);
  });

  test('is told of messages whose bodies never come', async () => {
    watch(page(conversation([message({ n: 1, body: '' })])));
    await settle(3_000);
    expect(views()).toEqual(['elsewhere', 'unreadable']);
  });

  test('is not told when the mail came after all', async () => {
    goTo(`#inbox/${THREAD.hash}`);
    watch(strange);
    await settle(1_500);
    find('.x').outerHTML = conversation([one]);
    await settle(5_000);
    expect(views()).toEqual(['elsewhere', 'One']);
  });

  test('has its time anew for every conversation', async () => {
    goTo(`#inbox/${THREAD.hash}`);
    watch(strange);
    await settle(1_500);
    goTo('#inbox');
    await settle(3_000);
    goTo('#inbox/18fae27693b4ffff');
    await settle(1_500);
    expect(views()).toEqual(['elsewhere']);
    await settle(2_000);
    expect(views()).toEqual(['elsewhere', 'unreadable']);
  });

  test('is over when the person goes back to a list', async () => {
    goTo(`#inbox/${THREAD.hash}`);
    watch(strange);
    await settle(3_000);
    goTo('#inbox');
    find('[role="main"]').innerHTML = LIST;
    await settle();
    expect(views()).toEqual(['elsewhere', 'unreadable', 'elsewhere']);
  });
});

test('two messages of one thread belong to one thread whatever the address says by then', async () => {
  goTo(`#inbox/${THREAD.hash}`);
  watch(page(conversation([message({ n: 1, ids: `data-message-id="#${permId(1)}"` })], { ids: 'data-thread-perm-id="undefined"' })));
  goTo('#inbox/18fae27693b4ffff');
  await settle();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ messages: [{ email: { threadId: THREAD.legacy } }] });
});

test('nothing is told after the end, and nothing keeps running', async () => {
  watch(page(conversation([one])));
  end.abort();
  list().innerHTML = two;
  goTo('#inbox/18fae27693b4ffff');
  await settle(5_000);
  expect(views()).toEqual(['One']);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is told when it ended before it began', () => {
  end.abort();
  watch(page(conversation([one])));
  expect(views()).toEqual([]);
});
