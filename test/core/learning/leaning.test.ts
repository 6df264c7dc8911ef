import { describe, expect, test } from 'vitest';
import { REJECTION_FROM } from '#core/detector/weights.ts';
import { type Correction, lean, leaningOf } from '#core/learning/leaning.ts';
import type { Verdict } from '#core/verdict.ts';
import { madeUpVerdict } from '../../content/made-up-mail.ts';

const JOBS = 'Fernwood Jobs <jobs@fernwood.example>';
const no: Correction = { sender: 'jobs@fernwood.example', judgement: 'not-rejection' };
const yes: Correction = { sender: 'Jobs@Fernwood.example', judgement: 'rejection' };
const elsewhere: Correction = { sender: null, judgement: 'not-rejection' };
const times = (count: number, correction: Correction): Correction[] => Array.from({ length: count }, () => correction);

/** A verdict whose log-odds stand this far above the line from which a mail is called a rejection. */
function verdictAt(above: number, change: Partial<Verdict> = {}): Verdict {
  const score = 1 / (1 + Math.exp(-(Math.log(REJECTION_FROM / (1 - REJECTION_FROM)) + above)));
  return madeUpVerdict({ score, decision: above >= 0 ? 'rejection' : 'other', ...change });
}

describe('what corrections make of a verdict', () => {
  test.each<[string, number, Correction[], boolean]>([
    ['nothing was corrected', 0.6, [], true],
    ['“not a rejection” was said of this sender', 0.6, [no], false],
    ['it was said of another', 0.6, [{ ...no, sender: 'shop@larkspur.example' }], true],
    ['a plain refusal of the same sender is still one, however often it was said', 3, times(50, no), true],
    ['“yes, it is one” was said of this sender', -0.6, [yes], true],
    ['an order confirmation of the same sender stays one', -4, times(50, yes), false],
    ['mail without an address was corrected, once', 0.3, [elsewhere], true],
    ['mail without an address was corrected, often', 0.3, times(50, elsewhere), false],
    ['a yes and a no weigh each other up', 0.3, [no, yes], true],
  ])('%s', (_, above, corrections, isRejection) => {
    expect(lean(verdictAt(above), JOBS, leaningOf(corrections)).decision === 'rejection').toBe(isRejection);
  });

  test('without a deciding sentence there is a question at most', () => {
    expect(lean(verdictAt(-0.6, { evidence: null }), JOBS, leaningOf(times(3, yes))).decision).toBe('unsure');
  });

  test('what is asked about for another reason than its score stays a question', () => {
    expect(lean(verdictAt(1, { decision: 'unsure' }), JOBS, leaningOf([yes])).decision).toBe('unsure');
  });

  test('a bare address is the same sender', () => {
    const verdict = verdictAt(0.6);
    expect(lean(verdict, 'jobs@fernwood.example', leaningOf([no]))).toEqual(lean(verdict, JOBS, leaningOf([no])));
  });
});
