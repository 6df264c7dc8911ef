import { judge, NOTHING_LEARNED } from '#core/detector/judge.ts';
import { phrasesOf } from '#core/detector/lexicons.ts';
import { runHashes } from '#core/detector/wording/run-hashes.ts';
import type { WordingTable } from '#core/detector/wording/wording-table.ts';
import type { Language } from '#core/verdict.ts';
import { fitWording, type Lesson, packWording } from './fit-wording.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { readTeachingSentences } from './teaching-sentences.ts';

/** Room for the runs of a language. */
export const BUCKETS = 16_384;
const PENALTY = 1e-4;
/** A run that only one sentence has teaches that sentence, not the language. */
const LEAST_SENTENCES = 2;
/** Sentences of ordinary mail are many and alike; more of them teach nothing new. */
const MOST_ORDINARY = 12_000;
const ORDINARY_WEIGHT = 0.3;
/** How often the likest sentence of each rejection is looked for again with what was learned from the last look. */
const LOOKS = 2;

type MailSentences = { mail: LabelledMail; sentences: number[][] };

/** The runs of every sentence of the mails in one language; nothing is weighed yet. */
function sentencesOf(mails: readonly LabelledMail[]): Map<Language, MailSentences[]> {
  const byLanguage = new Map<Language, MailSentences[]>();
  for (const mail of mails) {
    const { languages, sentences, folded, words } = judge(mail.mail, NOTHING_LEARNED);
    const [language] = languages;
    if (language !== undefined) {
      const runs = sentences.filter(({ asks }) => !asks).map((sentence) => runHashes(folded, words, sentence));
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), { mail, sentences: runs }]);
    }
  }
  return byLanguage;
}

function oddsOf(hashes: readonly number[], { weights, bias }: { weights: Float64Array; bias: number }): number {
  let sum = 0;
  for (const hash of hashes) {
    sum += weights[hash & (BUCKETS - 1)] ?? 0;
  }
  return bias + sum / Math.sqrt(Math.max(1, hashes.length));
}

function lesson(hashes: readonly number[], target: number, weight: number): Lesson {
  return { hashes, runs: hashes.length, target, weight };
}

function teachLanguage(language: Language, mails: readonly MailSentences[]): WordingTable | null {
  const written = readTeachingSentences(language).map(({ hashes, isDecision, weight }): Lesson =>
    lesson(hashes, isDecision ? 1 : 0, weight),
  );
  if (written.length === 0) {
    return null;
  }
  const others = mails.filter(({ mail }) => mail.label === 'other');
  const lessonsOf = (source: 'fit' | 'file', weight: number): Lesson[] =>
    others.filter(({ mail }) => mail.source === source).flatMap(({ sentences }) => sentences.map((hashes) => lesson(hashes, 0, weight)));
  const ordinary = lessonsOf('file', ORDINARY_WEIGHT);
  const every = Math.max(1, Math.floor(ordinary.length / MOST_ORDINARY));
  const known = [...written, ...lessonsOf('fit', 1), ...ordinary.filter((_lesson, index) => index % every === 0)];
  const rejections = mails.filter(({ mail, sentences }) => mail.label === 'rejection' && sentences.length > 0);
  const spread = new Map<number, number>();
  for (const hashes of [...written.map(({ hashes }) => hashes), ...rejections.flatMap(({ sentences }) => sentences)]) {
    for (const hash of new Set(hashes)) {
      spread.set(hash, (spread.get(hash) ?? 0) + 1);
    }
  }
  // The length stays that of the whole sentence, so that runs which are left out weaken it.
  const prune = (whole: Lesson): Lesson => ({
    ...whole,
    hashes: whole.hashes.filter((hash) => (spread.get(hash) ?? 0) >= LEAST_SENTENCES),
  });
  let model = fitWording(known.map(prune), BUCKETS, PENALTY);
  for (let look = 0; look < LOOKS; look += 1) {
    const found = rejections.map(({ sentences }): Lesson => {
      const likest = sentences.reduce((best, hashes) => (oddsOf(hashes, model) > oddsOf(best, model) ? hashes : best));
      return lesson(likest, 1, 1);
    });
    model = fitWording([...known, ...found].map(prune), BUCKETS, PENALTY);
  }
  return packWording(model);
}

/** Teaches the wording model of every language on written sentences and on labelled mail, whose deciding sentences it finds itself. */
export function teachWording(mails: readonly LabelledMail[]): Map<Language, WordingTable> {
  const tables = new Map<Language, WordingTable>();
  const byLanguage = sentencesOf(mails);
  for (const language of Object.keys(phrasesOf) as Language[]) {
    const table = teachLanguage(language, byLanguage.get(language) ?? []);
    if (table !== null) {
      tables.set(language, table);
    }
  }
  return tables;
}
