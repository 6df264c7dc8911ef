import type { Features } from '../features.ts';

/** Log-odds beyond this say no more. */
const MOST = 4;

/** The numbers that the model weighs. A sentence worded like a decision is more believable in a mail that is about one. */
export function topicFeatures(odds: number, { wording = 0 }: Features): Features {
  const share = Math.max(-MOST, Math.min(MOST, odds)) / MOST;
  return {
    topic: Math.max(0, share),
    topicAgainst: Math.max(0, -share),
    topicWithWording: Math.max(0, share) * wording,
  };
}
