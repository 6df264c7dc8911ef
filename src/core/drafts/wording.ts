import type { DraftRequest } from './write-draft.ts';

/** What a sentence may speak of. */
export type Values = Pick<DraftRequest, 'company' | 'role'> & {
  /** Somebody talked with the writer. */
  met: boolean;
  /** Formal address, in languages that have both. */
  formal: boolean;
  tone: DraftRequest['tone'];
};

/** A passage of a note, written from what is known. */
export type Passage = (values: Values) => string;

/** The passages of one language; every list holds at least three that differ in more than a word. */
export type Wording = {
  greeting: (name: string | null, values: Values) => string;
  closing: (values: Values) => string;
  subject: Record<'note' | 'check-in' | 'thanks-for-feedback', Passage>;
  /** Accepts the decision and says thank you; opens every note of the first three intents. */
  thanks: readonly Passage[];
  /** The same in a sentence, where the note is about something else. */
  briefThanks: readonly Passage[];
  feedback: readonly Passage[];
  keepInTouch: readonly Passage[];
  wish: readonly Passage[];
  checkIn: readonly Passage[];
  thanksForFeedback: readonly Passage[];
};
