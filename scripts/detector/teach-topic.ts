import { judge, NOTHING_LEARNED } from '#core/detector/judge.ts';
import { topicBuckets } from '#core/detector/topic/topic-buckets.ts';
import type { TopicTable } from '#core/detector/topic/topic-table.ts';
import { fitTopic, packTopic, type TopicLesson } from './fit-topic.ts';
import type { LabelledMail } from './labelled-mail.ts';

/** Ordinary mail of real inboxes is much alike, and there is much of it. */
const ORDINARY_WEIGHT = 0.3;

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

/** Teaches the topic model on whole mails of all languages together: what related languages share is learned once. */
export function teachTopic(mails: readonly LabelledMail[]): TopicTable {
  return packTopic(fitTopic(mails.map(lessonOf)));
}
