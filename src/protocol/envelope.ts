import { PROBLEM_KINDS, type ProblemKind } from './protocol-error.ts';
import type { Verb } from './protocol.ts';

/** A request on its way. The same `key` twice means the same request twice: it takes effect once. */
export type Envelope = { verb: Verb; request: unknown; key: string };

/** An answer on its way back: errors travel as values. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: { kind: ProblemKind; detail: string | null } };

/** What the popup asks a mail tab, as one word: no verb of the background, so that nobody else answers. */
export const WHAT_IS_SHOWN = 'what-is-shown';

/** Whether a reply is an answer at all: a dead background replies with nothing. */
export function isAnswer(reply: unknown): reply is Answer {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) {
    return false;
  }
  if (reply.ok === true) {
    return 'value' in reply;
  }
  if (!('error' in reply) || typeof reply.error !== 'object' || reply.error === null || !('kind' in reply.error)) {
    return false;
  }
  const kind: unknown = reply.error.kind;
  return PROBLEM_KINDS.some((known) => known === kind);
}
