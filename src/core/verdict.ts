/** Mail languages the detector and the drafts may know, by BCP 47 primary tag. */
export const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'pl',
  'ja',
  'tr',
  'sv',
  'zh',
  'ru',
  'ar',
  'hi',
  'da',
  'no',
  'fi',
  'cs',
  'uk',
  'ko',
  'vi',
  'id',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** How far the application had come when the mail was written; 'unknown' when the mail does not tell. */
export type Stage = 'applied' | 'screened' | 'interviewed' | 'final' | 'unknown';

/** Whether a reply reaches a person: `relay` is a system address that is passed on, `robot` is read by nobody. */
export type SenderKind = 'person' | 'team' | 'relay' | 'robot' | 'unknown';

/** What the detector reads: text in, no markup. */
export type Mail = {
  subject: string;
  /** `Name <address>`, a bare address, a bare name, or ''. */
  from: string;
  body: string;
};

/** The sentence a verdict rests on. */
export type Evidence = {
  /** The sentence as it stands in the body, for people to read. */
  sentence: string;
  /** UTF-16 offsets of the sentence in `Mail.body`. */
  start: number;
  end: number;
  /** Key of the plain-words reason, for example 'others-chosen'; the interface turns it into a sentence. */
  reason: Reason;
};

/** Kinds of decision a sentence can state. */
export type Reason =
  | 'not-moving-forward'
  | 'others-chosen'
  | 'not-selected'
  | 'position-filled'
  | 'no-match'
  | 'declined'
  | 'no-offer'
  | 'stated-refusal';

/** What the mail tells about the application. Null where it does not say. */
export type Facts = {
  company: string | null;
  role: string | null;
  /** A human being to greet: from the signature, "spoke with", or the sender's name. */
  contact: string | null;
  stage: Stage;
  sender: SenderKind;
  /** The mail says that no individual feedback is given. */
  noFeedback: boolean;
  /** The mail says that replies are not read. */
  noReply: boolean;
  /** The mail asks to apply again later, or for another role. */
  invitation: 'again' | 'other-role' | null;
  /** How the mail addresses the reader, in languages that have both. */
  address: 'formal' | 'informal' | null;
};

/** The detector's answer for one mail. */
export type Verdict = {
  /** `unsure` is asked about in one quiet line; `other` shows nothing. */
  decision: 'rejection' | 'unsure' | 'other';
  /** Estimated probability, 0 to 1, that a careful reader calls this a refusal of a job application. */
  score: number;
  language: Language | 'unknown';
  evidence: Evidence | null;
  facts: Facts;
};
