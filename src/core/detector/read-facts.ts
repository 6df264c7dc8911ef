import type { Facts, Mail, Verdict } from '../verdict.ts';
import { factsOf } from './facts/facts-of.ts';
import type { Judgement } from './judge.ts';

/** Mail that is so surely another is never shown, so nobody asks for its facts. */
const NEVER_SHOWN = 0.02;

const nothing: Facts = {
  company: null,
  role: null,
  contact: null,
  stage: 'unknown',
  sender: 'unknown',
  noFeedback: false,
  noReply: false,
  invitation: null,
  address: null,
};

/** Facts about the application that the mail names. */
export const readFacts = (mail: Mail, judgement: Judgement, decision: Verdict['decision']): Facts =>
  decision === 'other' && judgement.probability < NEVER_SHOWN ? { ...nothing } : factsOf(mail, judgement, decision !== 'other');
