import type { Language, Reason } from '../verdict.ts';
import type { Folded } from './fold.ts';
import { lexiconOf } from './lexicons.ts';
import { findParts, findRows, type Found } from './match.ts';
import type { Signal } from './phrases/phrases.ts';
import type { Sentence, Words } from './sentences.ts';

/** Why a decision that stands in a sentence does not count. */
export type Excuse = 'condition' | 'guard' | 'negated' | 'question' | 'quoted';

/** A decision or a hint of one, with its sentence. */
export type Statement = { sentence: Sentence; found: Found; reason: Reason; strong: boolean; excuse: Excuse | null };

/** What one language's phrases find in a mail. */
export type Reading = { language: Language; statements: Statement[]; signals: Map<Signal, Found[]> };

/** Languages whose condition words follow what they make a condition. */
const conditionsAnywhere = new Set<Language>(['ja', 'zh', 'tr', 'hi']);
/** How many words before a decision a negation turns it round. */
const NEGATION_REACH = 2;

const excuseOf = (
  found: Found,
  others: Found[],
  negations: number[],
  sentence: Sentence,
  words: Words,
  language: Language,
): Excuse | null => {
  for (const other of others) {
    const { kind } = other.row.meaning;
    if (kind === 'guard' && (other.start < found.end || conditionsAnywhere.has(language))) {
      return 'guard';
    }
    if (
      kind === 'condition' &&
      (other.start < found.start || conditionsAnywhere.has(language)) &&
      !others.some((even) => even.row.meaning.kind === 'even' && even.start <= other.start && even.end >= other.end)
    ) {
      return 'condition';
    }
  }
  if (sentence.asks) {
    return 'question';
  }
  if (words.quoted[found.start] === 1) {
    return 'quoted';
  }
  if (!found.row.negative && negations.some((at) => at < found.end && at >= found.start - NEGATION_REACH)) {
    return 'negated';
  }
  return null;
};

/** Reads a mail with the phrases of one language. */
export const readEvidence = (folded: Folded, words: Words, sentences: Sentence[], language: Language): Reading => {
  const reading: Reading = { language, statements: [], signals: new Map() };
  const ready = lexiconOf(language);
  if (ready === null) {
    return reading;
  }
  const { lexicon, places } = ready;
  for (const sentence of sentences) {
    findParts(lexicon, folded, words, sentence, places);
    const all = findRows(lexicon, places);
    for (const found of all) {
      const { meaning } = found.row;
      if (meaning.kind === 'signal') {
        const list = reading.signals.get(meaning.signal);
        if (list === undefined) {
          reading.signals.set(meaning.signal, [found]);
        } else {
          list.push(found);
        }
      } else if (meaning.kind === 'decision' || meaning.kind === 'hint') {
        const negations = places.starts[lexicon.negationPart] ?? [];
        const excuse = excuseOf(found, all, negations, sentence, words, language);
        reading.statements.push({ sentence, found, reason: meaning.reason, strong: meaning.kind === 'decision', excuse });
      }
    }
  }
  return reading;
};
