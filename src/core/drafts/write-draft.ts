import type { Language, Stage } from '../verdict.ts';
import { composeNote } from './compose-note.ts';
import { WORDINGS } from './wording/index.ts';

/** What a draft is for. The first three combine into one note; the other two stand alone. */
export type Intent = 'thank-you' | 'feedback' | 'keep-in-touch' | 'check-in' | 'thanks-for-feedback';

/** How a draft sounds. */
export type Tone = 'warm' | 'plain' | 'formal';

/** All that a draft is made of. Null and '' mean unknown: the sentence is then written another way. */
export type DraftRequest = {
  intents: readonly Intent[];
  /** Language of the mail that is answered. */
  language: Language | 'unknown';
  /** Name of the person who is written to. */
  contact: string | null;
  company: string | null;
  role: string | null;
  stage: Stage;
  tone: Tone;
  /** How the mail addressed the reader, in languages that have both ways. */
  address: 'formal' | 'informal' | null;
  /** The writer's name; '' ends the draft with its closing line. */
  name: string;
  /** One sentence of the writer's own, such as something they enjoyed. */
  ownLine: string | null;
  /** Ids of wordings used before; none of them comes again while another is left. */
  used: readonly string[];
};

/** A finished note: plain text, paragraphs separated by an empty line. */
export type Draft = {
  /** Names the wording, for `used`. */
  id: string;
  /** For a new mail; a reply keeps the thread's subject. */
  subject: string;
  body: string;
  language: Language;
};

/** The languages drafts are written in. */
export const DRAFT_LANGUAGES = Object.keys(WORDINGS) as Language[];

/** Whether drafts can be written in this language. */
export function canWrite(language: Language | 'unknown'): boolean {
  return language !== 'unknown' && WORDINGS[language] !== undefined;
}

/**
 * Writes one note for all the intents together. The same request gives the same note.
 * @returns null when the language is not one of `DRAFT_LANGUAGES`: it is never guessed at
 */
export function writeDraft(request: DraftRequest): Draft | null {
  const { language } = request;
  const wording = language === 'unknown' ? undefined : WORDINGS[language];
  if (language === 'unknown' || wording === undefined) {
    return null;
  }
  return { language, ...composeNote(wording, request) };
}
