import type { Aside, Layer, ReplyStep } from '#ui/card/card-view.ts';
import type { ReplyBox } from '#mail/webmail.ts';

/** What the person and one card are in the middle of. Lives as long as the mail is on screen, and is stored nowhere. */
export type Talk = {
  layer: Layer | null;
  aside: Aside | null;
  /** They opened the folded card again. */
  isUnfolded: boolean;
  /** What they said about this mail in this very moment, so that it can be taken back. */
  justSaid: 'not-rejection' | 'muted' | null;
  /** The reply box that holds our draft, and for which steps. */
  draft: { box: ReplyBox; steps: ReplyStep[] } | null;
  /** What was reached in this tab and is not stored, by the key of its reply box: in private windows, and when storing did not work. */
  unstored: Record<string, { steps: ReplyStep[]; state: 'drafted' | 'done' }>;
};

/** A talk that has not begun. */
export const SILENCE: Talk = { layer: null, aside: null, isUnfolded: false, justSaid: null, draft: null, unstored: {} };
