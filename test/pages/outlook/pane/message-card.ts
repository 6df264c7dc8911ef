import type { SampleMessage, SamplePerson } from '../../mailbox.ts';
import type { PageContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { button, el } from '../el.ts';
import { icon } from '../icons.ts';
import { newMiddle } from '../ids.ts';
import type { ComposeKind } from '../mail-state.ts';
import { avatar, personHook, replyTargets, writePerson } from '../persons.ts';
import { fill } from '../words.ts';
import { messageBody } from './message-body.ts';
import { messageToolbar, quickActions } from './toolbars.ts';

/** One message of the pane. */
export type MessageCard = {
  element: HTMLElement;
  message: SampleMessage;
  /** The body that is drawn behind the card, if it is. */ portal: HTMLElement | null;
  /** The buttons at its end. */ pills: HTMLElement | null;
};

/** Where messages are shown. `full-page` makes its headings of other elements; `stand-alone` has a toolbar of two. */
export type PaneKind = 'conversation' | 'single-item' | 'full-page' | 'stand-alone';

export type CardOptions = {
  subject: string;
  expanded: boolean;
  kind: PaneKind;
  /** Whether the pills stand at its end. */
  last: boolean;
  answer: (kind: Exclude<ComposeKind, 'new'>) => void;
  toggle: () => void;
  /** The menu button was pressed; the menu belongs into `home`. */
  more: (home: HTMLElement) => void;
};

export function createMessageCard(message: SampleMessage, context: PageContext, options: CardOptions): MessageCard {
  const { words } = context;
  const card = el('div.card', { 'aria-label': words.message, id: options.last ? 'focused' : undefined });
  if (!options.expanded) {
    card.append(collapsed(message, context, options));
    return { element: card, message, portal: null, pills: null };
  }
  const { to, cc } = replyTargets(message, context.state.owner);
  const toAll = to.length + cc.length > 1;
  const side = el('div.card-side');
  const actions = { toAll, answer: options.answer, more: () => options.more(side) };
  const hasPortal = context.options.portalBody && options.last;
  const body = messageBody(message, options.subject, context, hasPortal);
  // The fold button holds the time; whoever is expanded says so on the wrapper around both.
  const header = el(
    'div.card-header',
    { 'aria-expanded': options.kind === 'conversation' || options.kind === 'full-page' ? 'true' : undefined },
    avatar(message.from),
    el(
      'div.card-people',
      {},
      fromHeading(message.from, context, options.kind),
      recipients(words.to, message.to, context),
      ...(message.cc === undefined || message.cc.length === 0 ? [] : [recipients(words.cc, message.cc, context)]),
    ),
    side,
  );
  side.append(messageToolbar(context, actions, options.kind === 'stand-alone'), dateHeading(message.date, context, options.kind));
  if (options.kind === 'conversation' || options.kind === 'full-page') {
    header.addEventListener('click', ({ target }) => {
      if (target === header) {
        options.toggle();
      }
    });
  }
  // Only the conversation has a heading over all messages; a message's own may be empty and point there.
  const ownSubject = el('div.own-subject', { role: 'heading', 'aria-level': 3, id: `MSG_${newMiddle()}_SUBJECT` });
  const parts = [
    ...(options.kind === 'conversation' ? [ownSubject] : []),
    header,
    ...attachments(message, context),
    el('div.card-content', {}, body),
  ];
  const pills = options.last && options.kind !== 'stand-alone' ? quickActions(context, actions) : null;
  const end = pills === null ? [] : [pills];
  card.append(...parts);
  if (!hasPortal) {
    card.append(...end);
    return { element: card, message, portal: null, pills };
  }
  const portal = el('div.card.portal', {}, el('div.card-content', {}, messageBody(message, options.subject, context)), ...end);
  return { element: card, message, portal, pills };
}

function collapsed(message: SampleMessage, context: PageContext, { kind, toggle }: CardOptions): HTMLElement {
  const preview = previewOf(message.html);
  const fold = el(
    'div.folded',
    { 'aria-expanded': 'false', tabindex: 0 },
    avatar(message.from),
    el('div.card-people', {}, fromHeading(message.from, context, kind), el('div.folded-preview', {}, preview)),
    el('div.card-side', {}, dateHeading(message.date, context, kind)),
  );
  fold.addEventListener('click', toggle);
  fold.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') {
      toggle();
    }
  });
  return fold;
}

/** The first letters of a mail's text. */
export function previewOf(html: string): string {
  const text = new DOMParser().parseFromString(html.replaceAll(/<\/(?:p|div|td|h\d|li)>|<br>/g, ' $&'), 'text/html').body.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
}

/** The name of an attachment that a mail talks about. */
export function attachmentsOf({ html }: SampleMessage): { name: string; size: string }[] {
  return /\battached\b/i.test(html) ? [{ name: 'letter.pdf', size: '205 KB' }] : [];
}

function fromHeading(person: SamplePerson, context: PageContext, kind: PaneKind): HTMLElement {
  const tag = kind === 'full-page' ? 'div' : 'h3';
  const label = `${context.words.from} ${writePerson(person, context)}`;
  return el(
    `${tag}.from`,
    { role: 'heading', 'aria-level': 3, id: `MSG_${newMiddle()}_FROM` },
    personHook(person, context, { 'aria-label': label }),
  );
}

function dateHeading(iso: string, context: PageContext, kind: PaneKind): HTMLElement {
  const { full, long } = showDate(iso, context.options.locale);
  return timeHeading(full, long, kind);
}

/** When a message was received, or a draft saved. */
export function timeHeading(text: string, title: string, kind: PaneKind): HTMLElement {
  const tag = kind === 'full-page' ? 'span' : 'h3';
  const id = `MSG_${newMiddle()}_DATETIME`;
  return el(`${tag}.time`, { role: 'heading', 'aria-level': 3, id, title, 'data-testid': 'SentReceivedSavedTime' }, text);
}

function recipients(label: string, people: SamplePerson[], context: PageContext): HTMLElement {
  const names = people.map((person) => writePerson(person, context)).join('; ');
  const hooks = people.flatMap((person, index) => [...(index === 0 ? [] : ['; ']), personHook(person, context)]);
  return el(
    'div.recipients',
    { role: 'heading', 'aria-level': 3, 'aria-label': `${label}: ${names}`, 'data-testid': 'RecipientWell' },
    el('span.recipients-label', {}, `${label}:`),
    ...hooks,
  );
}

function attachments(message: SampleMessage, { words, options }: PageContext): HTMLElement[] {
  const files = attachmentsOf(message);
  if (files.length === 0) {
    return [];
  }
  const tiles = files.map(({ name, size }, index) =>
    el(
      'div.tile',
      { role: 'option', 'aria-selected': 'false', 'aria-label': fill(words.attached, name, size), tabindex: index === 0 ? 0 : -1 },
      icon('pdf20_svg', options.icons),
      el('span.tile-name', {}, name),
      el('span.tile-size', {}, size),
      button('.tool', { 'aria-label': words.moreActions }, () => undefined, icon('ChevronDownRegular', options.icons)),
    ),
  );
  return [el('div.tiles', { id: `MSG_${newMiddle()}_ATTACHMENTS` }, el('div.tile-list', { role: 'listbox' }, ...tiles))];
}
