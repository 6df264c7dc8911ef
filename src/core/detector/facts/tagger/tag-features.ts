import type { Language } from '../../../verdict.ts';
import { isSpaceless, PLACE, type Segment } from './segments.ts';
import { hashOf, mix } from './shapes.ts';

/** Buckets of the hashed model: a power of two that sixteen bits can name. */
export const BUCKETS = 65_536;

/** Hashes that stand for "no word" before and after a line. */
const BEFORE = 11;
const AFTER = 13;
const NO_SHAPE = 99;
const NO_WORD = hashOf('');
/** Features of the rules' own answer are numbered from here on. */
const BY_RULES = 60;

/** The buckets of a line's tokens, one token after the other, `width` of them each. */
export type LineFeatures = { width: number; buckets: Uint16Array };

/** Features of every token; more where signs are words, and where the rules' answers are known. */
const WIDTH = { all: 30, spaceless: 5, byRules: 5 };

/** In which parts of the mail a word stands, as bits: sender or subject, running text, ending. */
const partOf = (place: number): number => (place === PLACE.sender ? 1 : place === PLACE.subject ? 2 : place >= PLACE.ending ? 8 : 4);

const partsOf = (segments: Segment[]): Map<string, number> => {
  const parts = new Map<string, number>();
  for (const { place, tokens } of segments) {
    for (const { key } of tokens) {
      parts.set(key, (parts.get(key) ?? 0) | partOf(place));
    }
  }
  return parts;
};

/** Whether a word is part of the sender's domain: 2 at its beginning, 1 inside, 0 not. */
const inDomain = (key: string, domain: string): number => (key.length >= 3 && domain.includes(key) ? (domain.startsWith(key) ? 2 : 1) : 0);

/**
 * The buckets of each line of a mail. `domain` is the own name inside the sender's domain, in small letters; `byRules` the tags of what the
 * rules found, null where a mail is read without them.
 */
export const tagFeatures = (segments: Segment[], domain: string, byRules: Uint8Array[] | null, language: Language): LineFeatures[] => {
  const parts = partsOf(segments);
  const ownLanguage = hashOf(language);
  const spaceless = isSpaceless(language);
  const width = WIDTH.all + (spaceless ? WIDTH.spaceless : 0) + (byRules === null ? 0 : WIDTH.byRules);
  return segments.map(({ place, below, tokens }, number) => {
    const length = tokens.length;
    const buckets = new Uint16Array(length * width);
    const hash = (i: number): number => tokens[i]?.hash ?? (i < 0 ? BEFORE : AFTER);
    const shape = (i: number): number => tokens[i]?.shape ?? NO_SHAPE;
    const opening = tokens[0]?.hash ?? NO_WORD;
    const tags = byRules?.[number];
    let feature = 0;
    let at = 0;
    const add = (one: number, two = 0): void => {
      buckets[at] = mix(feature, one, two) >>> 16;
      feature += 1;
      at += 1;
    };
    for (let i = 0; i < length; i += 1) {
      feature = 0;
      const token = tokens[i];
      if (token === undefined) {
        break;
      }
      const { folded, key } = token;
      const [own, last, next, lastBut, nextBut] = [token.hash, hash(i - 1), hash(i + 1), hash(i - 2), hash(i + 2)];
      const previous = tokens[i - 1];
      // Words around, alone and in pairs.
      add(own);
      add(last);
      add(next);
      add(lastBut);
      add(nextBut);
      add(last, own);
      add(own, next);
      add(lastBut, last);
      add(next, nextBut);
      // How they look, and how the word begins and ends.
      add(token.shape, place);
      add(token.shape * 128 + shape(i - 1), shape(i + 1));
      add(hashOf(folded, 0, 3));
      add(hashOf(folded, folded.length - 3));
      add(hashOf(folded, folded.length - 4));
      // Where the word stands.
      add(place, ownLanguage);
      add(place * 64 + Math.min(i, 5), Math.min(length, 12));
      add(Math.min(length - 1 - i, 3), place);
      add(token.around, token.shape);
      add(previous === undefined ? NO_WORD : previous.behind, place);
      const known = inDomain(key, domain);
      add(known, token.shape);
      add(known, place * 4 + (previous !== undefined && inDomain(previous.key, domain) > 0 ? 1 : 0));
      add(parts.get(key) ?? 0, token.shape * 16 + place);
      add(last, token.shape);
      add(next, token.shape);
      add(last, place);
      add(opening, place);
      add(below, place * 128 + token.shape);
      add(hash(i - 3));
      add(hash(i + 3));
      add(last, next);
      if (spaceless) {
        add(own ^ Math.imul(next, 31), nextBut);
        add(last ^ Math.imul(own, 31), next);
        add(hash(i - 3) ^ Math.imul(lastBut, 31), last);
        add(next ^ Math.imul(nextBut, 31), hash(i + 3));
        add(shape(i - 2) * 128 + shape(i - 1), token.shape * 128 + shape(i + 1));
      }
      if (tags !== undefined) {
        feature = BY_RULES;
        const tag = tags[i] ?? 0;
        add(tag, ownLanguage);
        add(tag, place);
        add(tag);
        add(tag, own);
        add(tag * 8 + (tags[i - 1] ?? 0), place);
      }
    }
    return { width, buckets };
  });
};
