import type { SampleMessage } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import { isInternal } from '../persons.ts';
import { quotedHistory } from '../quoted-history.ts';
import { fill } from '../words.ts';
import { asContentRoot } from './content-roots.ts';
import { showOnGround } from './dark-colours.ts';
import { receivedMarkup } from './received-markup.ts';

let bodies = 0;
const scopes = new Set<HTMLElement>();

/** A message's body in one of the two nestings. `empty` makes the placeholder for a body that is drawn elsewhere. */
export function messageBody(message: SampleMessage, subject: string, context: PageContext, empty = false): HTMLElement {
  const { options, words } = context;
  bodies += 1;
  const id = `UniqueMessageBody_${bodies}`;
  const text = empty ? [] : [mailOf(message, subject, context)];
  // The 2025 fragments carry the scroller's class on the body itself.
  const inner =
    options.bodyNesting === '2025'
      ? el(
          'div.document',
          { role: 'document', 'aria-label': words.body, tabindex: 0 },
          el('div.body.customScrollBar.allowTextSelection', { id }, el('div.BIZfh', {}, ...text)),
        )
      : el(
          'div.body.customScrollBar.allowTextSelection',
          {},
          el('div.BIZfh', { id, role: 'document', 'aria-label': words.body, tabindex: 0 }, ...text),
        );
  return el('div.body-area', { 'data-test-id': 'mailMessageBodyContainer' }, inner);
}

/** The mail itself, in the scope its styles would be limited to. */
function mailOf(message: SampleMessage, subject: string, context: PageContext): HTMLElement {
  const scope = el(`div.rps_${(bodies * 7919).toString(16).slice(-4)}`);
  const history = message.quoted === undefined ? '' : quotedHistory(message.quoted, subject, context);
  const mail = receivedMarkup(firstContactTip(message, context) + message.html + history);
  scope.append(...mail.childNodes);
  scopes.add(scope);
  showOnGround(scope, context.isDark());
  return asContentRoot(scope);
}

/** Exchange writes a tip about unfamiliar senders into the mail itself. */
function firstContactTip({ from }: SampleMessage, context: PageContext): string {
  if (isInternal(from, context) || !from.address.startsWith('talent@')) {
    return '';
  }
  const text = fill(context.words.firstContact, from.address);
  return (
    '<table border="0" cellspacing="0" cellpadding="0" align="left" width="100%"><tbody><tr>' +
    '<td style="background-color:#eaeaea;padding:5px;font-size:12px;color:#212121">' +
    `<a href="https://aka.ms/LearnAboutSenderIdentification" style="color:inherit">${text}</a></td></tr></tbody></table>`
  );
}

/** Turns the colours of every mail on screen. */
export function turnBodies(dark: boolean): void {
  for (const scope of scopes) {
    if (scope.isConnected) {
      showOnGround(scope, dark);
    } else {
      scopes.delete(scope);
    }
  }
}
