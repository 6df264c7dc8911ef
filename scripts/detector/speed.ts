import { detect } from '#core/detector/detect.ts';
import type { Mail } from '#core/verdict.ts';

const quantile = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const round = (value: number): number => Number(value.toPrecision(3));

const timeOf = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Time per mail and throughput, beside a plain lowercase-and-split pass over the same texts in the same run. */
export const speedOf = (
  mails: Mail[],
): { mails: number; medianMs: number; p99Ms: number; megabytesPerSecond: number; timesPlainSplit: number } => {
  mails.forEach((mail) => detect(mail));
  // The best of three for each mail: what the machine does beside is not the detector's doing.
  const times = mails.map((mail) => Math.min(...[0, 1, 2].map(() => timeOf(() => detect(mail))))).toSorted((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  let words = 0;
  const splitAll = (): void => {
    for (const { body } of mails) {
      words += body.toLowerCase().split(/[^\p{L}\p{N}]+/u).length;
    }
  };
  const plain = Math.min(...[0, 1, 2].map(() => timeOf(splitAll)));
  const bytes = mails.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  return {
    mails: mails.length,
    medianMs: round(quantile(times, 0.5)),
    p99Ms: round(quantile(times, 0.99)),
    megabytesPerSecond: round(bytes / 1e6 / (total / 1000)),
    timesPlainSplit: words === 0 ? 0 : round(total / plain),
  };
};

const MEGABYTE = 1_000_000;
const filled = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

/** Texts of one megabyte that are made to be slow. */
export const adversaries: Record<string, () => string> = {
  'one word': () => filled('a'),
  'not not not': () => filled('not '),
  'parts of a decision': () => filled('we not move forward other candidates position filled '),
  'German parts': () => filled('nicht andere bewerber entschieden stelle besetzt '),
  'open tags': () => filled('<'),
  'tags without end': () => filled('<p '),
  'style without end': () => filled('<style>'),
  entities: () => filled('&#x'),
  quotes: () => filled('"'),
  'quoted lines': () => filled('> on 1 wrote:\n'),
  'wrote lines': () => filled('on 1 jan <a@b> wrote\n'),
  headers: () => filled('from: a\n'),
  'empty lines': () => filled('\n'),
  spaces: () => filled(' '),
  'soft line ends': () => filled('=\n'),
  'invisible signs': () => filled('\u200b\u00ad'),
  'lone surrogates': () => filled('\ud800 '),
  'Japanese parts': () => filled('ご期待に添えない結果今回は見送'),
  'one sentence': () => filled('the application was '),
  base64: () => filled('QWxhZGRpbjpvcGVuIHNlc2FtZQ'),
  dashes: () => filled('-'),
  links: () => filled('https://a.example/?'),
  signatures: () => filled('-- \nsent from my phone\n'),
  capitals: () => filled('WE ARE NOT MOVING FORWARD WITH YOUR APPLICATION. '),
};

/** The slowest of the adversarial texts, each as a body, a subject and a sender. */
export const worstCase = (): { text: string; ms: number } => {
  let worst = { text: '', ms: 0 };
  for (const [text, make] of Object.entries(adversaries)) {
    const body = make();
    for (const mail of [
      { subject: '', from: '', body },
      { subject: body, from: body, body: '' },
    ]) {
      const ms = Math.min(...[0, 1].map(() => timeOf(() => detect(mail))));
      if (ms > worst.ms) {
        worst = { text, ms: round(ms) };
      }
    }
  }
  return worst;
};
