import { phrasesOf } from '#core/detector/lexicons.ts';
import { judge, NOTHING_LEARNED } from '#core/detector/judge.ts';
import { topicBuckets } from '#core/detector/topic/topic-buckets.ts';
import type { TopicTable } from '#core/detector/topic/topic-table.ts';
import type { Language } from '#core/verdict.ts';
import { fitTopic, packTopic, type TopicLesson } from './fit-topic.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { readTeachingSentences } from './teaching-sentences.ts';

/** Ordinary mail of real inboxes is much alike, and there is much of it. */
const ORDINARY_WEIGHT = 0.3;

/** A sentence is no mail, but it tells "selected" from "not selected" in words that mails share. */
const SENTENCE_WEIGHT = 0.3;

function weightOf({ label, source }: LabelledMail): number {
  if (label === 'unsure') {
    return 0;
  }
  return source === 'file' && label === 'other' ? ORDINARY_WEIGHT : 1;
}

const read = new Map<LabelledMail, TopicLesson>();

/** What stands in a mail, read once however often it teaches. */
function lessonOf(labelled: LabelledMail): TopicLesson {
  const known = read.get(labelled);
  if (known !== undefined) {
    return known;
  }
  const lesson = {
    ...topicBuckets(judge(labelled.mail, NOTHING_LEARNED).texts),
    isRejection: labelled.label === 'rejection',
    weight: weightOf(labelled),
  };
  read.set(labelled, lesson);
  return lesson;
}

let written: TopicLesson[] | null = null;

function lessonsOfSentences(): TopicLesson[] {
  written ??= (Object.keys(phrasesOf) as Language[]).flatMap(readTeachingSentences).map(({ text, isDecision, weight }): TopicLesson => ({
    ...topicBuckets(judge({ subject: '', from: '', body: text }, NOTHING_LEARNED).texts),
    isRejection: isDecision,
    weight: weight * SENTENCE_WEIGHT,
  }));
  return written;
}

/** Teaches the topic model on whole mails of all languages together, and on written sentences: what related languages share is learned once. */
export function teachTopic(mails: readonly LabelledMail[]): TopicTable {
  return packTopic(fitTopic([...mails.map(lessonOf), ...lessonsOfSentences()]));
}
