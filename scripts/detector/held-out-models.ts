import type { Learned } from '#core/detector/judge.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { foldOf } from './model.ts';
import { teachTopic } from './teach-topic.ts';
import { teachWording } from './teach-wording.ts';

/** One model for each of so many parts of the mails, taught without that part. */
const FOLDS = 5;

/** For each mail the models of wording and topic that have not seen its group, as they will not have seen a mail to come. */
export const heldOutModels = (mails: LabelledMail[]): ((mail: LabelledMail) => Learned) => {
  const taught = Array.from({ length: FOLDS }, (_unused, fold): Learned => {
    const others = mails.filter(({ group }) => foldOf(group, FOLDS) !== fold);
    const wording = teachWording(others);
    return { wordingOf: (language) => wording.get(language) ?? null, topic: teachTopic(others) };
  });
  return ({ group }) => taught[foldOf(group, FOLDS)] ?? { wordingOf: () => null, topic: null };
};
