import type { Language } from '../../../verdict.ts';
import { cleanRole } from '../title.ts';
import type { Candidate } from './read-named.ts';
import type { Named } from './marks.ts';

/** What the rules' own answer is worth beside the tagger's chance, and what a name needs to be shown. */
const RULES = 0.15;
const ENOUGH = 0.15;
/** A person's name needs more: greeting somebody wrongly is worse than greeting nobody. */
const ENOUGH_PERSON = 0.5;
/** A name that stands in several places is more likely the one. */
const AGAIN = 0.15;

const LONGEST: Record<Named, number> = { company: 70, role: 80, contact: 40 };

const worth = ({ missed, sum, isByRules }: Candidate): number => 1 - missed + AGAIN * sum + (isByRules ? RULES : 0);

const isPossible = (named: Named, text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= LONGEST[named] && (named !== 'contact' || !/[\d@]/.test(text));

/** Arabic writes "at", "to" and "and" as part of the word. */
const withoutPreposition = (text: string): string => text.replace(/^[بلو](?=شركة|مؤسسة|مجموعة|جامعة|مستشفى|بنك|مدرسة|جمعية)/, '');

/** A line of a signature may go on with the place: "Alderway Textiles | Leeds". */
const withoutPlace = (text: string): string => text.replace(/\s[|·•–—]\s.*$/, '');

const shownAs = (named: Named, { text, isByRules }: Candidate, language: Language): string => {
  if (isByRules) {
    return text;
  }
  const bare = language === 'ar' ? withoutPreposition(text) : text;
  return named === 'role' ? cleanRole(bare) : named === 'company' ? withoutPlace(bare) : bare;
};

/** The name that most speaks for; null where too little speaks for any. `taken` are keys that the name cannot have. */
export const chooseNamed = (named: Named, candidates: Candidate[], language: Language, taken: string[]): string | null => {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const isFree = candidate.isByRules || !taken.includes(candidate.key);
    if (
      isFree &&
      worth(candidate) >= (named === 'contact' && !candidate.isByRules ? ENOUGH_PERSON : ENOUGH) &&
      isPossible(named, candidate.text) &&
      (best === null || worth(candidate) > worth(best))
    ) {
      best = candidate;
    }
  }
  const text = best?.text ?? '';
  // "Ada" is the beginning of "Ada Quill"; of a title, the rules take too much more often than too little.
  const longer = named === 'role' || text === '' ? undefined : candidates.find((one) => one.isByRules && one.text.startsWith(`${text} `));
  best = longer ?? best;
  return best === null ? null : shownAs(named, best, language) || null;
};
