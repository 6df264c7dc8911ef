import type { Draft } from '#core/drafts/write-draft.ts';
import { MailProblem, type OpenEmail, type ReplyBox } from '#mail/webmail.ts';

/** What became of a draft on its way into the reply box. */
export type Outcome =
  | { kind: 'inserted'; box: ReplyBox }
  /** The person wrote something there already; nothing was touched. */
  | { kind: 'has-text' }
  | { kind: 'kept'; why: 'no-reply-box' | 'not-inserted' };

type Errand = {
  open: OpenEmail;
  draft: Draft;
  /** A box that holds an earlier draft of ours, which this one replaces. */
  earlier: ReplyBox | null;
  /** The person said: put it above their own text. */
  despiteText: boolean;
  signal: AbortSignal;
};

/** How long the reply box may take to open, in milliseconds. */
const PATIENCE = 5_000;

/** Opens the reply of this mail and puts the draft there, never over the person's own words. Rejects only when the signal aborts. */
export async function putDraft({ open, draft, earlier, despiteText, signal }: Errand): Promise<Outcome> {
  try {
    if (earlier !== null && !(await takeOut(earlier)) && !despiteText) {
      return { kind: 'has-text' };
    }
    const box = await inTime(open.openReply({ signal, timeout: PATIENCE }));
    if (!despiteText && box.ownText() !== '') {
      return { kind: 'has-text' };
    }
    await box.insert(draft.body);
    box.editor.focus({ preventScroll: true });
    box.editor.scrollIntoView({ block: 'nearest' });
    return { kind: 'inserted', box };
  } catch (error) {
    signal.throwIfAborted();
    return {
      kind: 'kept',
      why:
        error instanceof MailProblem && error.kind !== 'insert-failed' && error.kind !== 'not-editable' ? 'no-reply-box' : 'not-inserted',
    };
  }
}

/** A box that left the page took its draft along. */
async function takeOut(box: ReplyBox): Promise<boolean> {
  return !box.editor.isConnected || (await box.remove().catch(() => false));
}

/** The webmail keeps its own time; this is for the day on which it does not. */
function inTime(box: Promise<ReplyBox>): Promise<ReplyBox> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new MailProblem('reply-box-missing', 'late')), PATIENCE + 500);
    void box.catch(() => undefined).finally(() => clearTimeout(timer));
  });
  return Promise.race([box, late]);
}
