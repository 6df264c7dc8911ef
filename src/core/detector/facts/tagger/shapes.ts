/** Hash of a short text or a part of it (FNV-1a), 0 to 2³²-1. */
export const hashOf = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, from); i < Math.min(to, text.length); i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
};

/** Hash of a numbered feature with one or two values. */
export const mix = (feature: number, one: number, two = 0): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ one;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(two + 0x1234567, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** How a word looks, in six bits: capitals, digits, signs inside, shortness. */
export const shapeOf = (word: string): number => {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const isUpper = first !== first.toLowerCase();
  const hasUpper = rest !== rest.toLowerCase();
  const isAllUpper = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  const capitals = isAllUpper ? 3 : isUpper ? (hasUpper ? 2 : 1) : hasUpper ? 4 : 5;
  return capitals + (/\d/.test(word) ? 8 : 0) + (/[-.&/+]/.test(word) ? 16 : 0) + (word.length < 3 ? 32 : 0);
};

/** Which script a single sign belongs to. */
export const classOfSign = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005) {
    return 1;
  }
  if (code >= 0x3040 && code <= 0x309f) {
    return 2;
  }
  if (code >= 0x30a0 && code <= 0x30ff) {
    return 3;
  }
  return /\p{L}/u.test(sign) ? 4 : /\p{N}/u.test(sign) ? 5 : 7;
};
