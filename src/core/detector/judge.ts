import type { Language } from '../verdict.ts';
import { featuresOf, type Features, type Outside } from './features.ts';
import type { Folded } from './fold.ts';
import { guessLanguages } from './guess-language.ts';
import { newestPart, type NewestPart } from './newest-part.ts';
import { plainText } from './plain-text.ts';
import { readEvidence, type Reading } from './read-evidence.ts';
import { splitSentences, type Sentence, type Words } from './sentences.ts';
import type { Mail } from '../verdict.ts';
import { ownWeights, weights } from './weights.ts';
import { readWording, wordingFeatures, type Wording } from './wording/read-wording.ts';
import { topicBuckets, type Split } from './topic/topic-buckets.ts';
import { topicFeatures } from './topic/topic-features.ts';
import { topicOdds } from './topic/topic-odds.ts';
import { withoutSmallPrint } from './topic/without-small-print.ts';
import { topicTable, type TopicTable } from './topic/topic-table.ts';
import { wordingTable, type WordingTable } from './wording/wording-table.ts';

/** Everything the detector found out about a mail, for the verdict, the facts and the developer's trace. */
export type Judgement = {
  body: string;
  newest: NewestPart;
  folded: Folded;
  words: Words;
  sentences: Sentence[];
  /** Body and subject, as the topic model reads them. */
  texts: Split[];
  languages: Language[];
  reading: Reading;
  subjectReading: Reading;
  wording: Wording;
  /** Log-odds by all that stands in the mail; 0 where nobody asked. */
  topic: number;
  outside: Outside;
  features: Features;
  probability: number;
};

/** What was learned from labelled mail, apart from the weights of features. */
export type Learned = {
  wordingOf: (language: Language) => WordingTable | null;
  topic: TopicTable | null;
};

const shipped: Learned = {
  wordingOf: wordingTable,
  get topic() {
    return topicTable();
  },
};

/** For reading a mail without any of it. */
export const NOTHING_LEARNED: Learned = { wordingOf: () => null, topic: null };

const hiringSender =
  /recruit|talent|career|karriere|jobs?\b|hiring|\bhr\b|people|human|personal|bewerb|candidat|greenhouse|lever\.co|workday|ashby|smartrecruiters|icims|taleo|jobvite|bamboohr|applytojob|breezy|teamtailor|workable|personio|recruitee|successfactors|pinpoint|comeet|join\.com|gupy|softgarden|umantis|rexx/i;

const logistic = (features: Features, language: Language): number => {
  const own = ownWeights[language];
  let sum = (weights['always'] ?? 0) + (own?.['always'] ?? 0);
  for (const name of Object.keys(features)) {
    sum += ((weights[name] ?? 0) + (own?.[name] ?? 0)) * (features[name] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
};

/** With fewer words in the body, the subject too tells the language: a footer may be all that the body has. */
const FEW_WORDS = 25;

/** Where times and the like are counted, and how many. */
const MAX_COUNTED_IN = 12_000;
const MAX_COUNTED = 8;
/** How often an expression stands in a text, up to a limit. */
const countOf = (text: string, expression: RegExp): number => {
  let count = 0;
  for (const match of text.matchAll(expression)) {
    count += match[0] === '' ? 0 : 1;
    if (count === MAX_COUNTED) {
      break;
    }
  }
  return count;
};
const link = /:\/\//g;
const time = /\b\d{1,2}(?::\d{2}|h\d{2}|\s?(?:am|pm|uhr|ч)\b|[時时点]\s?\d{0,2})/giu;
const amount = /[€$£¥₹₺₽]\s?\d|\d\s?(?:[€$£¥₹₺₽]|eur\b|euro|usd\b|chf\b|zł|kr\b|tl\b|円|元|руб)/giu;

/** Reads and weighs a mail. Never throws, whatever the text. `learned` is what is shipped unless told otherwise. */
export const judge = (mail: Mail, learned: Learned = shipped): Judgement => {
  const { body } = mail;
  const newest = newestPart(body, mail.subject.slice(0, 40));
  const folded = plainText(body, newest.ranges);
  const { words, sentences } = splitSentences(folded, body);
  const subject = mail.subject.slice(0, 300);
  const subjectFolded = plainText(subject, [{ start: 0, end: subject.length }]);
  const subjectSplit = splitSentences(subjectFolded, subject);
  const fromBody = guessLanguages(folded, words);
  const fromSubject = words.count < FEW_WORDS ? guessLanguages(subjectFolded, subjectSplit.words) : [];
  const languages = [...new Set([...fromBody, ...fromSubject])];
  const last = newest.ranges.at(-1);
  const judged = last === undefined ? '' : body.slice(newest.ranges[0]?.start ?? 0, last.end).slice(0, MAX_COUNTED_IN);
  const outside: Outside = {
    isHiringSender: hiringSender.test(mail.from.slice(0, 200)),
    isForwarded: newest.isForwarded,
    links: countOf(judged, link),
    times: countOf(judged, time),
    amounts: countOf(judged, amount),
    questions: sentences.filter(({ asks }) => asks).length,
    length: judged.length,
  };
  const texts = [withoutSmallPrint({ folded, words }, sentences, languages[0]), { folded: subjectFolded, words: subjectSplit.words }];
  let asked: number | null = null;
  const askTopic = (): number => (asked ??= learned.topic === null ? 0 : topicOdds(topicBuckets(texts), learned.topic));
  let best: Judgement | null = null;
  for (const language of languages.length > 0 ? languages : (['en'] as Language[])) {
    const reading = readEvidence(folded, words, sentences, language);
    const subjectReading = readEvidence(subjectFolded, subjectSplit.words, subjectSplit.sentences, language);
    const byPhrases = featuresOf(reading, subjectReading, outside);
    // Most mail has nothing to do with jobs, and these cost more time than all else.
    const mayDecide = (byPhrases['noContext'] ?? 1) < 1 || (byPhrases['strong'] ?? 0) + (byPhrases['hint'] ?? 0) > 0;
    const table = mayDecide ? learned.wordingOf(language) : null;
    const wording = readWording(folded, words, sentences, reading, table);
    const subjectWording = readWording(subjectFolded, subjectSplit.words, subjectSplit.sentences, subjectReading, table);
    const byWording = wordingFeatures(wording, subjectWording, byPhrases);
    const topic = mayDecide ? askTopic() : 0;
    const features = { ...byPhrases, ...byWording, ...topicFeatures(topic, byWording) };
    const probability = logistic(features, language);
    if (best === null || probability > best.probability) {
      best = {
        body,
        newest,
        folded,
        words,
        sentences,
        texts,
        languages,
        reading,
        subjectReading,
        wording,
        topic,
        outside,
        features,
        probability,
      };
    }
  }
  if (best === null) {
    throw new Error('No language was tried');
  }
  return best;
};
