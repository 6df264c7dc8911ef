import type { Language, Reason } from '../verdict.ts';
import type { Folded } from './fold.ts';
import { lexiconOf } from './lexicons.ts';
import { findParts, findRows, startsOf, type Found } from './match.ts';
import type { Signal } from './phrases/phrases.ts';
import type { Sentence, Words } from './sentences.ts';

/** Why a decision that stands in a sentence does not count. */
export type Excuse = 'condition' | 'guard' | 'negated' | 'question' | 'quoted';

/** A decision or a hint of one, with its sentence. */
export type Statement = { sentence: Sentence; found: Found; reason: Reason; strong: boolean; excuse: Excuse | null; excusedBy: string };

/** What one language's phrases find in a mail. */
export type Reading = {
  language: Language;
  statements: Statement[];
  signals: Map<Signal, Found[]>;
  /** Sentences with a word of regret and a negation, unconditional: a no of whatever kind. */
  softNos: Sentence[];
};

/** Languages whose condition words follow what they make a condition. */
const conditionsAnywhere = new Set<Language>(['ja', 'zh', 'tr', 'hi', 'ko']);
/** How many words before a decision a negation turns it round. */
const NEGATION_REACH = 2;
/** How many words before good news a negation makes it none. */
const GOOD_REACH = 4;
/** How many words before a decision a guard may end and still take it back. */
const GUARD_REACH = 12;

const excuseOf = (
  found: Found,
  others: Found[],
  negations: number[],
  sentence: Sentence,
  words: Words,
  language: Language,
): { excuse: Excuse | null; excusedBy: string } => {
  for (const other of others) {
    const { kind } = other.row.meaning;
    if (kind === 'guard' && ((other.start < found.end && other.end > found.start - GUARD_REACH) || conditionsAnywhere.has(language))) {
      return { excuse: 'guard', excusedBy: other.row.source };
    }
    if (
      kind === 'condition' &&
      (other.start < found.start || conditionsAnywhere.has(language)) &&
      !others.some((even) => even.row.meaning.kind === 'even' && even.start <= other.start && even.end >= other.end)
    ) {
      return { excuse: 'condition', excusedBy: other.row.source };
    }
  }
  if (sentence.asks) {
    return { excuse: 'question', excusedBy: '' };
  }
  if (words.quoted[found.start] === 1) {
    return { excuse: 'quoted', excusedBy: '' };
  }
  const isNegation = (at: number): boolean =>
    at < found.end && at >= found.start - NEGATION_REACH && words.clause[at] === words.clause[found.start];
  if (!found.row.negative && negations.some(isNegation)) {
    return { excuse: 'negated', excusedBy: '' };
  }
  return { excuse: null, excusedBy: '' };
};

const isSoftNo = (all: Found[], negations: number[], sentence: Sentence): boolean =>
  negations.length > 0 &&
  !sentence.asks &&
  all.some(({ row: { meaning } }) => meaning.kind === 'signal' && meaning.signal === 'regret') &&
  !all.some(({ row: { meaning } }) => meaning.kind === 'condition' || meaning.kind === 'guard');

/** Reads a mail with the phrases of one language. */
export const readEvidence = (folded: Folded, words: Words, sentences: Sentence[], language: Language): Reading => {
  const reading: Reading = { language, statements: [], signals: new Map(), softNos: [] };
  const { lexicon, places } = lexiconOf(language);
  for (const sentence of sentences) {
    findParts(lexicon, folded, words, sentence, places);
    const all = findRows(lexicon, places);
    const negations = startsOf(lexicon, places, lexicon.negationPart);
    if (isSoftNo(all, negations, sentence)) {
      reading.softNos.push(sentence);
    }
    for (const found of all) {
      const { meaning } = found.row;
      if (meaning.kind === 'signal') {
        if (meaning.signal === 'good' && negations.some((at) => at >= found.start - GOOD_REACH && at < found.end)) {
          continue;
        }
        const list = reading.signals.get(meaning.signal);
        if (list === undefined) {
          reading.signals.set(meaning.signal, [found]);
        } else {
          list.push(found);
        }
      } else if (meaning.kind === 'decision' || meaning.kind === 'hint') {
        reading.statements.push({
          sentence,
          found,
          reason: meaning.reason,
          strong: meaning.kind === 'decision',
          ...excuseOf(found, all, negations, sentence, words, language),
        });
      }
    }
  }
  return reading;
};
