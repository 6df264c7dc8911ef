import type { Language } from '../verdict.ts';

/** Weights of the model, written by `scripts/fit-detector.ts`. A feature that is not named weighs nothing. */
export const weights: Record<string, number> = {
  always: -2.64,
  again: 0.11,
  careful: 0.88,
  excused: -1.5,
  good: -1.8,
  goodOnly: -1.34,
  hint: 0.86,
  hiringSender: 0.37,
  hold: 0.46,
  job: 1.5,
  links: -1.95,
  long: -1.73,
  luck: 0.38,
  mannersWithContext: 0.3,
  mine: -2.28,
  news: -1.7,
  noContext: -0.71,
  other: -0.76,
  otherNearStrong: -0.66,
  otherOverJob: -0.94,
  pending: -1.45,
  pendingOnly: -0.97,
  short: -0.17,
  side: -1.27,
  softNoWithContext: 0.24,
  strong: 2.03,
  strongMore: 0.92,
  strongNearJob: 0.12,
  strongWithContext: 0.33,
  subjectApply: 0.3,
  subjectJob: -0.1,
  subjectOther: -0.64,
  thanks: 0.7,
  withdrawn: -1.69,
};

/** What a language adds to them. */
export const ownWeights: Partial<Record<Language, Record<string, number>>> = {
  de: { always: -0.69, apply: 0.27, good: -0.26, hint: 0.45, hold: -0.4, job: 0.15, luck: -0.14, mine: -0.1, news: -0.29, noContext: -0.66, other: -0.17, pending: -0.07, softNo: -0.33, strong: -0.44, thanks: 0.15 },
  en: { always: -1.33, apply: -0.14, careful: 0.11, good: 0.09, hint: 0.97, hold: -0.53, job: -0.24, luck: -0.05, mine: -0.42, news: -0.44, noContext: -1.36, other: -1.2, otherNearStrong: -0.76, pending: -0.34, side: -0.16, softNo: 0.54, strong: 0.84, thanks: 0.57 },
  es: { always: -0.06, apply: -0.13, careful: -0.28, good: 0.11, hint: -0.22, hold: 0.49, job: -0.41, luck: 0.06, mine: -0.15, noContext: 0.53, other: 0.48, otherNearStrong: -0.18, pending: -0.13, softNo: -0.13, strong: 0.1, thanks: -0.28 },
  fr: { always: -0.07, careful: 0.33, hint: -0.46, hold: 0.14, job: 0.35, luck: 0.29, news: -0.13, noContext: -0.44, other: 0.12, otherNearStrong: 0.08, pending: 0.07, side: -0.06, softNo: -0.18, strong: 0.55, thanks: 0.22 },
  it: { careful: -0.08, hint: -0.76, luck: -0.33, other: 0.27, otherNearStrong: 0.57, softNo: -0.28, strong: 0.06, thanks: 0.19 },
  ja: { always: 0.07, apply: -0.23, careful: -0.61, good: 0.18, hint: -0.26, hold: 0.15, job: -0.22, luck: 0.08, news: -0.21, noContext: 0.44, otherNearStrong: 0.21, side: -0.06, softNo: -0.26, strong: 0.84, thanks: -0.19 },
  nl: { always: 0.31, careful: 0.68, good: -0.17, hint: -1, hold: -0.35, job: 0.16, luck: -0.06, news: -0.08, noContext: 0.14, other: -0.1, otherNearStrong: 0.12, softNo: 0.24, strong: 0.32, thanks: 0.58 },
  pl: { always: 0.44, hint: 0.16, hold: 0.51, luck: 0.23, noContext: 0.32, other: -0.18, otherNearStrong: -0.19, pending: -0.07, strong: 0.38, thanks: -0.21 },
  pt: { always: 0.24, good: -0.1, hold: -0.06, job: 0.23, luck: -0.58, mine: -0.1, other: 0.28, otherNearStrong: 0.22, softNo: -0.21, strong: 0.41, thanks: 0.08 },
  ru: { always: 0.17, apply: 0.27, careful: -0.06, hint: 0.45, job: 0.44, luck: -0.3, noContext: -0.27, other: 0.1, otherNearStrong: 0.21, pending: 0.05, softNo: -0.14, strong: -1.12, thanks: -0.09 },
  sv: { always: 0.35, apply: -0.17, careful: 0.07, hint: 0.51, hold: 0.19, luck: 0.5, noContext: 0.46, other: 0.07, pending: -0.06, softNo: 0.51, strong: -0.21, thanks: -0.18 },
  tr: { always: 0.78, apply: -0.26, good: -0.06, hint: 0.72, job: 0.15, luck: -0.05, news: 0.61, noContext: 0.76, other: 0.4, softNo: -0.11, strong: -0.57 },
  zh: { always: -0.25, careful: 0.05, good: -0.35, hint: -0.31, job: -0.11, luck: 0.47, news: 0.08, noContext: -0.16, other: -0.32, otherNearStrong: -0.44, pending: 0.09, side: -0.15, strong: -0.47, thanks: -0.57 },
};

/** From here on a mail is called a rejection; between the two the person is asked. */
export const REJECTION_FROM = 0.72;
export const UNSURE_FROM = 0.36;
