import type { DraftRequest, Draft } from '#core/drafts/write-draft.ts';
import type { Mail, Verdict } from '#core/verdict.ts';
import type { Words } from '#core/words.ts';
import type { Webmail } from '#mail/webmail.ts';
import type { RequestOf, ResponseOf, TabReport, Verb } from '#protocol/protocol.ts';
import type { Press } from './gate.ts';

/** How the background is asked. Rejects with a `ProtocolError`. */
export type Call = <V extends Verb>(verb: V, request: RequestOf<V>) => Promise<ResponseOf<V>>;

/** Everything the companion needs from outside; tests put fakes here. */
export type World = {
  webmail: Webmail;
  words: Words;
  /** A calendar day, `YYYY-MM-DD`, as people say it. */
  sayDate: (date: string) => string;
  now: () => Date;
  isPrivate: boolean;
  /** Judged in the background; rejects as `call` does. */
  detect: (mail: Mail) => Promise<Verdict>;
  writeDraft: (request: DraftRequest) => Promise<Draft | null>;
  call: Call;
  /** Hears which record changed, null for any; until the signal aborts. */
  onChange: (listener: (id: string | null) => void, signal: AbortSignal) => void;
  answerTab: (report: () => TabReport, signal: AbortSignal) => void;
  openTab: (url: string) => void;
  /** Puts text on the clipboard; false when the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  measurePress: (event: Event, seen: { host: HTMLElement; visibleFor: number; sinceLast: number }) => Press;
};
