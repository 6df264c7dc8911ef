import type { Display } from './display.ts';
import { textOf, withoutLegalForm } from './names.ts';
import { fit } from './sender.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';

/** A name that may be the employer's, with how much speaks for it. */
export type Candidate = {
  text: string;
  key: string;
  tokens: Token[];
  context: number;
  extra: number;
  count: number;
  place: number;
  /** Names an organisation by its own look: "Banco del Roncal". */
  isOrganised: boolean;
};

/** From here on a name is shown. */
const ENOUGH = 2.5;
/** The same for a name that looks organised, where nothing else is shown. */
const ENOUGH_ORGANISED = 1;

const scoreOf = (candidate: Candidate, short: string, display: Display, weight: number): number => {
  const shown = keyOf(display.organisation ?? '');
  const isShown = shown.length > 2 && (shown === candidate.key || shown.startsWith(candidate.key) || candidate.key.startsWith(shown));
  return (
    candidate.context +
    Math.min(3, candidate.extra) +
    fit(candidate.text, short) * weight +
    (isShown ? (candidate.place === 3 ? 1 : 2) : 0) +
    Math.min(1, (candidate.count - 1) * 0.4)
  );
};

/** The name that most speaks for, without its legal form; null where too little speaks for any. */
export const choose = (candidates: Candidate[], short: string, display: Display, weight: number): string | null => {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, short, display, weight);
    if (score >= ENOUGH && (best === null || score > bestScore)) {
      best = candidate;
      bestScore = score;
    }
  }
  best ??=
    candidates
      .filter((candidate) => candidate.isOrganised && scoreOf(candidate, short, display, weight) >= ENOUGH_ORGANISED)
      .toSorted((a, b) => scoreOf(b, short, display, weight) - scoreOf(a, short, display, weight))[0] ?? null;
  if (best === null) {
    return null;
  }
  const chosen = best;
  const shorter = candidates.find(
    (one) =>
      one !== chosen &&
      chosen.place === 3 &&
      one.place < 3 &&
      one.key.length > 3 &&
      chosen.key.includes(one.key) &&
      fit(one.text, short) >= fit(chosen.text, short) - 0.1,
  );
  const text = textOf(withoutLegalForm(tokensOf((shorter ?? chosen).text)))
    .slice(0, 81)
    .trim();
  return text.length > 80 || text.length < 2 ? null : text;
};
