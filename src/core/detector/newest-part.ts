import { isHeaderLine, markAt } from './history-marks.ts';
import type { Range } from './plain-text.ts';

/** Lines are looked at up to here, for history and facts. */
const MAX_READ = 60_000;
/** A line's first characters tell whether it begins a history. */
const LINE_LOOK = 220;
/** With more of one's own above it, what is passed on is only an attachment to it. */
const MAX_COVER = 400;

/** Small print at the end of mobile mails and the usual border of signatures. */
const signature =
  /^(?:--\s?|sent from my (?:iphone|ipad|phone|mobile|galaxy|android).{0,40}|von meinem (?:iphone|ipad|handy|mobil).{0,40} gesendet\.?)$/iu;
const forwardSubject = /^\s{0,3}(?:fwd?|wg|tr|rv|enc|i|pd|vb|ilt|转发|轉寄|転送|пересл|fs)\s?[:：]/iu;

/** Spaces and signs that editors put between words; marks of history are looked for without them. */
const hardSpaces = /[\u00a0\u202f\u3000]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const unusual = /[\u00a0\u00ad\u200b-\u200f\u202f\u2060\u3000\ufeff]/;

/** What the sender wrote now: stretches of the body to judge, and where the sender's own text ends, signature included. */
export type NewestPart = {
  ranges: Range[];
  end: number;
  /** The text to judge was passed on, not written by the sender. */
  isForwarded: boolean;
};

type Line = { start: number; end: number };

/** What clients call the box of the quoted mail, for HTML source that was pasted as text. */
const quoteBoxes = ['gmail_quote', 'divRplyFwdMsg', 'yahoo_quoted', 'moz-cite-prefix', 'type="cite"'];

/** Where the quoted part begins in HTML source. */
const quoteBoxIn = (text: string): number => {
  const found = quoteBoxes.map((name) => text.indexOf(name)).filter((at) => at > 0);
  return found.length === 0 ? -1 : text.lastIndexOf('<', Math.min(...found));
};

/** Where a line of HTML source begins. */
const lineTag = /\n|<\/?(?:br|div|p|tr|li|blockquote)\b/gi;
const isSource = (text: string): boolean => /<(?:br|div|p|td|html)\b[^<>]*>/i.test(text.slice(0, 3000));

const linesOf = (text: string, hasTags: boolean): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  if (hasTags) {
    for (const { index } of text.matchAll(lineTag)) {
      if (index > start) {
        lines.push({ start, end: index });
        start = index;
      }
    }
    lines.push({ start, end: text.length });
    return lines;
  }
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

const withoutTags = (line: string): string =>
  line
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&nbsp;', ' ')
    .trimStart();

const isQuotedLine = (line: string): boolean => /^ {0,6}(?:>|\| )/.test(line);

/**
 * Finds the newest, unquoted part of a body, in the quoting styles of the usual clients. A mail that only passes something on is judged
 * by what it passes on.
 */
export const newestPart = (body: string, subject = ''): NewestPart => {
  const readable = body.slice(0, MAX_READ);
  const box = quoteBoxIn(readable);
  const hasTags = isSource(readable);
  const lines = linesOf(box > 0 ? readable.slice(0, box) : readable, hasTags);
  const ranges: Range[] = [];
  let open: Range | null = null;
  let end = box > 0 ? box : readable.length;
  let signed = false;
  let hasText = false;
  let isForwarded = false;
  let written = 0;
  const textOf = (line: Line | undefined): string => {
    if (line === undefined) {
      return '';
    }
    const raw = body.slice(line.start, Math.min(line.end, line.start + LINE_LOOK)).trimEnd();
    const text = unusual.test(raw) ? raw.replace(hardSpaces, ' ').replace(invisible, '') : raw;
    return hasTags ? withoutTags(text) : text;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) {
      break;
    }
    if (isQuotedLine(textOf(line))) {
      open = null;
      continue;
    }
    const mark = markAt((ahead) => textOf(lines[i + ahead]));
    if (mark !== null) {
      const isPassedOn =
        !isForwarded &&
        (written === 0 || (written < MAX_COVER && (mark === 'forward' || (mark === 'headers' && forwardSubject.test(subject)))));
      if (!isPassedOn) {
        end = line.start;
        break;
      }
      isForwarded = written > 0 || mark === 'forward';
      open = null;
      signed = false;
      while (i + 1 < lines.length && (mark === 'forward' || mark === 'headers') && isHeaderLine(textOf(lines[i + 1]))) {
        i += 1;
      }
      continue;
    }
    if (signed) {
      continue;
    }
    const length = line.end - line.start;
    if (hasText && length < 90 && signature.test(textOf(line).trim())) {
      signed = true;
      open = null;
      continue;
    }
    hasText ||= length > 60;
    written += body.slice(line.start, Math.min(line.end, line.start + MAX_COVER)).trim().length;
    const stop = Math.min(line.end + 1, body.length);
    if (open === null) {
      open = { start: line.start, end: stop };
      ranges.push(open);
    } else {
      open.end = stop;
    }
  }
  return { ranges, end, isForwarded };
};
