import type { Verdict } from '#core/verdict.ts';
import type { LabelledMail } from './labelled-mail.ts';

/** What the detector said about a mail. */
export type Judged = { mail: LabelledMail; decision: Verdict['decision']; score: number };

export type Figures = {
  rejections: number;
  found: number;
  asked: number;
  others: number;
  falseAlarms: number;
  askedOthers: number;
  /** Mails on hold and the like, and how many of them were asked about. */
  unsure: number;
  askedUnsure: number;
  recall: number | null;
  precision: number | null;
  f1: number | null;
};

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000);

/** Counts hits and errors. `asked` are mails about which the person would be asked; they count as not found. */
export const figuresOf = (judged: Judged[]): Figures => {
  const count = (label: LabelledMail['label'], decision?: Verdict['decision']): number =>
    judged.filter((one) => one.mail.label === label && (decision === undefined || one.decision === decision)).length;
  const rejections = count('rejection');
  const found = count('rejection', 'rejection');
  const falseAlarms = count('other', 'rejection');
  return {
    rejections,
    found,
    asked: count('rejection', 'unsure'),
    others: count('other'),
    falseAlarms,
    askedOthers: count('other', 'unsure'),
    unsure: count('unsure'),
    askedUnsure: count('unsure', 'unsure'),
    recall: ratio(found, rejections),
    precision: ratio(found, found + falseAlarms),
    f1: ratio(2 * found, 2 * found + falseAlarms + rejections - found),
  };
};

/** The same figures for each language. */
export const byLanguage = (judged: Judged[]): Record<string, Figures> => {
  const languages = [...new Set(judged.map(({ mail }) => mail.language))].toSorted();
  return Object.fromEntries(languages.map((language) => [language, figuresOf(judged.filter(({ mail }) => mail.language === language))]));
};

const edges = [0, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 1.01];

/** Whether scores mean what they say: per bin the mean score and the share of rejections; `error` is the mean distance of both. */
export const calibrationOf = (
  judged: Judged[],
): { error: number | null; bins: { from: number; mails: number; score: number | null; rejections: number | null }[] } => {
  const sure = judged.filter(({ mail }) => mail.label !== 'unsure');
  let error = 0;
  const bins = edges.slice(0, -1).map((from, i) => {
    const inside = sure.filter(({ score }) => score >= from && score < (edges[i + 1] ?? 2));
    const score = inside.reduce((sum, one) => sum + one.score, 0);
    const rejections = inside.filter(({ mail }) => mail.label === 'rejection').length;
    error += Math.abs(score - rejections);
    return { from, mails: inside.length, score: ratio(score, inside.length), rejections: ratio(rejections, inside.length) };
  });
  return { error: ratio(error, sure.length), bins };
};

/** Mails judged wrongly, as ids with what was said. */
export const mistakesOf = (judged: Judged[]): { missed: string[]; falseAlarms: string[]; asked: string[] } => {
  const name = ({ mail, score }: Judged): string => `${mail.id} (${mail.kind}, ${score})`;
  return {
    missed: judged.filter(({ mail, decision }) => mail.label === 'rejection' && decision === 'other').map(name),
    falseAlarms: judged.filter(({ mail, decision }) => mail.label === 'other' && decision === 'rejection').map(name),
    asked: judged.filter(({ mail, decision }) => mail.label !== 'unsure' && decision === 'unsure').map(name),
  };
};
