/** The background as a mail page meets it, in memory: answers by the protocol, with the real rules for steps. */
import type { Rejection } from '../../src/core/rejection.ts';
import { rejectionId } from '../../src/core/rejection.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { discardSteps, draftSteps, sendSteps, setStep, unsendSteps } from '../../src/core/steps.ts';
import { type ProblemKind, ProtocolError } from '../../src/protocol/protocol-error.ts';
import type { Known, Protocol, RequestOf, Verb } from '../../src/protocol/protocol.ts';
import type { Call } from '../../src/content/world.ts';
import { madeUpRejection, madeUpSteps } from '../made-up.ts';

type Answers = { [V in Verb]?: (request: RequestOf<V>) => ReturnType<Protocol[V]> };

export type FakeBackground = {
  call: Call;
  /** Every request so far: verb and content. */
  asked: { verb: Verb; request: unknown }[];
  verbs: () => Verb[];
  known: Known;
  /** Every write goes wrong like this. */
  trouble: ProblemKind | null;
  ring: (id: string | null) => void;
  onChange: (listener: (id: string | null) => void, signal: AbortSignal) => void;
};

export function createFakeBackground(): FakeBackground {
  const listeners = new Set<(id: string | null) => void>();
  const steps = new Map<string, Parameters<typeof draftSteps>[1]>();
  const change = (how: (rejection: Rejection) => Rejection): Rejection => {
    if (fake.known.rejection === null) {
      throw new ProtocolError('not-found');
    }
    fake.known = { ...fake.known, rejection: how(fake.known.rejection) };
    return fake.known.rejection as Rejection;
  };
  const answers: Answers = {
    'look-up': () => structuredClone(fake.known),
    'note-rejection': ({ contacts, ...facts }) => {
      fake.known.rejection ??= madeUpRejection({
        ...facts,
        id: rejectionId(facts.webmail, facts.threadId, facts.messageId),
        account: null,
        steps: madeUpSteps(),
        contacts: contacts.map((contact) => ({ ...contact, thanks: { state: 'open', at: null } })),
      });
      return fake.known.rejection;
    },
    'reply-drafted': (draft) => {
      steps.set(draft.draftKey, draft);
      return change((rejection) => draftSteps(rejection, draft, 1));
    },
    'reply-event': ({ kind, draftKey, to }) => {
      const draft = steps.get(draftKey);
      if (draft === undefined) {
        return null;
      }
      return change((rejection) =>
        ({ sent: sendSteps, unsent: unsendSteps, discarded: (one: Rejection) => discardSteps(one, draft, 1) })[kind](
          rejection,
          draft,
          to,
          1,
        ),
      );
    },
    'set-step': ({ step, state, contact }) => change((rejection) => setStep(rejection, step, state, contact, 1)),
    'correct-facts': ({ company, role, stage }) => change((rejection) => ({ ...rejection, company, role, stage })),
    'add-contact': ({ contact }) =>
      change((rejection) => ({
        ...rejection,
        contacts: rejection.contacts.some(({ address }) => address === contact.address)
          ? rejection.contacts
          : [...rejection.contacts, { ...contact, thanks: { state: 'open', at: null } }],
      })),
    'save-reflection': ({ prompt, text }) => change((rejection) => ({ ...rejection, reflection: [{ prompt, text, at: 1 }] })),
    remind: ({ id, ...when }) => {
      const reminder: Reminder = { id: `reminder ${when.kind}`, rejectionId: id, state: 'pending', shownAt: null, ...when };
      fake.known.reminders = [...fake.known.reminders, reminder];
      return reminder;
    },
    judge: ({ judgement }) => {
      fake.known.judgement = judgement;
      return null;
    },
    'mute-sender': ({ muted }) => {
      fake.known.senderMuted = muted;
      return null;
    },
    dismiss: ({ dismissed }) => {
      fake.known.dismissed = dismissed;
      return null;
    },
  };
  const fake: FakeBackground = {
    asked: [],
    trouble: null,
    known: {
      rejection: null,
      reminders: [],
      judgement: null,
      senderMuted: false,
      dismissed: false,
      settings: DEFAULT_SETTINGS,
      wordings: [],
    },
    verbs: () => fake.asked.map(({ verb }) => verb),
    ring: (id) => listeners.forEach((listener) => listener(id)),
    onChange: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    call: async (verb, request) => {
      fake.asked.push({ verb, request });
      if (fake.trouble !== null && verb !== 'look-up') {
        throw new ProtocolError(fake.trouble);
      }
      const answer = answers[verb];
      if (answer === undefined) {
        throw new ProtocolError('unknown-verb', verb);
      }
      return answer(request);
    },
  };
  return fake;
}
