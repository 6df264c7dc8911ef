import type { LandmarkLog } from '../find-first.ts';
import { MailProblem, type OpenEmail, type Webmail } from '../webmail.ts';
import { createAccount } from './account.ts';
import { composeUrl } from './compose-url.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { findThread, type ShownMessage, type ShownThread } from './find-messages.ts';
import { openReply } from './open-reply.ts';
import { createPlacedHosts, type PlacedHosts } from './placed-hosts.ts';
import { readEmail, type Reading, threadIdOf } from './read-thread.ts';
import { createReplyBox } from './reply-box.ts';
import { watchSending } from './sent.ts';
import { watchView } from './watch-view.ts';

const REPLY_TIMEOUT = 5_000;

/** Gmail on the web: conversations in the full view, in the split pane and in their own window, in every language. */
export function createGmail(): Webmail {
  const log: LandmarkLog = new Map();
  const reading: Reading = { page: document, location, account: createAccount(document), log, threadOf: new Map() };
  const parts: Parts = { reading, drafts: createDrafts(document, log), hosts: createPlacedHosts(log) };
  return {
    name: 'gmail',
    watch: (onView, signal) =>
      watchView(onView, {
        reading,
        open: (message, thread) => openEmail(message, thread, parts),
        isOurs: (node) => parts.hosts.has(node),
        lostHost: () => parts.hosts.forgetLost(),
        signal,
      }),
    watchReplies: (onEvent, signal) =>
      watchSending(onEvent, { drafts: parts.drafts, page: document, threadId: () => currentThread(reading), signal }),
    composeUrl: (draft) => composeUrl(location.pathname, draft),
    report: () => [...log.values()],
  };
}

type Parts = { reading: Reading; drafts: Drafts; hosts: PlacedHosts };

function openEmail(shown: ShownMessage, thread: ShownThread, parts: Parts): OpenEmail {
  const { reading, drafts, hosts } = parts;
  const email = readEmail(shown, thread, reading);
  return {
    email,
    body: shown.body ?? shown.frame,
    place: (host) => {
      const now = shown.frame.isConnected ? shown : findAgain(shown.id, reading)?.message;
      return now !== undefined && hosts.place(host, now);
    },
    openReply: async ({ signal, timeout = REPLY_TIMEOUT }) => {
      const now = findAgain(shown.id, reading);
      if (now === null) {
        throw new MailProblem('message-gone');
      }
      return createReplyBox(await openReply(now.message, now.thread, { drafts, log: reading.log, timeout, signal }));
    },
  };
}

/** The same message as the page shows it now: opening a collapsed one builds it anew. */
function findAgain(id: string, { page, log }: Reading): { message: ShownMessage; thread: ShownThread } | null {
  const thread = findThread(page, log);
  const message = thread?.messages.find((other) => other.id === id);
  return thread === null || message === undefined ? null : { message, thread };
}

function currentThread(reading: Reading): string | null {
  const thread = findThread(reading.page, new Map());
  const first = thread?.messages[0];
  return thread === null || first === undefined ? null : threadIdOf(thread, first.id, reading);
}
