/** A person in the sample mailbox. All names and addresses are invented. */
export type SamplePerson = { name: string; address: string };

/** Earlier mail that a message carries below its own text; every webmail shows it in markup of its own. */
export type SampleQuote = {
  from: SamplePerson;
  /** ISO 8601 with zone. */
  date: string;
  html: string;
  quoted?: SampleQuote;
};

/** One message of a sample thread. */
export type SampleMessage = {
  /** Decimal digits, unique in the mailbox; the pages derive their own id formats from it. */
  id: string;
  from: SamplePerson;
  to: SamplePerson[];
  cc?: SamplePerson[];
  /** ISO 8601 with zone. */
  date: string;
  /** The body's markup as a webmail shows it after sanitising, without `quoted`. */
  html: string;
  quoted?: SampleQuote;
};

/** A conversation; messages oldest first. */
export type SampleThread = { id: string; subject: string; unread: boolean; messages: SampleMessage[] };

/** A whole mailbox. */
export type SampleMailbox = { owner: SamplePerson; threads: SampleThread[] };

/** What a fixture answers for one request; null when the address is none of its own. */
export type Served = { status: number; headers: Record<string, string>; body: string | Uint8Array };
