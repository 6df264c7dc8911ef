import type { Evidence, Mail, Verdict } from '../verdict.ts';
import { judge, type Judgement } from './judge.ts';
import { readFacts } from './read-facts.ts';
import { REJECTION_FROM, UNSURE_FROM } from './weights.ts';

/** The sentence the verdict rests on: the first firm decision, else the one worded most like one, else the first hint. */
const evidenceOf = ({ reading, wording, folded, words, body }: Judgement): Evidence | null => {
  const counted = reading.statements.filter(({ excuse }) => excuse === null);
  const strong = counted.find((statement) => statement.strong);
  // Where no phrase is firm, the sentence whose wording is most like a decision says more than a hint somewhere else.
  const sentence = strong?.sentence ?? (wording.odds > 0 ? wording.sentence : null) ?? counted[0]?.sentence ?? wording.sentence;
  if (sentence === null) {
    return null;
  }
  const reason = counted.find((statement) => statement.strong === (strong !== undefined) && statement.sentence === sentence)?.reason;
  const { from, to } = sentence;
  const start = folded.map[words.start[from] ?? 0] ?? 0;
  const last = folded.map[Math.max(0, (words.end[to - 1] ?? 1) - 1)] ?? 0;
  let end = Math.min(body.length, last + 1);
  while (end < body.length && end < last + 4 && /[.!?。！？)”"»…]/.test(body[end] ?? '')) {
    end += 1;
  }
  return { sentence: body.slice(start, end), start, end, reason: reason ?? 'stated-refusal' };
};

const decide = ({ probability, features }: Judgement): Verdict['decision'] => {
  if (probability >= REJECTION_FROM) {
    return 'rejection';
  }
  const isHeld = (features['hold'] ?? 0) > 0 && (features['job'] ?? 0) >= 0.5 && (features['strong'] ?? 0) + (features['hint'] ?? 0) > 0;
  return probability >= UNSURE_FROM || (isHeld && probability > 0.02) ? 'unsure' : 'other';
};

/**
 * Tells whether a mail turns down the reader's job application, and on which sentence that rests. Pure and synchronous; answers for any
 * text, however broken or long (only the newest 12,000 characters are judged), and never throws.
 */
export const detect = (mail: Mail): Verdict => {
  const judgement = judge(mail);
  const decision = decide(judgement);
  return {
    decision,
    score: Math.round(judgement.probability * 1000) / 1000,
    language: judgement.languages[0] ?? 'unknown',
    evidence: decision === 'other' ? null : evidenceOf(judgement),
    facts: readFacts(mail, judgement),
  };
};
