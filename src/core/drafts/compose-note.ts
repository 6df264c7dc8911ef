import type { DraftRequest, Intent } from './write-draft.ts';
import type { Passage, Values, Wording } from './wording.ts';

/** Ids are `INTENTS/NUMBER`, so that a wording used for one purpose is fresh for another. */
const VARIANTS = 3;

function key(intents: readonly Intent[]): string {
  return intents.toSorted().join('+');
}

/** The first variant that was never used, else the one whose last use lies furthest back. */
function choose(intents: readonly Intent[], used: readonly string[]): number {
  const ids = Array.from({ length: VARIANTS }, (_, variant) => `${key(intents)}/${variant}`);
  const fresh = ids.findIndex((id) => !used.includes(id));
  if (fresh !== -1) {
    return fresh;
  }
  const lastUses = ids.map((id) => used.lastIndexOf(id));
  return lastUses.indexOf(Math.min(...lastUses));
}

function pick(passages: readonly Passage[], variant: number, values: Values): string {
  return passages[variant % passages.length]?.(values) ?? '';
}

function paragraphs(wording: Wording, { intents, ownLine }: DraftRequest, variant: number, values: Values): string[] {
  const own = ownLine?.trim() ?? '';
  if (intents.includes('check-in')) {
    return [pick(wording.checkIn, variant, values), own];
  }
  if (intents.includes('thanks-for-feedback')) {
    return [pick(wording.thanksForFeedback, variant, values), own];
  }
  // A note that asks for something as well stays short: its thanks take a sentence or two.
  const thanks = intents.length === 1 && intents[0] === 'thank-you' ? wording.thanks : wording.briefThanks;
  return [
    pick(thanks, variant, values),
    own,
    intents.includes('feedback') ? pick(wording.feedback, variant, values) : '',
    intents.includes('keep-in-touch') ? pick(wording.keepInTouch, variant, values) : '',
    pick(wording.wish, variant, values),
  ];
}

/** Puts a note together from the passages of one language. */
export function composeNote(wording: Wording, request: DraftRequest): { id: string; subject: string; body: string } {
  const { intents, company, role, stage, tone, name } = request;
  const variant = choose(intents, request.used);
  const values: Values = {
    company: company?.trim() || null,
    role: role?.trim() || null,
    met: stage !== 'applied' && stage !== 'unknown',
    formal: request.address === null ? tone === 'formal' || tone === 'plain' : request.address === 'formal',
    tone,
  };
  const topic = intents.includes('check-in') ? 'check-in' : intents.includes('thanks-for-feedback') ? 'thanks-for-feedback' : 'note';
  const closing = wording.closing(values);
  const contact = request.contact?.trim() || null;
  return {
    id: `${key(intents)}/${variant}`,
    subject: wording.subject[topic](values),
    body: [
      wording.greeting(contact, values),
      ...paragraphs(wording, request, variant, values),
      name.trim() === '' ? closing : `${closing}\n${name.trim()}`,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}
