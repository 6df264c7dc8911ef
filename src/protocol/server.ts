import type { WebmailName } from '#core/email.ts';
import type { Sender } from '#platform/runtime.ts';
import * as v from 'valibot';
import type { Answer } from './envelope.ts';
import { isAbout, webmailAt } from './own-mail-only.ts';
import { ProtocolError } from './protocol-error.ts';
import type { RequestOf, ResponseOf, Role, Verb } from './protocol.ts';
import type { RequestBudget } from './request-budget.ts';
import { envelopeShape, RULES } from './schemas.ts';
import { type Ourselves, senderRole } from './sender-role.ts';

/** What a handler may know about a request besides its content. */
export type Asking = {
  /** Names this request; the same twice must take effect once. */
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
  role: Role;
  /** Comes from a private window: nothing may be stored. */
  isPrivate: boolean;
  tabId: number | null;
  /** The webmail a content script runs in; null for our own pages. */
  webmail: WebmailName | null;
};

/** One `async` function for each verb: replies that are not native promises never arrive. */
export type Handlers = { readonly [V in Verb]: (request: RequestOf<V>, asking: Asking) => Promise<ResponseOf<V>> };

/** Requests a private window may make: they leave nothing behind there. */
const KEEPS_NOTHING: readonly string[] = ['detect', 'write-draft', 'look-up', 'page-opened'] satisfies Verb[];

/**
 * Answers requests: looks who asks, whether they may, and whether the request is exactly as agreed, before anything happens.
 * @param problemOf names the problem behind an error a handler threw
 * @returns a listener that gives undefined for messages that are none of ours, and otherwise always resolves
 */
export function createServer({
  handlers,
  ourselves,
  mayAsk,
  now,
  problemOf,
}: {
  handlers: Handlers;
  ourselves: Ourselves;
  mayAsk: RequestBudget;
  now: () => number;
  problemOf: (error: unknown) => ProtocolError;
}): (message: unknown, sender: Sender) => Promise<Answer> | undefined {
  const answer = async (message: unknown, sender: Sender, role: Role): Promise<Answer> => {
    try {
      const { verb, request, key } = checkEnvelope(message);
      const tabId = sender.tab?.id ?? null;
      const at = now();
      if (!mayAsk(`${role} ${tabId ?? ''}`, at)) {
        throw new ProtocolError('too-many');
      }
      const isPrivate = sender.tab?.incognito === true;
      const asking: Asking = { key: `${verb} ${key}`, at, role, isPrivate, tabId, webmail: role === 'mail' ? webmailAt(sender.url) : null };
      return { ok: true, value: await handle(handlers, verb, request, asking) };
    } catch (error) {
      const { kind, detail } = error instanceof ProtocolError ? error : problemOf(error);
      return { ok: false, error: { kind, detail } };
    }
  };
  return (message, sender) => {
    const role = senderRole(sender, ourselves);
    return role === null ? undefined : answer(message, sender, role);
  };
}

function checkEnvelope(message: unknown): { verb: Verb; request: unknown; key: string } {
  const envelope = v.safeParse(envelopeShape, message);
  if (!envelope.success) {
    throw new ProtocolError('invalid-request', 'envelope');
  }
  const { verb, request, key } = envelope.output;
  if (!isVerb(verb)) {
    throw new ProtocolError('unknown-verb');
  }
  return { verb, request, key };
}

async function handle<V extends Verb>(handlers: Handlers, verb: V, request: unknown, asking: Asking): Promise<ResponseOf<V>> {
  const { roles, shape } = RULES[verb];
  if (!roles.includes(asking.role)) {
    throw new ProtocolError('forbidden');
  }
  if (asking.isPrivate && !KEEPS_NOTHING.includes(verb)) {
    throw new ProtocolError('private-window');
  }
  const checked = v.safeParse(shape, request);
  if (!checked.success) {
    throw new ProtocolError('invalid-request', fieldsOf(checked.issues));
  }
  if (asking.webmail !== null && !isAbout(asking.webmail, checked.output)) {
    throw new ProtocolError('forbidden');
  }
  return handlers[verb](checked.output, asking);
}

/** Names of the fields that are wrong, never what stands in them. */
function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const names = issues.map((issue) => v.getDotPath(issue) ?? 'request');
  return [...new Set(names)].join(', ').slice(0, 200);
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(RULES, verb);
}
