// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findMessages } from '#mail/outlook/find-messages.ts';
import { findReplyButton } from '#mail/outlook/reply-button.ts';
import { card, conversation, showEverything, single } from './pane.ts';

/** What Reply says of itself in these pages, so that a test sees which button was found. */
function found(html: string, message = 0): string | null {
  document.body.innerHTML = html;
  const thread = findMessages(document, new Map());
  const shown = thread?.messages.at(message);
  const button = thread === null || shown === undefined ? null : findReplyButton(shown, thread, new Map());
  return button === null ? null : (button.dataset['is'] ?? button.textContent);
}

const icon = (name: string): string => `<i data-icon-name="${name}"></i>`;
const item = (is: string, inside = ''): string => `<button role="menuitem" data-is="${is}">${inside}</button>`;
const toolbar = (...items: string[]): string => `<div role="toolbar">${items.join('')}</div>`;

beforeEach(showEverything);

describe('Reply of a message', () => {
  test.each([
    ['by its icon', toolbar(item('all', icon('ArrowReplyAllRegular')), item('reply', icon('ArrowReplyRegular')))],
    ['by the lighter icon', toolbar(item('x', icon('ArrowForwardLight')), item('reply', icon('ArrowReplyLight')))],
    ['by the icon of before 2022', toolbar(item('all', icon('ReplyAll')), item('reply', icon('Reply')))],
    ['as the first of a toolbar without icons', toolbar(item('reply'), item('all'), item('forward'))],
    ['past a toolbar of one', toolbar(item('x')) + toolbar(item('reply'), item('forward'))],
    ['past buttons that cannot be used', toolbar('<button disabled>no</button>', item('reply'), item('forward'))],
    ['as the first of the last buttons side by side', '<div><button data-is="reply"></button><button></button></div>'],
    ['by its name where it stands alone', '<div><button aria-label="Antworten" data-is="reply"></button></div>'],
    [
      'not an attachment',
      `<div id="MSG_q_ATTACHMENTS"><div role="listbox">${item('x')}${item('y')}</div></div>${toolbar(item('reply'), item('z'))}`,
    ],
  ])('%s', (_way, buttons) => {
    expect(found(conversation([card({ n: 1, buttons })]))).toBe('reply');
  });

  test('is that message’s own, whichever else is open', () => {
    const cards = ['first', 'second'].map((is, index) => card({ n: index + 1, buttons: toolbar(item(is), item('forward')) }));
    expect([0, 1].map((index) => found(conversation(cards), index))).toEqual(['first', 'second']);
  });

  test.each([
    ['a conversation', conversation],
    ['a single message', ([shown]: string[]) => single(`<div><button>Category</button><button>Pin</button></div>${shown}`)],
  ])('is never one that a mail brought along, nor one of the subject: %s', (_layout, page) => {
    const body = `<p>Hello</p>${toolbar(item('fake', icon('ArrowReplyRegular')), item('fake'))}`;
    expect(found(page([card({ n: 1, body, buttons: '' })]))).toBeNull();
  });

  test('may stand below the newest message, outside of its card', () => {
    const pills = `<div>${toolbar(item('below'), item('forward'))}</div>`;
    const cards = [1, 2].map((n) => card({ n, buttons: '' }));
    const html = conversation([...cards, pills]);
    expect(found(html, 0)).toBeNull();
    expect(found(html, 1)).toBe('below');
  });

  test('in the pane of a single message', () => {
    expect(found(single(card({ n: 1, buttons: toolbar(item('reply'), item('forward')) })))).toBe('reply');
  });
});
