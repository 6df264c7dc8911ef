import { judge, type Judgement, type Learned } from '#core/detector/judge.ts';
import type { Features } from '#core/detector/features.ts';
import { phrasesOf } from '#core/detector/lexicons.ts';
import { fitLogistic, probabilityOf, type Example, type Model, type Term } from './fit-logistic.ts';
import type { LabelledMail } from './labelled-mail.ts';

/**
 * What is held of features before any mail is seen: the weight they keep when few mails speak about them. A feature with a positive one may
 * only speak for a rejection, one with a negative only against it; those that are not named may do either and begin at nothing.
 */
const priors: Record<string, number> = {
  strong: 0.8,
  strongMore: 0.7,
  strongRows: 1,
  strongTwice: 0.3,
  strongNearJob: 0.5,
  strongNearRegret: 0.3,
  strongWithContext: 2.5,
  strongWithManners: 0.5,
  hint: 0.3,
  hintMore: 0.3,
  hintWithContext: 1,
  hintWithManners: 0.5,
  softNo: 0.2,
  softNoWithContext: 0.3,
  subjectDecision: 0.5,
  wording: 1,
  wordingMore: 0.3,
  wordingWithContext: 1.5,
  wordingUnopposed: 1,
  wordingAlone: 1,
  wordingSubject: 0.3,
  wordingExcused: -0.3,
  topic: 1,
  topicAgainst: -2,
  topicWithWording: 0.5,
  job: 1,
  trade: 0.2,
  subjectTrade: 0.7,
  subjectJob: 0.5,
  subjectApply: 0.2,
  apply: 0.2,
  regret: 0.2,
  thanks: 0.5,
  luck: 0.7,
  careful: 0.5,
  mannersWithContext: 0.5,
  excused: -0.3,
  excusedOnly: -0.5,
  other: -2,
  otherNearStrong: -1,
  otherOverJob: -1,
  subjectOther: -1,
  news: -1.5,
  mine: -2.5,
  side: -2.5,
  withdrawn: -3,
  pending: -1,
  pendingOnly: -1,
  good: -1.5,
  goodOnly: -1,
  noContext: -2,
  long: -1,
  links: -0.7,
  times: -1,
  amounts: -0.5,
  questions: -0.7,
  request: -0.7,
  requestOnly: -0.5,
  forwarded: -0.7,
};

/** A wording is a sign from here on. */
const LIKE_A_DECISION = 0.4;
/**
 * The phrases were written with the mails at hand in view and find more in them than in mail to come. So every mail is learned from a second
 * time as if no phrase had been found in it, with this weight.
 */
const PHRASELESS = 0.3;
/** Letters are made to be hard and stand for fewer mails of a real inbox. */
const LETTER_WEIGHT = 0.5;
/** Letters that were written after the phrases tell what phrases are worth in mail to come. */
const writtenAfterPhrases = /\/inbox-(?:next|fresh)-/;

const weightOf = ({ source, id }: LabelledMail): number => (source === 'file' || writtenAfterPhrases.test(id) ? 1 : LETTER_WEIGHT);

/** How a fit weighs its evidence: mails asked about pull towards the middle, penalty keeps weights small. */
export const PENALTY = 0.8;
const UNSURE_TARGET = 0.4;
/** A language's own corrections cost this much more, so that a language with few mails mostly follows the others. */
const OWN_PENALTY = 3;
/** What a language may weigh otherwise than all together: its phrases may be looser or tighter there. */
const owned =
  'always strong hint softNo job apply other pending good mine side news hold thanks luck careful noContext otherNearStrong'.split(' ');

/** The features of one mail with the copies that only its language weighs. */
const withOwn = (features: Features, language: string): Features => {
  const all = { ...features };
  for (const name of owned) {
    const value = name === 'always' ? 1 : (features[name] ?? 0);
    if (value !== 0) {
      all[`${language}.${name}`] = value;
    }
  }
  return all;
};

/** Mails that can be learned from: of a language with phrases, and, if a rejection, one in which anything like a decision was found. */
const isTeaching = (label: LabelledMail['label'], { language, features }: { language: string; features: Features }): boolean =>
  language in phrasesOf &&
  (label !== 'rejection' ||
    (features['strong'] ?? 0) + (features['hint'] ?? 0) + (features['softNo'] ?? 0) > 0 ||
    (features['wording'] ?? 0) > LIKE_A_DECISION);

