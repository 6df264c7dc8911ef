import { REJECTION_FROM, UNSURE_FROM } from '../detector/weights.ts';
import type { Verdict } from '../verdict.ts';

/** What the person said of one verdict; the sender's address is null where the page shows none. */
export type Correction = { sender: string | null; judgement: 'rejection' | 'not-rejection' };

/** What corrections add to the log-odds of a verdict: a little for every mail, more for mail of the same sender. */
export type Leaning = { overall: number; bySender: ReadonlyMap<string, number> };

export const NO_LEANING: Leaning = { overall: 0, bySender: new Map() };

const OVERALL_STEP = 0.1;
/** A run of corrections may make the detector a little bolder or shyer; it may not talk it out of its job. */
const MOST_OVERALL = 0.5;
const SENDER_STEP = 1.25;
/** A mailbox that sent a receipt may send a plain refusal tomorrow: that one is still called so. */
const MOST_BY_SENDER = 2;

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Sums up all corrections. The order does not matter, and taking one back leaves no trace. */
export function leaningOf(corrections: readonly Correction[]): Leaning {
  let overall = 0;
  const bySender = new Map<string, number>();
  for (const { sender, judgement } of corrections) {
    const direction = judgement === 'rejection' ? 1 : -1;
    overall += direction * OVERALL_STEP;
    if (sender !== null) {
      const address = sender.toLowerCase();
      bySender.set(address, (bySender.get(address) ?? 0) + direction * SENDER_STEP);
    }
  }
  return {
    overall: within(overall, MOST_OVERALL),
    bySender: new Map([...bySender].map(([sender, sum]) => [sender, within(sum, MOST_BY_SENDER)])),
  };
}

/**
 * A verdict as the person's corrections would have it. Without a deciding sentence nothing becomes more than a question.
 * @param from the sender as the mail names it, `Name <address>` or less
 */
export function lean(verdict: Verdict, from: string, { overall, bySender }: Leaning): Verdict {
  const address = (/<([^<>]+)>\s*$/.exec(from.slice(0, 1_000))?.[1] ?? from).trim().toLowerCase();
  const shift = overall + (bySender.get(address) ?? 0);
  if (shift === 0) {
    return verdict;
  }
  const odds = Math.log(Math.max(verdict.score, 0.001) / Math.max(1 - verdict.score, 0.001)) + shift;
  const score = Math.round(1_000 / (1 + Math.exp(-odds))) / 1_000;
  return { ...verdict, score, decision: decide(verdict, score, shift) };
}

function decide({ decision, evidence, score: before }: Verdict, score: number, shift: number): Verdict['decision'] {
  const isOpen = decision === 'unsure' && before >= REJECTION_FROM;
  if (score >= REJECTION_FROM && evidence !== null && !isOpen) {
    return 'rejection';
  }
  // What is asked about for another reason than its score is asked about until the person has said no to such mail.
  return score >= UNSURE_FROM || (decision === 'unsure' && shift > 0) ? 'unsure' : 'other';
}
