import type { Facts, Mail } from '../verdict.ts';
import type { Judgement } from './judge.ts';

/** Facts about the application that the mail names. */
export const readFacts = (_mail: Mail, { reading }: Judgement): Facts => {
  const { signals } = reading;
  return {
    company: null,
    role: null,
    contact: null,
    stage: signals.has('final') ? 'final' : signals.has('interviewed') ? 'interviewed' : signals.has('screened') ? 'screened' : 'unknown',
    sender: 'unknown',
    noFeedback: signals.has('noFeedback'),
    noReply: signals.has('noReply'),
    invitation: signals.has('again') ? 'again' : signals.has('otherRole') ? 'other-role' : null,
    address: null,
  };
};