export type Table = { names: string[]; examples: Example[]; mails: LabelledMail[] };

/** What is left of a mail's features when its decision is said in words that no phrase knows. */
const withoutPhrases = (features: Features): Features => {
  const left = Object.fromEntries(Object.entries(features).filter(([name]) => !/^(?:strong|hint|softNo|says )/.test(name)));
  return {
    ...left,
    wordingAlone: features['wordingUnopposed'] ?? 0,
    requestOnly: features['request'] ?? 0,
    excusedOnly: features['excused'] ?? 0,
    goodOnly: features['good'] ?? 0,
    pendingOnly: features['pending'] ?? 0,
  };
};

export type TableOptions = {
  /** Sees features otherwise, to find out what a part of them brings. */
  featuresFrom?: (judgement: Judgement) => Features;
  /** Whether languages weigh anything of their own. */
  hasOwn?: boolean;
  /** The models of wording and topic that have not seen a mail; without it the shipped ones, which have. */
  learnedFor?: ((mail: LabelledMail) => Learned) | undefined;
};

/** Reads every mail once and lays out its features; behind them stand the same mails without phrases. */
export const tableOf = (
  real: LabelledMail[],
  { featuresFrom = ({ features }) => features, hasOwn = true, learnedFor }: TableOptions = {},
): Table => {
  const judgedReal = real.map((labelled) => judge(labelled.mail, learnedFor?.(labelled)));
  const readReal = judgedReal.map(featuresFrom);
  const mails = [...real, ...real];
  const judged = [...judgedReal, ...judgedReal];
  const read = [...readReal, ...readReal.map(withoutPhrases)].map((features, i) =>
    hasOwn ? withOwn(features, judged[i]?.reading.language ?? 'en') : features,
  );
  const names = [...new Set(read.flatMap((features) => Object.keys(features)))].toSorted();
  const examples = mails.map((mail, i): Example => ({
    values: Float64Array.from(names.map((name) => read[i]?.[name] ?? 0)),
    target: mail.label === 'rejection' ? 1 : mail.label === 'unsure' ? UNSURE_TARGET : 0,
    weight: isTeaching(mail.label, {
      language: judged[i]?.languages.length === 0 ? '' : (judged[i]?.reading.language ?? ''),
      features: judged[i]?.features ?? {},
    })
      ? (i < real.length ? 1 : PHRASELESS) * weightOf(mail)
      : 0,
  }));
  return { names, examples, mails };
};

/**
 * These stay close to what is held of them: the mails at hand name trades in their subjects oftener than an inbox does, and hold fewer
 * decisions about other things.
 */
const stiff = new Set(['subjectTrade', 'subjectJob', 'trade', 'strong', 'strongWithContext', 'hint', 'hintWithContext', 'noContext']);
const STIFF_PENALTY = 12;

const termOf = (name: string, penalty: number): Term => {
  if (name.includes('.')) {
    return { sign: 0, prior: 0, penalty: penalty * OWN_PENALTY };
  }
  const prior = priors[name] ?? 0;
  return { sign: prior > 0 ? 1 : prior < 0 ? -1 : 0, prior, penalty: stiff.has(name) ? penalty * STIFF_PENALTY : penalty };
};

export const fit = ({ names, examples }: Table, penalty = PENALTY): Model =>
  fitLogistic(
    examples,
    names.map((name) => termOf(name, penalty)),
  );

/** Which part of a cross-validation a group is in. */
export const foldOf = (group: string, folds: number): number => {
  let hash = 7;
  for (let i = 0; i < group.length; i += 1) {
    hash = (Math.imul(hash, 31) + group.charCodeAt(i)) >>> 0;
  }
  return hash % folds;
};

/** Each mail's probability by a model that has not seen its group. */
export const crossValidate = (table: Table, penalty = PENALTY, folds = 8): number[] => {
  const fold = table.mails.map(({ group }) => foldOf(group, folds));
  const out = table.mails.map(() => 0);
  for (let f = 0; f < folds; f += 1) {
    const model = fit({ ...table, examples: table.examples.filter((_example, i) => fold[i] !== f) }, penalty);
    table.examples.forEach(({ values }, i) => {
      if (fold[i] === f) {
        out[i] = probabilityOf(model, values);
      }
    });
  }
  return out;
};
