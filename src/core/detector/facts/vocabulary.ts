import type { Language } from '../../verdict.ts';
import { foldWord } from '../fold.ts';
import { compile, scriptOf, type Lexicon } from '../lexicon.ts';
import { makePlaces, type Places } from '../match.ts';
import { factWordsOf } from './words/index.ts';
import type { FactWords } from './words/words.ts';
import { wordList, type WordList } from './word-list.ts';

/** One language's words made ready for reading facts. */
export type Vocabulary = {
  language: Language;
  companyBefore: Set<string>;
  companyNear: Set<string>;
  companyAfter: Set<string>;
  roleBefore: Set<string>;
  roleNear: Set<string>;
  roleAfter: Set<string>;
  titleStops: Set<string>;
  titleLinks: Set<string>;
  jobs: WordList;
  contactBefore: Set<string>;
  closings: string[];
  greetings: string[];
  notNames: WordList;
  formal: WordList;
  informal: WordList;
  signals: { lexicon: Lexicon; places: Places };
};

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((run) => foldWord(run.trim()))
    .filter(Boolean);
const runs = (text: string): Set<string> => new Set(listed(text));
const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(foldWord));

/**
 * The pattern language of the phrases joins single words by `+`. Here an alternative may be a run of words too, `later|next+year`:
 * such a part makes one pattern of each run and one of the single words.
 */
const spread = (pattern: string): string[] => {
  let patterns = [''];
  for (const part of pattern.split(' ')) {
    const alternatives = part.split('|');
    const runsOfWords = alternatives.filter((one) => one.includes('+'));
    const single = alternatives.filter((one) => !one.includes('+')).join('|');
    const choices = single === '' ? runsOfWords : [single, ...runsOfWords];
    patterns = patterns.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start} ${choice}`)));
  }
  return patterns;
};

/** The signals of facts in the pattern language of the phrases. */
const lexiconOf = (language: Language, { signals }: FactWords): Lexicon =>
  compile(
    {
      words: signals.words,
      decisions: {},
      hints: {},
      conditions: [],
      even: [],
      guards: signals.notMet.flatMap(spread),
      negations: [],
      signals: {
        apply: signals.applied.flatMap(spread),
        screened: signals.screened.flatMap(spread),
        interviewed: signals.interviewed.flatMap(spread),
        final: signals.final.flatMap(spread),
        noFeedback: signals.noFeedback.flatMap(spread),
        noReply: signals.noReply.flatMap(spread),
        again: signals.again.flatMap(spread),
        otherRole: signals.otherRole.flatMap(spread),
      },
    },
    scriptOf(language),
  );

const ready = new Map<Language, Vocabulary>();

/** The vocabulary of a language: made when first asked for, then kept. */
export const vocabularyOf = (language: Language): Vocabulary => {
  const found = ready.get(language);
  if (found !== undefined) {
    return found;
  }
  const source = factWordsOf[language];
  const lexicon = lexiconOf(language, source);
  const made: Vocabulary = {
    language,
    companyBefore: runs(source.companyBefore),
    companyNear: runs(source.companyNear),
    companyAfter: words(source.companyAfter),
    roleBefore: runs(source.roleBefore),
    roleNear: runs(source.roleNear),
    roleAfter: words(source.roleAfter),
    titleStops: words(source.titleStops),
    titleLinks: words(source.titleLinks),
    jobs: wordList(`${source.jobs} ${factWordsOf.en.jobs}`),
    contactBefore: runs(source.contactBefore),
    closings: listed(source.closings),
    greetings: listed(source.greetings),
    notNames: wordList(source.notNames),
    formal: wordList(source.formal),
    informal: wordList(source.informal),
    signals: { lexicon, places: makePlaces(lexicon) },
  };
  ready.set(language, made);
  return made;
};
