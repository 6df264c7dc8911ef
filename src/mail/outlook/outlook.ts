import type { LandmarkLog } from '../find-first.ts';
import { MailProblem, type OpenEmail, type View, type Webmail } from '../webmail.ts';
import { composeUrl } from './compose-url.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { findMessages, type ShownThread } from './find-messages.ts';
import { openReply } from './open-reply.ts';
import { createPlacedHosts, type PlacedHosts } from './placed-hosts.ts';
import { currentThreadId, readThread, type ReadMessage } from './read-thread.ts';
import { createReplyBox } from './reply-box.ts';
import { watchSending } from './sent.ts';
import { watchView } from './watch-view.ts';

const REPLY_TIMEOUT = 5_000;

/** Outlook on the web: the conversation pane, the single-message pane, the full page and the read view of its own. */
export function createOutlook(): Webmail {
  const log: LandmarkLog = new Map();
  const parts: Parts = { log, drafts: createDrafts(), hosts: createPlacedHosts() };
  return {
    name: 'outlook',
    watch: (onView, signal) => watchView(onView, { hosts: parts.hosts, log, open: (thread) => open(thread, parts), signal }),
    watchReplies: (onEvent, signal) =>
      watchSending(onEvent, {
        drafts: parts.drafts,
        threadId: () => currentThreadId(findMessages(document, new Map()), page(), new Map()),
        signal,
      }),
    composeUrl: (draft) => composeUrl(location.hostname, draft),
    report: () => [...log.values()],
  };
}

type Parts = { log: LandmarkLog; drafts: Drafts; hosts: PlacedHosts };

function page(): { document: Document; location: Location } {
  return { document, location };
}

function open(thread: ShownThread, parts: Parts): View {
  return { kind: 'messages', messages: readThread(thread, page(), parts.log).map((message) => openEmail(message, parts)) };
}

function openEmail(message: ReadMessage, parts: Parts): OpenEmail {
  const { log, drafts, hosts } = parts;
  const { email } = message;
  return {
    email,
    body: message.shown.body,
    place: (host) => {
      const body = message.shown.body.isConnected ? message.shown.body : findAgain(message, log)?.message.shown.body;
      return body !== undefined && hosts.place(host, body);
    },
    openReply: async ({ signal, timeout = REPLY_TIMEOUT }) => {
      const now = findAgain(message, log);
      if (now === null) {
        throw new MailProblem('message-gone');
      }
      const editor = await openReply(now.message, now.thread, { log, timeout, signal });
      const draft = drafts.of(editor);
      draft.threadId ??= email.threadId;
      draft.answered ??= email.sender;
      return createReplyBox(editor, draft.key);
    },
  };
}

/** The same message as the page shows it now: Outlook may have drawn it anew since it was read. */
function findAgain({ shown, email }: ReadMessage, log: LandmarkLog): { message: ReadMessage; thread: ShownThread } | null {
  const thread = findMessages(document, log);
  if (thread === null) {
    return null;
  }
  const all = readThread(thread, page(), log);
  const message = all.find((other) => other.shown.body === shown.body) ?? all.find((other) => other.email.messageId === email.messageId);
  return message === undefined ? null : { message, thread };
}
