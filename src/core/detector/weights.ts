import type { Language } from '../verdict.ts';

/** Weights of the model, written by `scripts/fit-detector.ts`. A feature that is not named weighs nothing. */
export const weights: Record<string, number> = {
  always: -2.68,
  again: 0.36,
  careful: 0.85,
  excused: -1.94,
  good: -2.12,
  goodOnly: -1.21,
  hint: 0.85,
  hiringSender: 0.43,
  hold: 0.37,
  job: 1.41,
  links: -2.15,
  long: -2.02,
  luck: 1.06,
  mine: -3.39,
  news: -2.7,
  noContext: -0.45,
  other: -0.58,
  otherNearStrong: -1.7,
  otherOverJob: -0.76,
  pending: -2.1,
  pendingOnly: -1.44,
  short: -0.01,
  side: -3.66,
  softNoWithContext: 0.13,
  strong: 1.97,
  strongMore: 1.22,
  strongNearJob: 0.04,
  strongWithContext: 1.1,
  subjectApply: -0.1,
  subjectJob: 0.59,
  subjectOther: -0.78,
  thanks: 0.62,
  withdrawn: -3.49,
};

/** What a language adds to them. */
export const ownWeights: Partial<Record<Language, Record<string, number>>> = {
  ar: { always: 0.16, apply: -0.16, good: -0.22, hold: -0.13, job: -0.06, news: -0.1, noContext: 0.46, other: 0.14, otherNearStrong: -0.13, pending: -0.06, strong: 0.4, thanks: 0.38 },
  de: { always: -0.51, apply: -0.21, careful: 0.21, good: -0.29, hint: 0.5, job: 0.39, luck: 0.06, mine: -0.08, news: -0.17, noContext: -0.84, otherNearStrong: -0.15, pending: -0.15, softNo: -0.35, strong: 0.29 },
  en: { always: -1.35, apply: -0.09, careful: 0.13, good: 0.12, hint: 0.87, hold: -0.43, job: -0.09, luck: -0.32, mine: -0.2, news: -0.21, noContext: -1.38, other: -1.05, otherNearStrong: -0.39, pending: -0.12, softNo: 0.53, strong: 0.65, thanks: 0.66 },
  es: { always: -0.15, careful: -0.6, good: 0.11, hint: -0.2, hold: 0.4, job: -0.4, luck: 0.19, noContext: 0.38, other: 0.4, otherNearStrong: -0.07, pending: -0.11, softNo: -0.33, strong: 0.12, thanks: -0.58 },
  fr: { always: -0.17, careful: 0.16, hint: -0.5, hold: 0.11, job: 0.31, luck: 0.15, news: -0.19, noContext: -0.52, other: 0.16, otherNearStrong: 0.16, pending: 0.05, side: -0.13, softNo: -0.31, strong: 0.49, thanks: 0.34 },
  hi: { always: 0.16, apply: -0.27, careful: 0.22, good: 0.07, hint: -0.32, hold: -0.12, job: -0.3, noContext: 0.59, other: -0.06, otherNearStrong: -0.14, pending: -0.05, softNo: -0.8, strong: -0.27 },
  it: { apply: 0.06, careful: -0.08, good: 0.13, hint: -0.84, hold: -0.09, job: -0.06, otherNearStrong: 0.28, thanks: 0.13 },
  ja: { always: 0.18, apply: -0.39, careful: -0.68, good: 0.21, hint: -0.21, hold: 0.15, job: -0.36, luck: 0.06, news: -0.17, noContext: 0.67, other: -0.18, otherNearStrong: -0.05, softNo: -0.29, strong: 0.45, thanks: -0.19 },
  nl: { always: 0.28, apply: 0.24, careful: 0.48, hint: -0.57, hold: -0.36, job: 0.22, luck: -0.1, news: -0.11, other: 0.15, otherNearStrong: 0.29, softNo: 0.8, strong: -0.19, thanks: 0.58 },
  pl: { always: 0.35, apply: -0.08, good: -0.05, hold: 0.24, luck: 0.13, noContext: 0.36, other: -0.17, otherNearStrong: -0.06, pending: -0.1, softNo: 0.16, strong: 0.27, thanks: -0.36 },
  pt: { always: 0.18, apply: -0.05, good: -0.06, hold: -0.05, job: 0.32, luck: -0.31, mine: -0.08, noContext: -0.24, other: 0.31, otherNearStrong: 0.15, strong: 0.57, thanks: 0.05 },
  ru: { always: 0.26, apply: 0.15, careful: -0.05, hint: 0.71, job: 0.19, luck: -0.4, noContext: 0.08, other: 0.28, otherNearStrong: 0.2, pending: 0.06, softNo: -0.25, strong: -1.42, thanks: -0.05 },
  sv: { always: 0.22, apply: -0.12, careful: 0.11, hint: 0.51, hold: 0.16, luck: 0.31, noContext: 0.28, softNo: 0.39, strong: -0.16, thanks: -0.19 },
  tr: { always: 0.67, apply: -0.18, good: -0.05, hint: 0.64, job: 0.13, news: 0.53, noContext: 0.63, other: 0.31, softNo: -0.1, strong: -0.54 },
  zh: { always: -0.29, careful: 0.22, good: -0.31, hint: -0.42, hold: 0.21, job: -0.12, luck: 0.37, mine: 0.07, noContext: -0.16, other: 0.16, otherNearStrong: -0.3, pending: 0.1, side: -0.24, strong: -0.67, thanks: -0.68 },
};

/** From here on a mail is called a rejection; between the two the person is asked. */
export const REJECTION_FROM = 0.7;
export const UNSURE_FROM = 0.35;
