import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { ComposeKind } from '../mail-state.ts';
import { onFullPress, onPressed } from '../pressed.ts';
import { toggleMenu } from './more-menu.ts';

/** The two controls at the end of a message's header, in either generation. */
export function replyButtons({ options, words }: PageContext, jslogData: string, reply: (kind: ComposeKind) => void): HTMLElement[] {
  if (options.header === 'before-2025-11') {
    const answer = el(
      'div.T-I.J-J5-Ji.T-I-Js-IF.aaq.T-I-ax7.L3',
      { role: 'button', tabindex: 0, jslog: `21576; ${jslogData}`, 'aria-label': words.reply, 'data-tooltip': words.reply },
      el('img.hB.T-I-J3', { alt: '' }),
    );
    const more = el(
      'div.T-I.J-J5-Ji.T-I-Js-Gs.aap.T-I-awG.T-I-ax7.L3',
      {
        role: 'button',
        tabindex: 0,
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': words.more,
        'data-tooltip': words.more,
      },
      el('img.hA.T-I-J3', { alt: '' }),
    );
    onPressed(answer, () => reply('reply'));
    more.addEventListener('mousedown', (event) => {
      event.preventDefault();
      toggleMenu(more, 'before-2025-11', words, reply);
    });
    return [answer, more];
  }
  const answer = el(
    'button.pYTkkf-JX-I.pYTkkf-JX-I-ql-ay5-ays.DILLkc',
    { type: 'button', 'aria-label': words.reply },
    el('span.pYTkkf-JX-Q', { 'aria-hidden': 'true' }),
  );
  const more = el(
    'button.pYTkkf-JX-I.pYTkkf-JX-I-ql-ay5-ays.Wsq5Cf',
    { type: 'button', 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': words.more },
    el('span.pYTkkf-JX-Q', { 'aria-hidden': 'true' }),
  );
  onFullPress(answer, () => reply('reply'));
  onFullPress(more, () => toggleMenu(more, 'since-2025-11', words, reply));
  return [answer, more];
}
