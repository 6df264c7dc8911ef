import { isOrphaned, isPrivate, sendMessage } from '#platform/runtime.ts';
import { within } from '#platform/within.ts';
import { isAnswer, type Answer, type Envelope } from './envelope.ts';
import { ProtocolError } from './protocol-error.ts';
import type { RequestOf, ResponseOf, Verb } from './protocol.ts';

/** How long one attempt may take, in milliseconds. A killed background wakes in well under 100. */
const DEADLINE = 3_000;

/** What a private window may still ask: nothing of it is kept. */
const KEEPS_NOTHING: readonly Verb[] = ['detect', 'write-draft', 'look-up', 'page-opened'];

/**
 * Asks the background and waits for its answer; a write is stored when this resolves. Tries twice under one key, so that a
 * background that died on the way does not make two records.
 * @throws {ProtocolError} always this type, with the reason in `kind`
 */
export async function call<V extends Verb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>> {
  if (isOrphaned()) {
    throw new ProtocolError('orphaned');
  }
  if (isPrivate() && !KEEPS_NOTHING.includes(verb)) {
    throw new ProtocolError('private-window');
  }
  const envelope: Envelope = { verb, request, key: crypto.randomUUID() };
  const answer = (await attempt(envelope)) ?? (await attempt(envelope));
  if (answer === null) {
    throw new ProtocolError(isOrphaned() ? 'orphaned' : 'no-answer');
  }
  if (!answer.ok) {
    throw new ProtocolError(answer.error.kind, answer.error.detail);
  }
  // The background answers by the same table; its handlers are typed by it.
  return answer.value as ResponseOf<V>;
}

/** Null when there was no answer: no receiver, a receiver that died, or the deadline. */
async function attempt(envelope: Envelope): Promise<Answer | null> {
  try {
    const reply = await within(DEADLINE, sendMessage(envelope));
    return isAnswer(reply) ? reply : null;
  } catch {
    return null;
  }
}
