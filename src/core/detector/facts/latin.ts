import { keyOf } from './tokens.ts';

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'ie',
};

/** Consonants of Arabic and Devanagari by the Latin letters they are usually written with. */
const consonants: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: '',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'k',
  छ: 'k',
  ज: 'g',
  झ: 'g',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'b',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  र: 'r',
  ल: 'l',
  व: 'b',
  श: 's',
  ष: 's',
  स: 's',
  'ं': 'n',
  'ँ': 'n',
};
const latin: Record<string, string> = { c: 'k', q: 'k', x: 'k', z: 's', p: 'b', v: 'b', j: 'g' };

/** Cyrillic letters as the Latin ones that domains use, both sides brought to one spelling. */
export const latinKey = (text: string): string => {
  const key = keyOf(text);
  if (!/[\u0400-\u052f]/.test(key)) {
    return key;
  }
  return key.replace(/[\u0400-\u052f]/g, (sign) => cyrillic[sign] ?? sign);
};

/** One spelling for what Latin writers of Cyrillic names spell in several ways. */
export const plainLatin = (key: string): string =>
  key
    .replace(/shch|sch|sh/g, 's')
    .replace(/ch|ts|tz/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/[yj]/g, 'i')
    .replace(/ii/g, 'i')
    .replace(/w/g, 'v');

/** The consonants of a name in Latin, Arabic or Devanagari letters: what is left of it when it is written in another script. */
export const skeleton = (text: string): string => {
  let out = '';
  for (const sign of keyOf(text)) {
    const own = consonants[sign] ?? (/[b-df-gj-np-tvxz]/.test(sign) ? (latin[sign] ?? sign) : '');
    if (own !== '' && !out.endsWith(own)) {
      out += own;
    }
  }
  return out;
};

/** How alike two short strings are, 0 to 1, by their longest common subsequence. */
export const likeness = (a: string, b: string): number => {
  if (a.length < 2 || b.length < 2 || a.length > 40 || b.length > 40) {
    return 0;
  }
  let before = Array.from({ length: b.length + 1 }, () => 0);
  for (const sign of a) {
    const row = [0];
    for (let k = 1; k <= b.length; k += 1) {
      row.push(b[k - 1] === sign ? (before[k - 1] ?? 0) + 1 : Math.max(before[k] ?? 0, row[k - 1] ?? 0));
    }
    before = row;
  }
  return (2 * (before[b.length] ?? 0)) / (a.length + b.length);
};
