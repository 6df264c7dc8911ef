import type { Mail, SenderKind, Stage } from '../../verdict.ts';
import type { Folded } from '../fold.ts';
import { findParts, findRows } from '../match.ts';
import { plainText } from '../plain-text.ts';
import type { Signal } from '../phrases/phrases.ts';
import { splitSentences, type Sentence, type Words } from '../sentences.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import type { NewestPart } from '../newest-part.ts';

/** What sentences tell of the application's course and of answers. */
export type FactSignals = Set<Signal>;

const meetings = new Set<Signal>(['screened', 'interviewed', 'final']);

const readInto = (found: FactSignals, vocabulary: Vocabulary, folded: Folded, words: Words, sentences: Sentence[], only?: Signal): void => {
  const { lexicon, places } = vocabulary.signals;
  for (const sentence of sentences) {
    findParts(lexicon, folded, words, sentence, places);
    const rows = findRows(lexicon, places);
    const notMet = rows.some(({ row }) => row.meaning.kind === 'guard');
    for (const { row } of rows) {
      const { meaning } = row;
      if (meaning.kind === 'signal' && !(notMet && meetings.has(meaning.signal)) && (only === undefined || only === meaning.signal)) {
        found.add(meaning.signal);
      }
    }
  }
};

/** Reads the signals of facts, small print below the signature included. */
export const readSignals = (
  { subject, body }: Mail,
  newest: NewestPart,
  folded: Folded,
  words: Words,
  sentences: Sentence[],
  vocabulary: Vocabulary,
): FactSignals => {
  const found: FactSignals = new Set();
  readInto(found, vocabulary, folded, words, sentences);
  const heading = plainText(subject.slice(0, 300), [{ start: 0, end: Math.min(300, subject.length) }]);
  const headingSplit = splitSentences(heading, subject);
  readInto(found, vocabulary, heading, headingSplit.words, headingSplit.sentences);
  const start = newest.ranges.at(-1)?.end ?? 0;
  const end = Math.min(newest.end, start + 2000);
  const hasTail = end - start > 10;
  const tail = hasTail ? plainText(body, [{ start, end }]) : null;
  const split = tail === null ? null : splitSentences(tail, body);
  if (tail !== null && split !== null) {
    readInto(found, vocabulary, tail, split.words, split.sentences, 'noReply');
  }
  if (vocabulary.language !== 'en') {
    // Systems add their small print in English.
    const english = vocabularyOf('en');
    readInto(found, english, folded, words, sentences.slice(-10), 'noReply');
    if (tail !== null && split !== null) {
      readInto(found, english, tail, split.words, split.sentences, 'noReply');
    }
  }
  return found;
};

/** How far the application had come. */
export const stageOf = (found: FactSignals, sender: SenderKind): Stage => {
  if (found.has('final')) {
    return 'final';
  }
  if (found.has('interviewed')) {
    return 'interviewed';
  }
  if (found.has('screened')) {
    return 'screened';
  }
  // Teams and systems seldom write after a meeting without a word about it; persons do.
  return found.has('apply') || sender === 'team' || sender === 'robot' ? 'applied' : 'unknown';
};
