import type { PageContext } from '../context.ts';
import { button, el } from '../el.ts';
import { icon, type IconName } from '../icons.ts';

/** What the ribbon does, always to the selected item of the list. */
export type RibbonActions = {
  newMail: () => void;
  remove: () => void;
  archive: () => void;
  report: () => void;
  reply: () => void;
  toggleRead: () => void;
};

export function createRibbon({ words, options }: PageContext, actions: RibbonActions): HTMLElement {
  const item = (number: number, label: string, name: IconName, press: () => void, shape = '.ribbon-item'): HTMLElement =>
    button(
      shape,
      { 'data-unique-id': `Ribbon-${number}`, 'aria-label': label, title: label },
      press,
      icon(name, options.icons),
      el('span', {}, label),
    );
  return el(
    'div.ribbon',
    { 'data-app-section': 'Ribbon', role: 'region' },
    item(588, words.newMail, 'ComposeRegular', actions.newMail, '.ribbon-new'),
    el(
      'div.ribbon-group',
      { role: 'group', 'aria-label': words.move },
      item(519, words.remove, 'DeleteRegular', actions.remove),
      item(505, words.archive, 'ArchiveRegular', actions.archive),
      item(657, words.report, 'ShieldErrorRegular', actions.report),
    ),
    el(
      'div.ribbon-group',
      { role: 'group' },
      item(611, words.reply, 'ArrowReplyRegular', actions.reply),
      item(552, words.readUnread, 'MailReadRegular', actions.toggleRead),
      item(509, words.categorize, 'TagRegular', () => undefined),
    ),
  );
}
