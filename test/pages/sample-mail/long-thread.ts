import type { SampleQuote, SampleThread } from '../mailbox.ts';
import type { Ago } from './calendar.ts';
import { asSignature, asTyped } from './markup.ts';
import { owner } from './owner.ts';

const priya = { name: 'Priya Nair', address: 'priya.nair@oakline-health.example' };
const daniel = { name: 'Daniel Brandt', address: 'daniel.brandt@oakline-health.example' };
const wen = { name: 'Wen Castellano', address: 'wen.castellano@oakline-health.example' };

/** Scheduling between a recruiter, two interviewers and the owner, and then a refusal with the whole history quoted below it. */
export function longThread(ago: Ago): SampleThread {
  const invitation = asTyped(
    'Hi Robin,',
    'Thank you for applying for the Data Analyst role at Oakline Health. We would like to invite you to an interview with Daniel and Wen.',
    'Would Wednesday at 14:00 or Thursday at 10:00 suit you?',
    'Best,\nPriya',
  );
  const answer = asTyped('Hi Priya,', 'Thank you, that is good news. Thursday at 10:00 suits me well.', 'Best wishes,\nRobin');
  const confirmation = asTyped('Hello Robin,', 'Thursday at 10:00 it is. Wen will send you the call details.', 'Daniel');
  const details = asTyped('Hi all,', 'The link is in the invitation. Robin, please bring one dashboard you are proud of.', 'Wen');
  const thanks = asTyped(
    'Dear Daniel, dear Wen,',
    'Thank you for the conversation this morning. I liked the way you talked about the ward reports, and I would enjoy working on them.',
    'Best wishes,\nRobin',
  );
  const quoted: SampleQuote = {
    from: owner,
    date: ago(6, '13:15'),
    html: thanks,
    quoted: { from: wen, date: ago(8, '09:50'), html: details, quoted: { from: owner, date: ago(9, '18:22'), html: answer } },
  };
  return {
    id: '1846901733820994106',
    subject: 'Interview: Data Analyst at Oakline Health',
    unread: true,
    messages: [
      { id: '1846901733820994106', from: priya, to: [owner], cc: [daniel, wen], date: ago(10, '11:02'), html: invitation },
      {
        id: '1846930118273645106',
        from: owner,
        to: [priya],
        cc: [daniel, wen],
        date: ago(9, '18:22'),
        html: answer,
        quoted: { from: priya, date: ago(10, '11:02'), html: invitation },
      },
      { id: '1846988402917364506', from: daniel, to: [owner], cc: [priya, wen], date: ago(8, '08:41'), html: confirmation },
      { id: '1846993047182930406', from: wen, to: [owner], cc: [priya, daniel], date: ago(8, '09:50'), html: details },
      { id: '1847176629304857206', from: owner, to: [daniel, wen], cc: [priya], date: ago(6, '13:15'), html: thanks },
      {
        id: '1848257719230485606',
        from: priya,
        to: [owner],
        cc: [daniel, wen],
        date: ago(0, '06:55'),
        html:
          asTyped(
            'Hi Robin,',
            'Thank you for your patience, and for taking the time to meet Daniel and Wen.',
            'The team was impressed by your dashboards. Still, we will not be moving forward with your application for the Data Analyst role, as we have chosen someone with a clinical background.',
            'I wish you every success and hope you will think of us again.',
            'Best,\nPriya',
          ) + asSignature('Priya Nair (she/her)', 'Talent Partner', 'Oakline Health'),
        quoted,
      },
    ],
  };
}
