import type { Evidence, Mail, Verdict } from '../verdict.ts';
import { judge, type Judgement } from './judge.ts';
import { readFacts } from './read-facts.ts';
import { REJECTION_FROM, UNSURE_FROM } from './weights.ts';

/** Where no sentence is known to decide, the mail as a whole must speak for a decision, and one sentence be somewhat like one. */
const IS_ABOUT_ONE = 0.5;
const IS_SOMEWHAT_LIKE_ONE = -2.5;

/** From these log-odds on a sentence's wording is a decision by itself. */
const IS_DECISION = 0;

/** The sentence the verdict rests on: the first firm decision, else the one worded most like one, else the first hint, else the likest of all. */
const evidenceOf = ({ reading, wording, folded, words, body }: Judgement): Evidence | null => {
  const counted = reading.statements.filter(({ excuse }) => excuse === null);
  const strong = counted.find((statement) => statement.strong);
  // Where no phrase is firm, the sentence whose wording is most like a decision says more than a hint somewhere else.
  const sentence = strong?.sentence ?? (wording.odds >= IS_DECISION ? wording.sentence : null) ?? counted[0]?.sentence ?? wording.sentence;
  if (sentence === undefined || sentence === null) {
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

/** Thanks and good wishes alone decide nothing, and an opening that is paused says nothing about the person: both are asked about. */
const decide = ({ probability, features, wording, topic }: Judgement): Verdict['decision'] => {
  const of = (name: string): number => features[name] ?? 0;
  const isSaid = of('strong') + of('hint') + of('softNo') > 0;
  const isTold = topic > IS_ABOUT_ONE && wording.odds > IS_SOMEWHAT_LIKE_ONE && of('excused') + of('good') === 0;
  const isDecided = isSaid || wording.odds >= IS_DECISION || isTold;
  const isHeld = of('hold') > 0 && of('strong') === 0;
  if (probability >= REJECTION_FROM) {
    return isDecided && !isHeld ? 'rejection' : 'unsure';
  }
  return probability >= UNSURE_FROM || (of('hold') > 0 && of('job') >= 0.5 && isSaid && probability > 0.02) ? 'unsure' : 'other';
};

/**
 * Tells whether a mail turns down the reader's job application, and on which sentence that rests. Pure and synchronous; answers for any
 * text, however broken or long (only the first 6,000 plain characters of the newest part are judged), and never throws.
 */
export const detect = (mail: Mail): Verdict => {
  const judgement = judge(mail);
  const decision = decide(judgement);
  return {
    decision,
    score: Math.round(judgement.probability * 1000) / 1000,
    language: judgement.languages[0] ?? 'unknown',
    evidence: decision === 'other' ? null : evidenceOf(judgement),
    facts: readFacts(mail, judgement, decision),
  };
};
