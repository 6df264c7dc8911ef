import type { Draft } from '#core/drafts/write-draft.ts';
import type { ReplyStep } from '#ui/card/card-view.ts';
import type { Desk } from './desk.ts';
import { putDraft } from './put-draft.ts';

/** Writes a draft for these steps and puts it into the reply of this mail. Whatever goes wrong, its text is not lost. */
export async function doDraft(desk: Desk, wanted: readonly ReplyStep[], despite?: 'text' | 'language'): Promise<void> {
  const { world, signal } = desk;
  const before = desk.talk().draft;
  const steps = [...new Set([...(before?.steps ?? []), ...wanted])];
  desk.say({ aside: { kind: 'busy' }, layer: null, isUnfolded: true });
  const draft = await compose(desk, steps, despite === 'language');
  if (draft === null) {
    desk.say({ aside: { kind: 'unknown-language', steps } });
    return;
  }
  // The record and the reply box do not wait for each other; a record that cannot be made does not keep back the draft.
  const record = world.isPrivate ? null : desk.record().catch(() => null);
  const outcome = await putDraft({ open: desk.open(), draft, earlier: before?.box ?? null, despiteText: despite === 'text', signal });
  if (outcome.kind === 'has-text') {
    desk.say({ aside: { kind: 'editor-not-empty', steps } });
    return;
  }
  if (outcome.kind === 'kept') {
    desk.say({
      aside: { kind: 'kept-draft', copied: 'no', draft: { subject: draft.subject, body: draft.body, why: outcome.why } },
      draft: null,
    });
    return;
  }
  desk.say({ aside: null, draft: { box: outcome.box, steps } });
  // A quote can make the editor taller than the window; the way back stays in sight with the draft's first lines.
  desk.host.element.scrollIntoView({ block: 'nearest' });
  const isStored = await store(desk, record, { steps, wording: draft.id, draftKey: outcome.box.key });
  if (!isStored) {
    const unstored = { ...desk.talk().unstored, [outcome.box.key]: { steps, state: 'drafted' as const } };
    desk.say({ unstored, aside: world.isPrivate ? null : { kind: 'note', word: 'card_not_kept' } });
  }
}

async function store(
  desk: Desk,
  record: Promise<{ id: string } | null> | null,
  drafted: { steps: ReplyStep[]; wording: string; draftKey: string },
): Promise<boolean> {
  const known = await record;
  if (known === null) {
    return false;
  }
  try {
    desk.learn({ rejection: await desk.world.call('reply-drafted', { id: known.id, contact: null, ...drafted }) });
    return true;
  } catch {
    return false;
  }
}

/** The text for these steps; null when there is none in the mail's language. */
export function compose(
  { world, known, verdict, open }: Desk,
  steps: readonly ReplyStep[],
  inEnglish: boolean,
  to?: string,
): Promise<Draft | null> {
  const { rejection, settings, wordings } = known();
  const { facts } = verdict;
  const { sender } = open().email;
  const contact = to ?? facts.contact ?? (facts.sender === 'person' ? sender.name : '');
  return world.writeDraft({
    intents: steps,
    language: inEnglish ? 'en' : (rejection?.language ?? verdict.language),
    contact: contact === '' ? null : contact,
    company: (rejection ?? facts).company,
    role: (rejection ?? facts).role,
    stage: (rejection ?? facts).stage,
    tone: settings.tone,
    address: facts.address,
    name: settings.name,
    ownLine: null,
    used: wordings,
  });
}
