import type { Features } from '../features.ts';
import type { Folded } from '../fold.ts';
import type { Reading } from '../read-evidence.ts';
import type { Sentence, Words } from '../sentences.ts';
import { wordingOdds } from './wording-odds.ts';
import type { WordingTable } from './wording-table.ts';

/** What the wording model makes of a mail. */
export type Wording = {
  /** The sentence most like a decision, among those that nothing excuses. */
  sentence: Sentence | null;
  /** Log-odds of that sentence, of the next one, and of the likest of those that are excused; -9 where there is none. */
  odds: number;
  next: number;
  excused: number;
};

const NONE = -9;
/** From here on down a sentence is like any other, from here on up a decision beyond doubt. */
const LEAST = -3;
const MOST = 3;

const share = (odds: number): number => Math.max(0, Math.min(1, (odds - LEAST) / (MOST - LEAST)));

/** Scores every sentence. Questions, quotations and sentences whose decision is excused count apart. */
export function readWording(
  folded: Folded,
  words: Words,
  sentences: readonly Sentence[],
  reading: Reading,
  table: WordingTable | null,
): Wording {
  const wording: Wording = { sentence: null, odds: NONE, next: NONE, excused: NONE };
  if (table === null) {
    return wording;
  }
  const excused = new Set(reading.statements.filter(({ excuse }) => excuse !== null).map(({ sentence }) => sentence));
  for (const sentence of sentences) {
    const odds = wordingOdds(folded, words, sentence, table);
    if (sentence.asks || excused.has(sentence) || words.quoted[sentence.from] === 1) {
      wording.excused = Math.max(wording.excused, odds);
    } else if (odds > wording.odds) {
      wording.next = wording.odds;
      wording.odds = odds;
      wording.sentence = sentence;
    } else {
      wording.next = Math.max(wording.next, odds);
    }
  }
  return wording;
}

/** The numbers that the model weighs. `others` are the features of the phrases: context makes a wording more believable. */
export function wordingFeatures({ odds, next, excused }: Wording, subject: Wording, others: Features): Features {
  const of = (name: string): number => others[name] ?? 0;
  const wording = share(odds);
  const context = 1 - (others['noContext'] ?? 1);
  // Receipts, invitations, an applicant's own mail and the like speak of decisions all the time.
  const against = Math.min(
    1,
    2 * of('good') + 1.5 * of('pending') + of('news') + of('mine') + of('side') + of('withdrawn') + of('other') / 2,
  );
  return {
    wording,
    wordingMore: share(next),
    wordingExcused: share(excused),
    wordingSubject: share(subject.odds),
    wordingWithContext: wording * context,
    wordingUnopposed: wording * wording * context * (1 - against),
    wordingAlone: of('strong') === 0 ? wording * wording * context * (1 - against) : 0,
  };
}
