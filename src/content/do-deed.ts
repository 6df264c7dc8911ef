import type { Contact } from '#core/email.ts';
import { addDays, addMonths, MORNING, wallTimeOf } from '#core/plan/reminder.ts';
import type { Deed } from '#ui/card/card-view.ts';
import type { Desk } from './desk.ts';
import { compose, doDraft } from './do-draft.ts';

/** Deeds that change nothing but what the card shows: these need no gate. */
export const HARMLESS: readonly Deed['do'][] = ['open-layer', 'close-aside', 'unfold'];

/**
 * Does what the person asked for on a card.
 * @throws {ProtocolError} when something could not be stored; the card keeps what was typed
 */
export async function doDeed(deed: Deed, desk: Desk): Promise<void> {
  const { world, known, learn, say } = desk;
  const { email } = desk.open();
  const ref = { webmail: email.webmail, threadId: email.threadId, messageId: email.messageId };
  switch (deed.do) {
    case 'open-layer':
      return say({ layer: deed.layer });
    case 'close-aside':
      return say({ aside: null });
    case 'unfold':
      say({ isUnfolded: true });
      return known().dismissed && !world.isPrivate ? void (await world.call('dismiss', { ...ref, dismissed: false })) : undefined;
    case 'draft':
      return doDraft(desk, deed.steps, deed.despite);
    case 'undo-draft':
      return undoDraft(desk);
    case 'tomorrow':
      return remind(desk, 'answer', addDays(wallTimeOf(world.now()).date, 1));
    case 'put-away':
      if (!world.isPrivate) {
        await world.call('dismiss', { ...ref, dismissed: true });
      }
      learn({ dismissed: true });
      return say({ isUnfolded: false, aside: null, layer: null, draft: null });
    case 'judge':
      await world.call('judge', { ...ref, sender: email.sender.address, judgement: deed.judgement });
      learn({ judgement: deed.judgement });
      return say({ justSaid: deed.judgement === 'not-rejection' ? 'not-rejection' : null, layer: null, aside: null });
    case 'mute':
      await world.call('mute-sender', { sender: email.sender.address ?? '', muted: deed.muted });
      learn({ senderMuted: deed.muted });
      return say({ justSaid: deed.muted ? 'muted' : null, layer: null, aside: null });
    case 'correct':
      learn({ rejection: await world.call('correct-facts', { id: (await desk.record()).id, ...deed.facts }) });
      return say({ layer: null, aside: null });
    case 'add-person':
      learn({ rejection: await world.call('add-contact', { id: (await desk.record()).id, contact: deed.contact }) });
      return say({ layer: null, aside: null });
    case 'write-to':
      return writeTo(desk, deed.contact);
    case 'thanked': {
      const { id } = await desk.record();
      await world.call('add-contact', { id, contact: deed.contact });
      learn({
        rejection: await world.call('set-step', {
          id,
          step: 'thank-you',
          state: 'done',
          contact: deed.contact.address ?? deed.contact.name,
        }),
      });
      return say({ aside: null });
    }
    case 'check-in':
      await remind(desk, 'check-in', typeof deed.in === 'string' ? deed.in : addMonths(wallTimeOf(world.now()).date, deed.in));
      return say({ layer: null });
    case 'reflect':
      learn({ rejection: await world.call('save-reflection', { id: (await desk.record()).id, prompt: 'went-well', text: deed.text }) });
      return say({ layer: null, aside: { kind: 'note', word: 'card_reflected' } });
    case 'copy':
      return copyDraft(desk, deed.text);
    case 'new-mail':
      return openNewMail(desk);
    case 'copy-diagnosis': {
      const isCopied = await world.copy(diagnosis(desk));
      return say({
        layer: null,
        aside: isCopied ? { kind: 'note', word: 'card_diagnosis_copied' } : { kind: 'note', word: 'problem_other' },
      });
    }
  }
}

/** Takes our draft out of the reply box, unless the person has made it theirs. */
async function undoDraft(desk: Desk): Promise<void> {
  const { talk, say, world, learn } = desk;
  const { draft } = talk();
  if (draft === null) {
    return;
  }
  if (draft.box.editor.isConnected && !(await draft.box.remove().catch(() => false))) {
    say({ draft: null, aside: { kind: 'note', word: 'card_draft_stays' } });
    return;
  }
  say({ draft: null, aside: null, unstored: without(talk().unstored, draft.box.key) });
  const { email } = desk.open();
  if (!world.isPrivate) {
    const rejection = await world.call('reply-event', {
      kind: 'discarded',
      webmail: email.webmail,
      draftKey: draft.box.key,
      threadId: email.threadId,
      to: [],
    });
    learn(rejection === null ? {} : { rejection });
  }
}

async function remind({ world, record, learn, known, say }: Desk, kind: 'answer' | 'check-in', date: string): Promise<void> {
  const reminder = await world.call('remind', { id: (await record()).id, kind, date, time: MORNING });
  learn({ reminders: [...known().reminders.filter((one) => one.kind !== kind), reminder] });
  if (kind === 'answer') {
    say({ isUnfolded: false, aside: null, layer: null });
  }
}

/** The address nobody reads gives way to a person: a new mail to them, opened while the click still counts. */
async function writeTo(desk: Desk, contact: Contact): Promise<void> {
  const { world, say } = desk;
  const draft = (await compose(desk, ['thank-you'], false, contact.name)) ?? (await compose(desk, ['thank-you'], true, contact.name));
  world.openTab(world.webmail.composeUrl({ to: contact.address ?? '', subject: draft?.subject ?? '', body: draft?.body ?? '' }));
  say({ aside: world.isPrivate ? null : { kind: 'did-you-send', contact } });
  if (!world.isPrivate) {
    await desk.record();
  }
}

async function copyDraft({ world, talk, say, host }: Desk, text: string): Promise<void> {
  const isCopied = await world.copy(text);
  const { aside } = talk();
  if (aside?.kind === 'kept-draft') {
    say({ aside: { ...aside, copied: isCopied ? 'yes' : 'refused' } });
  }
  if (!isCopied) {
    host.find<HTMLTextAreaElement>('.kept textarea')?.select();
  }
}

function openNewMail({ world, talk, open }: Desk): void {
  const { aside } = talk();
  if (aside?.kind !== 'kept-draft') {
    return;
  }
  const { sender, subject } = open().email;
  const reply = /^re\s*:/i.test(subject) ? subject : `Re: ${subject}`;
  world.openTab(world.webmail.composeUrl({ to: sender.address ?? '', subject: reply, body: aside.draft.body }));
}

/** The same record without one entry. */
export function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** Names of landmarks and how they were found: nothing of the mail. */
function diagnosis({ world }: Desk): string {
  const lines = world.webmail
    .report()
    .map(({ landmark, rung, since }) => `${landmark}: ${rung ?? 'not found'}${since === null ? '' : ` (${since})`}`);
  return [world.webmail.name, ...lines].join('\n');
}
