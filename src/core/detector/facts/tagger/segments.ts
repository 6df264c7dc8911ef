import type { Language } from '../../../verdict.ts';
import type { MailText } from '../mail-text.ts';
import type { Sender } from '../sender.ts';
import { keyOf, tokensOf } from '../tokens.ts';
import { classOfSign, hashOf, shapeOf } from './shapes.ts';

/** One word, in Chinese and Japanese one sign, as the tagger sees it. */
export type TagToken = {
  folded: string;
  key: string;
  /** Hashes of the signs right before and after it, and of the one after it. */
  around: number;
  behind: number;
  hash: number;
  shape: number;
  /** Where it stands in the segment's text. */
  start: number;
  end: number;
};

/** Where a segment stands: sender's name, subject, then lines from above (greeting first), then the short lines that end the mail. */
export const PLACE = { sender: 0, subject: 1, first: 2, second: 3, third: 4, middle: 5, late: 6, ending: 7 } as const;

/** A line that is tagged by itself. */
export type Segment = {
  /** One of `PLACE`; lines of the ending count on from `ending`, up to four more. */
  place: number;
  /** Lines that follow it, up to six. */
  below: number;
  text: string;
  tokens: TagToken[];
};

/** Longer lines are running text, not a signature's. */
const LINE = { spaced: 60, spaceless: 24 };
/** So much is tagged of a line, and of a mail. */
const MOST_IN_LINE = 400;
const MOST_IN_MAIL = 900;

const NOTHING_AROUND = hashOf('|');
const NOTHING_BEHIND = hashOf('');

/** Whether words stand without spaces between them. */
export const isSpaceless = (language: Language): boolean => language === 'ja' || language === 'zh';

const spacelessTokens = (line: string): TagToken[] => {
  const tokens: TagToken[] = [];
  for (const { 0: text, index } of line.matchAll(/[A-Za-zÀ-ɏ]+|\d+|\S/gu)) {
    if (tokens.length >= MOST_IN_LINE) {
      break;
    }
    const folded = text.toLowerCase();
    const shape = text.length > 1 ? 8 + (shapeOf(text) % 8) : classOfSign(text);
    tokens.push({
      folded,
      key: folded,
      around: NOTHING_AROUND,
      behind: NOTHING_BEHIND,
      hash: hashOf(folded),
      shape,
      start: index,
      end: index + text.length,
    });
  }
  return tokens;
};

/** Whether a folded word is its own key. */
const isPlain = (folded: string): boolean => /^[a-z\d]+$/.test(folded);

const spacedTokens = (line: string): TagToken[] => {
  const tokens: TagToken[] = [];
  let at = 0;
  for (const { text, folded, open, close } of tokensOf(line)) {
    if (text !== '') {
      const start = line.indexOf(text, at);
      at = start + text.length;
      tokens.push({
        folded,
        key: isPlain(folded) ? folded : keyOf(text),
        around: open === '' && close === '' ? NOTHING_AROUND : hashOf(`${open.slice(-1)}|${close.slice(0, 1)}`),
        behind: close === '' ? NOTHING_BEHIND : hashOf(close, 0, 1),
        hash: hashOf(folded),
        shape: shapeOf(text),
        start,
        end: at,
      });
    }
  }
  return tokens;
};

/** Splits a line for the tagger. */
export const tagTokens = (line: string, language: Language): TagToken[] =>
  isSpaceless(language) ? spacelessTokens(line) : spacedTokens(line);

/** What is tagged of a mail, in the order it is read. */
export const segmentsOf = ({ subject, flow, passedOn }: MailText, { display }: Sender, language: Language): Segment[] => {
  const segments: Segment[] = [];
  let left = MOST_IN_MAIL;
  const add = (text: string, place: number, below: number): void => {
    const tokens = text === '' || left <= 0 ? [] : tagTokens(text, language).slice(0, left);
    left -= tokens.length;
    if (tokens.length > 0) {
      segments.push({ place, below, text, tokens });
    }
  };
  add(display, PLACE.sender, 0);
  add(subject, PLACE.subject, 0);
  const lines = [...flow.filter((line) => line !== ''), ...passedOn];
  const long = isSpaceless(language) ? LINE.spaceless : LINE.spaced;
  const lastLong = lines.findLastIndex((line) => line.length > long || /[.!?。！？]$/.test(line));
  lines.forEach((line, i) => {
    const fromTop = i < 3 ? PLACE.first + i : i >= lines.length - 3 ? PLACE.late : PLACE.middle;
    add(line, i > lastLong ? PLACE.ending + Math.min(4, i - lastLong - 1) : fromTop, Math.min(6, lines.length - 1 - i));
  });
  return segments;
};
