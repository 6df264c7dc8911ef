import type { Contact } from '#core/email.ts';
import type { ReplyEvent } from '../webmail.ts';
import { type Draft, draftId, draftRecipients, draftText, draftThread, type Drafts } from './drafts.ts';
import { findOwn } from './find-own.ts';
import { intentOf, isSchedule, type Intent } from './intent.ts';

/** How often open and just-sent drafts are looked at; nothing is looked at while there are none. */
const POLL = 200;
/** Proof of sending comes within this time after the editor left. */
const PROOF = 10_000;
/** A draft that is still open this long after Send was pressed was not sent by that. */
const STILL_OPEN = 10_000;
/** Gmail offers Undo for 30 seconds at most. */
const UNDO = 32_000;
/** An editor that is drawn anew, or moved to a window, is back within this time. */
const REDRAWN = 500;

const SENT_NOTICE = '#link_vsm';
const UNDO_LINK = '#link_undo';

type Followed = {
  draft: Draft;
  draftId: string | null;
  threadId: string | null;
  asked: Asked | null;
  goneAt: number | null;
};

/** What the person asked for, with the draft as it was then. */
type Asked = { intent: Intent; at: number; text: string; to: Contact[]; notice: Element | null; noticeGone: boolean };

type Provisional = { event: ReplyEvent; draftId: string | null; notice: Element | null; until: number };

/**
 * Follows every draft the person touches, whoever opened it. Sent is what the person asked to send, whose editor left, and which Gmail then
 * shows in the thread under the draft's id or confirms in its notice. It is taken back when Undo is pressed or the draft is open again.
 * @param threadId names the conversation on screen
 */
export function watchSending(
  onEvent: (event: ReplyEvent) => void,
  { drafts, page, threadId, signal }: { drafts: Drafts; page: Document; threadId: () => string | null; signal: AbortSignal },
): void {
  const followed = new Map<string, Followed>();
  let sent: Provisional[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const now = (): number => performance.now();
  const sentNotice = (): Element | null => findOwn(page, SENT_NOTICE)[0] ?? null;

  const follow = (draft: Draft): Followed => {
    const known = followed.get(draft.key);
    const entry = {
      draft,
      draftId: draftId(draft.compose) ?? known?.draftId ?? null,
      threadId: draftThread(draft.compose) ?? known?.threadId ?? threadOfPlace(draft),
      asked: known?.asked ?? null,
      goneAt: null,
    };
    followed.set(draft.key, entry);
    timer ??= setInterval(look, POLL);
    return entry;
  };
  /** A reply in the conversation belongs to it; a window may be about anything. */
  const threadOfPlace = ({ compose }: Draft): string | null => (compose.closest('[role="dialog"], .dw') === null ? threadId() : null);

  const look = (): void => {
    const open = new Map(drafts.all().map((draft) => [draft.key, draft]));
    for (const entry of followed.values()) {
      const draft = open.get(entry.draft.key);
      if (draft === undefined) {
        leave(entry);
      } else {
        stay(entry, draft);
      }
    }
    for (const draft of open.values()) {
      takeBack(
        (provisional) =>
          provisional.event.key === draft.key || (provisional.draftId !== null && provisional.draftId === draftId(draft.compose)),
        draft,
      );
    }
    sent = sent.filter(({ until }) => until > now());
    if (followed.size === 0 && sent.length === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };

  const stay = (entry: Followed, draft: Draft): void => {
    entry.draft = draft;
    entry.draftId = draftId(draft.compose) ?? entry.draftId;
    entry.goneAt = null;
    if (entry.asked === null) {
      return;
    }
    if (findOwn(page, '[role="alertdialog"]').length > 0) {
      // Gmail asks something first; the answer decides.
      entry.asked.at = now();
    }
    if (now() - entry.asked.at > STILL_OPEN) {
      entry.asked = null;
    }
    noteNotice(entry.asked);
  };

  const leave = (entry: Followed): void => {
    entry.goneAt ??= now();
    const { asked, draft, goneAt } = entry;
    const told = { key: draft.key, threadId: entry.threadId };
    noteNotice(asked);
    if (asked?.intent === 'send') {
      const notice = newNotice(asked);
      if (notice !== null || appeared(entry)) {
        followed.delete(draft.key);
        const event: ReplyEvent = { kind: 'sent', ...told, text: asked.text, to: asked.to };
        sent.push({ event, draftId: entry.draftId, notice, until: now() + UNDO });
        onEvent(event);
      } else if (now() - goneAt > PROOF) {
        followed.delete(draft.key);
        onEvent({ kind: 'closed', ...told, text: asked.text, to: asked.to });
      }
      return;
    }
    if (now() - goneAt > REDRAWN) {
      followed.delete(draft.key);
      onEvent({ kind: asked?.intent === 'discard' ? 'discarded' : 'closed', ...told, text: asked?.text ?? '', to: asked?.to ?? [] });
    }
  };

  const noteNotice = (asked: Asked | null): void => {
    if (asked !== null && sentNotice() === null) {
      asked.noticeGone = true;
    }
  };
  /** Gmail's word that something was sent, given after the person asked: an older notice may still be on screen. */
  const newNotice = (asked: Asked): Element | null => {
    const notice = sentNotice();
    return notice !== null && (notice !== asked.notice || asked.noticeGone) ? notice : null;
  };
  /** The message itself, under the id its draft had. */
  const appeared = ({ draftId: id }: Followed): boolean =>
    id !== null &&
    [...page.querySelectorAll(`[data-message-id="${CSS.escape(`#${id}`)}"]`)].some(
      (item) => item.querySelector('.a3s') !== null && item.querySelector('[g_editable="true"]') === null,
    );

  const takeBack = (isIt: (provisional: Provisional) => boolean, draft: Draft | null): void => {
    const undone = sent.find(isIt);
    if (undone === undefined) {
      return;
    }
    sent = sent.filter((other) => other !== undone);
    if (draft !== null) {
      follow(draft);
    }
    onEvent({ ...undone.event, kind: 'unsent' });
  };

  const ask = (event: MouseEvent | KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) {
      return;
    }
    if (target.closest(UNDO_LINK) !== null && event.type === 'click') {
      // The link also undoes archiving and the like; it is about sending while its notice says so.
      takeBack(({ notice }) => notice?.isConnected === true && notice === sentNotice(), null);
      return;
    }
    const intent = intentOf(event);
    if (intent === null) {
      return;
    }
    const draft = drafts.at(target) ?? (isSchedule(target) ? lastTouched() : null);
    if (draft === null) {
      return;
    }
    const entry = follow(draft);
    const notice = sentNotice();
    entry.asked = {
      intent,
      at: now(),
      text: draftText(draft.editor),
      to: draftRecipients(draft.compose),
      notice,
      noticeGone: notice === null,
    };
  };
  const lastTouched = (): Draft | null => [...followed.values()].findLast(({ goneAt }) => goneAt === null)?.draft ?? null;

  const onFocus = ({ target }: FocusEvent): void => {
    const draft =
      target instanceof Element && target.closest('[contenteditable="true"], textarea, input') !== null ? drafts.at(target) : null;
    if (draft !== null) {
      follow(draft);
    }
  };

  if (signal.aborted) {
    return;
  }
  // On the window, so that nothing in the page is earlier: a compose window swallows keys, and old buttons act before the click.
  for (const type of ['mousedown', 'click', 'keydown'] as const) {
    window.addEventListener(type, ask, { capture: true, signal });
  }
  window.addEventListener('focusin', onFocus, { capture: true, signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
