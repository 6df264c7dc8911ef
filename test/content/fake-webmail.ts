/** A webmail without a page worth mentioning: bodies in the document, a reply box that is a plain element. */
import type { Email } from '../../src/core/email.ts';
import { MailProblem, type OpenEmail, type ReplyBox, type ReplyEvent, type View, type Webmail } from '../../src/mail/webmail.ts';

export type FakeWebmail = Webmail & {
  /** Shows these mails, newest last; bodies are made anew each time. */
  show: (...emails: Email[]) => OpenEmail[];
  tell: (view: View) => void;
  reply: (event: Partial<ReplyEvent> & { kind: ReplyEvent['kind'] }) => void;
  /** The text in the reply box, null when none is open. */
  draft: () => string | null;
  /** What the person types into the reply box. */
  write: (text: string) => void;
  /** How the next reply goes wrong. */
  trouble: 'no-box' | 'refuses-text' | null;
  isWatched: () => boolean;
};

export function createFakeWebmail(): FakeWebmail {
  let onView: (view: View) => void = () => undefined;
  let onReply: (event: ReplyEvent) => void = () => undefined;
  let watching: AbortSignal | null = null;
  let editor: HTMLElement | null = null;
  let inserted: string | null = null;

  const box = (): ReplyBox => {
    if (editor === null) {
      editor = document.createElement('div');
      editor.tabIndex = -1;
      document.body.append(editor);
    }
    const here = editor;
    return {
      key: 'box-1',
      editor: here,
      ownText: () => here.textContent ?? '',
      insert: async (text) => {
        if (fake.trouble === 'refuses-text') {
          throw new MailProblem('insert-failed');
        }
        inserted = text;
        here.textContent = text + (here.textContent ?? '');
      },
      remove: async () => {
        const isUntouched = inserted !== null && here.textContent === inserted;
        if (isUntouched) {
          here.textContent = '';
        }
        return isUntouched;
      },
    };
  };
  const openEmail = (email: Email): OpenEmail => {
    const body = document.createElement('div');
    body.className = 'mail-body';
    body.textContent = email.text;
    document.body.append(body);
    return {
      email,
      body,
      place: (host) => {
        if (body.isConnected && body.nextElementSibling !== host) {
          body.after(host);
        }
        return body.isConnected;
      },
      openReply: async () => {
        if (fake.trouble === 'no-box') {
          throw new MailProblem('reply-box-missing');
        }
        return box();
      },
    };
  };
  const fake: FakeWebmail = {
    name: 'gmail',
    trouble: null,
    watch: (listener, signal) => {
      onView = (view) => signal.aborted || listener(view);
      watching = signal;
      onView({ kind: 'elsewhere' });
    },
    watchReplies: (listener, signal) => {
      onReply = (event) => signal.aborted || listener(event);
    },
    composeUrl: ({ to, subject, body }) => `https://mail.google.com/compose?${new URLSearchParams({ to, subject, body }).toString()}`,
    report: () => [{ landmark: 'body', rung: 'by class', since: '2026-11' }],
    show: (...emails) => {
      document.querySelectorAll('.mail-body').forEach((body) => body.remove());
      const messages = emails.map(openEmail);
      onView({ kind: 'messages', messages });
      return messages;
    },
    tell: (view) => onView(view),
    reply: (event) => {
      if (event.kind !== 'unsent') {
        editor?.remove();
        editor = null;
        inserted = null;
      }
      onReply({ key: 'box-1', threadId: 'thread-1', text: '', to: [], ...event });
    },
    draft: () => editor?.textContent ?? null,
    write: (text) => {
      box().editor.textContent += text;
    },
    isWatched: () => watching !== null && !watching.aborted,
  };
  return fake;
}
