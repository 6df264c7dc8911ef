import type { WordingTable } from '#core/detector/wording/wording-table.ts';
import type { Language } from '#core/verdict.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { foldOf } from './model.ts';
import { teachWording } from './teach-wording.ts';

/** One model for each of so many parts of the mails, taught without that part. */
const FOLDS = 5;

/** For each mail the wording models that have not seen its group, as they will not have seen a mail to come. */
export const heldOutWording = (mails: LabelledMail[]): ((mail: LabelledMail) => (language: Language) => WordingTable | null) => {
  const taught = Array.from({ length: FOLDS }, (_unused, fold) => teachWording(mails.filter(({ group }) => foldOf(group, FOLDS) !== fold)));
  return ({ group }) =>
    (language) =>
      taught[foldOf(group, FOLDS)]?.get(language) ?? null;
};
