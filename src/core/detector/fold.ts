/** What a UTF-16 unit is to the reader: part of a word, a sign of a script without spaces, or something between words. */
export const Kind = { gap: 0, letter: 1, sign: 2, dropped: 3 } as const;

/** Text brought to one plain shape. `map[i]` is the offset in the original of the unit that gave `codes[i]`. */
export type Folded = { codes: Uint16Array; map: Uint32Array; length: number };

const known = new Uint8Array(65_536);
const kinds = new Uint8Array(65_536);
const plain = new Uint16Array(65_536);
const longer = new Map<number, string>();

/** Letters that Unicode does not take apart but that people type without their strokes; Arabic spelling variants. */
const swaps: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '＇': "'",
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

/** Soft hyphens, joiners, direction marks, the Arabic stretch: signs between letters that nobody sees. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  code === 0x640 ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

/**
 * The plain form of one unit: lower case, no accents, no full-width or ligature forms, straight apostrophes.
 * Accents go because people leave them out; Turkish dotted and dotless i meet in `i` for the same reason.
 */
const learn = (code: number): void => {
  known[code] = 1;
  const character = String.fromCharCode(code);
  const isHan = code >= 0x2e80 && code < 0xd800;
  let folded = character.normalize('NFKC').toLowerCase();
  folded = swaps[folded] ?? folded;
  if (!isHan) {
    folded = folded.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652\u0670]/g, '');
  }
  folded = Array.from(folded, (part) => swaps[part] ?? part).join('');
  if (folded === '' || isInvisible(code)) {
    kinds[code] = Kind.dropped;
    return;
  }
  plain[code] = folded.charCodeAt(0);
  if (folded.length > 1) {
    longer.set(code, folded);
  }
  if (/^[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f々]/.test(folded)) {
    kinds[code] = Kind.sign;
  } else if (/^[\p{L}\p{M}\p{N}]/u.test(folded)) {
    kinds[code] = Kind.letter;
  }
};

/** Which kind of unit this is, once folded. */
export const kindOf = (code: number): number => {
  if (known[code] === 0) {
    learn(code);
  }
  return kinds[code] ?? 0;
};

/** The plain form of a word, for dictionaries: the same folding as for mails. */
export const foldWord = (word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (kindOf(code) !== Kind.dropped) {
      out += longer.get(code) ?? String.fromCharCode(plain[code] ?? code);
    }
  }
  return out;
};

/** Adds the plain form of one unit; answers the new length. */
export const foldInto = (folded: Folded, length: number, code: number, offset: number): number => {
  if (kindOf(code) === Kind.dropped) {
    return length;
  }
  const more = longer.get(code);
  folded.codes[length] = plain[code] ?? code;
  folded.map[length] = offset;
  if (more === undefined) {
    return length + 1;
  }
  for (let i = 1; i < more.length; i += 1) {
    folded.codes[length + i] = more.charCodeAt(i);
    folded.map[length + i] = offset;
  }
  return length + more.length;
};
