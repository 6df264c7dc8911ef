/** Weights of the model, written by `scripts/fit-detector.ts`. */
export const weights: Record<string, number> = {
  bias: -5.5,
  strong: 4,
  strongMore: 2,
  hint: 1,
  hintMore: 1.5,
  excused: -0.5,
  subjectDecision: 2,
  subjectJob: 0.5,
  hiringSender: 0.5,
  links: -0.5,
  long: -1,
  job: 1.5,
  other: -1.5,
  news: -2,
  mine: -3,
  side: -3,
  good: -2,
  pending: -1.4,
  apply: 0.5,
  regret: 0.8,
  thanks: 0.6,
  luck: 1.2,
  careful: 0.6,
  again: 0.3,
  withdrawn: -3,
  hold: -1.2,
  noJob: -2,
  strongWithJob: 2,
  strongWithoutJob: -2,
  otherOverJob: -2.5,
  hintWithManners: 2,
};

/** From here on a mail is called a rejection; between the two the person is asked. */
export const REJECTION_FROM = 0.5;
export const UNSURE_FROM = 0.25;
