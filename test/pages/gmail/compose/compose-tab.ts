import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { PageData } from '../options.ts';
import { createComposeBox } from './compose-box.ts';
import { discardDraft } from './discard-draft.ts';
import { newMail } from './new-draft.ts';
import { sendDraft } from './send-draft.ts';

/** A new mail that fills the tab, with what the address asked for; its text is plain and every line becomes one in the editor. */
export function openComposeTab(context: PageContext, asked: NonNullable<PageData['compose']>): HTMLElement {
  const people = asked.to
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((address) => ({ name: address, address }));
  const lines = asked.body === '' ? [] : asked.body.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line).outerHTML);
  const draft = newMail({ to: people, subject: asked.subject, html: lines.join(''), text: asked.body });
  const main = el('div.nH', { role: 'main' });
  const leave = (): void => {
    box.stop();
    main.replaceChildren();
  };
  const box = createComposeBox(context, {
    draft,
    answered: null,
    quote: null,
    inline: false,
    onSend: (sent) => {
      const leaving = sent.draft();
      leave();
      sendDraft(context, {
        draft: leaving,
        answered: null,
        appear: () => {},
        synced: () => {},
        undone: () => main.replaceChildren(box.region),
      });
    },
    onDiscard: (thrown) => {
      const gone = thrown.draft();
      leave();
      discardDraft(context, gone, () => main.replaceChildren(box.region));
    },
  });
  main.append(el('div.AD.full', {}, el('div.nH.Hd', {}, el('div.pi', {}, el('div.aYF', {}, context.words.newMessage)), box.region)));
  setTimeout(box.attachEditor, 50);
  document.title = `${context.words.newMessage} - ${context.mailbox.owner.address} - Mail`;
  return main;
}
