import { foldInto, type Folded } from './fold.ts';

/** More of a mail is not judged: decisions stand in the first 1,200 characters, and time must stay bounded. */
const MAX_JUDGED = 6_000;

/** A stretch of the body, as UTF-16 offsets. */
export type Range = { start: number; end: number };

/** Tags that end a line, and those that leave an empty line too. */
const lineTags = /^<\/?(?:div|tr|li|ul|ol|table|br|td)\b/i;
const paragraphTags = /^<\/?(?:p|h[1-6]|blockquote)\b/i;
const namedSigns: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ndash: '-',
  mdash: '-',
  szlig: 'ß',
  hellip: '…',
  lt: ' ',
  gt: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '"',
  rdquo: '"',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  euro: '€',
  oelig: 'oe',
  aelig: 'ae',
};

/** What an HTML entity that was left in the text stands for; accents go, as everywhere in folded text. */
const entityAt = (text: string, at: number): { length: number; sign: string } | null => {
  // Source that was escaped twice has `&amp;ouml;`.
  const match = /^&(?:amp;)?(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/i.exec(text.slice(at, at + 15));
  if (match === null) {
    return null;
  }
  const [whole, decimal, hex, name] = match;
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal);
    return { length: whole.length, sign: code < 65_536 ? String.fromCharCode(code) : ' ' };
  }
  const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/i.exec(name);
  const sign = accented?.[1] ?? namedSigns[name.toLowerCase()];
  return sign === undefined ? null : { length: whole.length, sign };
};

const endOfHidden = (text: string, tag: string, from: number): number => {
  const lower = text.indexOf(`</${tag}`, from);
  return lower < 0 ? text.indexOf(`</${tag.toUpperCase()}`, from) : lower;
};

/**
 * Folds stretches of a mail into plain words: tags and entities that were left in become what they stand for,
 * invisible signs go, ends of stretches become paragraph breaks.
 */
export const plainText = (text: string, ranges: Range[]): Folded => {
  const room = Math.min(
    MAX_JUDGED + 64,
    ranges.reduce((sum, range) => sum + (range.end - range.start) * 3 + 4, 64),
  );
  const folded: Folded = { codes: new Uint16Array(room), map: new Uint32Array(room), length: 0 };
  let length = 0;
  let closing = -1;
  let isHiddenOpen = false;
  const put = (code: number, offset: number): void => {
    folded.codes[length] = code;
    folded.map[length] = offset;
    length += 1;
  };
  for (const range of ranges) {
    for (let i = range.start; i < range.end && length < MAX_JUDGED; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x60 && code < 0x7b) {
        put(code, i);
      } else if (code === 0x3c && /[a-z/!]/i.test(text[i + 1] ?? '')) {
        if (closing !== Number.POSITIVE_INFINITY && closing < i) {
          const found = text.indexOf('>', i);
          closing = found < 0 ? Number.POSITIVE_INFINITY : found;
        }
        if (closing - i > 2000 || closing >= range.end) {
          put(0x20, i);
          continue;
        }
        const hidden = isHiddenOpen ? undefined : /^<(style|script|head)\b/i.exec(text.slice(i, i + 8))?.[1]?.toLowerCase();
        const tag = text.slice(i, i + 12);
        const isParagraph = paragraphTags.test(tag);
        put(isParagraph || lineTags.test(tag) ? 0x0a : 0x20, i);
        if (isParagraph) {
          put(0x0a, i);
        }
        i = closing;
        if (hidden !== undefined) {
          const end = endOfHidden(text, hidden, i);
          isHiddenOpen = end < 0;
          i = end < 0 ? i : end - 1;
        }
      } else if (code === 0x26) {
        const entity = entityAt(text, i);
        if (entity === null) {
          put(code, i);
        } else {
          length = foldInto(folded, length, entity.sign.charCodeAt(0), i);
          i += entity.length - 1;
        }
      } else if (code === 0x3d && (text[i + 1] === '\n' || text.startsWith('\r\n', i + 1))) {
        i += text[i + 1] === '\n' ? 1 : 2;
      } else {
        length = foldInto(folded, length, code, i);
      }
    }
    if (length >= MAX_JUDGED) {
      break;
    }
    put(0x0a, range.end);
    put(0x0a, range.end);
  }
  folded.length = length;
  return folded;
};
