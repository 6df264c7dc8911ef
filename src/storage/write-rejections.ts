import type { Contact } from '#core/email.ts';
import { rejectionId, type Rejection, type StepName, type StepState } from '#core/rejection.ts';
import { firstSteps, isSameContact, setStep } from '#core/steps.ts';
import { indexTerms } from './search-terms.ts';
import type { Database, StoredRejection } from './schema.ts';
import { StorageProblem } from './storage-problem.ts';
import { type Occasion, writeOnce } from './write-once.ts';

/** What a record is made of; everything else starts empty. */
export type RejectionFacts = Pick<
  Rejection,
  | 'webmail'
  | 'account'
  | 'threadId'
  | 'messageId'
  | 'url'
  | 'subject'
  | 'company'
  | 'role'
  | 'stage'
  | 'receivedAt'
  | 'language'
  | 'senderKind'
  | 'evidence'
  | 'noFeedback'
> & { contacts: Contact[] };

/** Makes the record of this mail, or gives back the one that exists. */
export async function noteRejection(occasion: Occasion, facts: RejectionFacts): Promise<Rejection> {
  return writeOnce(occasion, async (database) => {
    const id = rejectionId(facts.webmail, facts.threadId, facts.messageId);
    const known = await database.rejections.get(id);
    if (known !== undefined) {
      return withoutTerms(known);
    }
    const contacts: Rejection['contacts'] = [];
    for (const contact of facts.contacts) {
      addPerson(contacts, contact);
    }
    return putRejection(database, {
      ...facts,
      id,
      contacts,
      notedAt: occasion.at,
      wantsFuture: 'unsure',
      feedback: null,
      steps: firstSteps(),
      reflection: [],
      wordings: [],
      revision: 0,
    });
  });
}

/** Ticks, skips or reopens a step by hand. */
export async function writeStep(
  occasion: Occasion,
  { id, step, state, contact }: { id: string; step: StepName; state: StepState; contact: string | null },
): Promise<Rejection> {
  return changeRejection(occasion, id, (rejection) => setStep(rejection, step, state, contact, occasion.at));
}

/** Whether the person would like to work there one day; keep-in-touch opens and closes with it. */
export async function writeWantsFuture(occasion: Occasion, id: string, wantsFuture: Rejection['wantsFuture']): Promise<Rejection> {
  return changeRejection(occasion, id, (rejection) => {
    const { state } = rejection.steps['keep-in-touch'];
    const changed = { ...rejection, wantsFuture };
    if (wantsFuture === 'yes' && state === 'closed') {
      return setStep(changed, 'keep-in-touch', 'open', null, occasion.at);
    }
    return wantsFuture === 'no' && state === 'open' ? setStep(changed, 'keep-in-touch', 'closed', null, occasion.at) : changed;
  });
}

/** The person's corrections of what was read from the mail. */
export async function writeFacts(
  occasion: Occasion,
  { id, ...facts }: { id: string } & Pick<Rejection, 'company' | 'role' | 'stage'>,
): Promise<Rejection> {
  return changeRejection(occasion, id, (rejection) => ({ ...rejection, ...facts }));
}

/** Adds a person to thank; one who is known already is not doubled. */
export async function writeContact(occasion: Occasion, id: string, contact: Contact): Promise<Rejection> {
  return changeRejection(occasion, id, (rejection) => {
    const contacts = [...rejection.contacts];
    addPerson(contacts, contact);
    return { ...rejection, contacts };
  });
}

/** Keeps what they answered; an empty text says that nothing came. Reminders to look for it are settled. */
export async function writeFeedback(
  occasion: Occasion,
  { id, text, tone }: { id: string; text: string; tone: 'helpful' | 'vague' | 'none' },
): Promise<Rejection> {
  return writeOnce(occasion, async (database) => {
    const none = text.trim() === '' && tone === 'none';
    const waiting = await database.reminders.where('rejectionId').equals(id).toArray();
    for (const reminder of waiting.filter(({ kind, state }) => kind === 'feedback' && state !== 'done')) {
      await database.reminders.update(reminder.id, { state: 'done' });
    }
    return change(database, id, (rejection) => ({
      ...setStep(rejection, 'feedback', none ? 'none-came' : 'received', null, occasion.at),
      feedback: { text, tone },
    }));
  });
}

/** Replaces the note on one prompt; an empty text removes it. One note is reflection enough, none opens the step again. */
export async function writeReflection(
  occasion: Occasion,
  { id, prompt, text }: { id: string; prompt: string; text: string },
): Promise<Rejection> {
  return changeRejection(occasion, id, (rejection) => {
    const others = rejection.reflection.filter((note) => note.prompt !== prompt);
    const reflection = text.trim() === '' ? others : [...others, { prompt, text, at: occasion.at }];
    const state = reflection.length > 0 ? 'done' : 'open';
    const stepped = rejection.steps.reflect.state === state ? rejection : setStep(rejection, 'reflect', state, null, occasion.at);
    return { ...stepped, reflection };
  });
}

/** Changes one record in a transaction of its own. */
async function changeRejection(occasion: Occasion, id: string, how: (rejection: Rejection) => Rejection): Promise<Rejection> {
  return writeOnce(occasion, (database) => change(database, id, how));
}

/**
 * Changes one record within the running transaction.
 * @throws {StorageProblem} `not-found`
 */
export async function change(database: Database, id: string, how: (rejection: Rejection) => Rejection): Promise<Rejection> {
  const stored = await database.rejections.get(id);
  if (stored === undefined) {
    throw new StorageProblem('not-found');
  }
  return putRejection(database, how(withoutTerms(stored)));
}

/** The record as everybody else knows it. */
export function withoutTerms(stored: StoredRejection): Rejection {
  const rejection: Rejection & { terms?: string[] } = { ...stored };
  delete rejection.terms;
  return rejection;
}

async function putRejection(database: Database, rejection: Rejection): Promise<Rejection> {
  const next = { ...rejection, revision: rejection.revision + 1 };
  const people = next.contacts.flatMap(({ name, address }) => [name, address]);
  await database.rejections.put({ ...next, terms: indexTerms([next.company, next.role, next.subject, ...people]) });
  return next;
}

function addPerson(contacts: Rejection['contacts'], contact: Contact): void {
  if ((contact.name !== '' || contact.address !== null) && !contacts.some((known) => isSameContact(known, contact))) {
    contacts.push({ ...contact, thanks: { state: 'open', at: null } });
  }
}
