const EASTERN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/;
const ISO = /\b(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})\b/;
const VIETNAMESE = /\b(\d{1,2})\s(?:thg|tháng)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})\b/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const SLASHED = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const TIME = /\b(\d{1,2})[:.h](\d{2})\b/;
const AFTERNOON = /\bpm\b|p\.\s?m\.|下午|午後|오후|مساء|:\d{2}\s?م(?!\p{L})|μ\.?μ/iu;
const MORNING = /\bam\b|a\.\s?m\.|上午|午前|오전|صباح|:\d{2}\s?ص(?!\p{L})|π\.?μ/iu;

/** Tried when the page does not tell its language, or tells a wrong one. */
const LANGUAGES = 'en de fr es pt it nl pl ru uk tr vi sv da nb fi cs sk hu ro bg el hr sr ca id ar he hi'.split(' ');

type Day = { year: number; month: number; day: number };

/**
 * Time of a date as a webmail shows it, in the person's own zone: "20 Aug 2025, 13:19", "26 дек. 2019 г., 22:53", "2025年8月20日 13:19".
 * Says nothing rather than something wrong: a year of four digits is needed, and 05/06/2025 stays unread.
 * @param language the page's, as a BCP 47 tag; '' when unknown
 * @returns milliseconds since the epoch, or null when unsure
 */
export function shownDate(shown: string, language: string): number | null {
  const text = withLatinDigits(shown.normalize('NFKC').replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')).toLowerCase();
  const date = readDay(text, language);
  if (date === null || date.year < 1990 || date.year > 2100) {
    return null;
  }
  const time = TIME.exec(text.replace(DOTTED, ' ').replace(ISO, ' '));
  const hour = time === null ? 0 : onDayClock(Number(time[1]), text);
  const minute = time === null ? 0 : Number(time[2]);
  const read = new Date(date.year, date.month - 1, date.day, hour, minute);
  const holds = hour < 24 && minute < 60 && read.getMonth() === date.month - 1 && read.getDate() === date.day;
  return holds ? read.getTime() : null;
}

function readDay(text: string, language: string): Day | null {
  const yearFirst = EASTERN.exec(text) ?? ISO.exec(text);
  if (yearFirst !== null) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  }
  const dotted = DOTTED.exec(text) ?? VIETNAMESE.exec(text);
  if (dotted !== null) {
    return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  }
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text);
  const day = /(?<![\d:.])\d{1,2}(?![\d:])/.exec(text.replace(TIME, ' '));
  if (year === null || day === null) {
    return null;
  }
  const month = monthNamed(text, language) ?? monthNamedAnywhere(text);
  return month === null ? null : { year: Number(year[0]), month, day: Number(day[0]) };
}

/** Day and month in either order: only a number above twelve, or twice the same, tells which is which. */
function readSlashed(first: number, second: number, year: number): Day | null {
  if (first > 12 || first === second) {
    return { year, month: second, day: first };
  }
  return second > 12 ? { year, month: first, day: second } : null;
}

const monthNames = new Map<string, Map<string, number>>();

/** The only month a text names in a language; null when it names none or two. Weekdays that look like months do not count. */
function monthNamed(text: string, language: string): number | null {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const names = namesIn(language);
  // Hebrew writes "in" and the month as one word.
  const months = words.map((word) => names.get(word) ?? names.get(word.replace(/^\u05D1/, '')));
  return onlyOne(months.filter((month) => month !== undefined && month > 0));
}

/** The month by any language: "lip" is June in one and July in another, and then none is sure. */
function monthNamedAnywhere(text: string): number | null {
  return onlyOne(LANGUAGES.map((language) => monthNamed(text, language)).filter((month) => month !== null));
}

function onlyOne(months: (number | undefined | null)[]): number | null {
  const different = new Set(months);
  return different.size === 1 ? ([...different][0] ?? null) : null;
}

/** Months 1 to 12 by their names in a language; 0 where the name is also that of a weekday or of another month ("thg 8", "thg 9"). */
function namesIn(language: string): Map<string, number> {
  const known = monthNames.get(language);
  if (known !== undefined) {
    return known;
  }
  const names = new Map<string, number>();
  const add = (name: string | null, month: number): void => {
    if (name !== null) {
      names.set(name, (names.get(name) ?? month) === month ? month : 0);
    }
  };
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = formatIn(language, options);
      for (let month = 1; month <= 12; month += 1) {
        add(partOf(new Date(2026, month - 1, 15), 'month', format), month);
      }
    }
    const format = formatIn(language, { weekday: style });
    for (let day = 1; day <= 7; day += 1) {
      const name = partOf(new Date(2026, 1, day), 'weekday', format);
      if (name !== null && names.has(name)) {
        names.set(name, 0);
      }
    }
  }
  monthNames.set(language, names);
  return names;
}

/** Null for a language that is none. */
function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return language === '' ? null : new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory' });
  } catch {
    return null;
  }
}

function partOf(date: Date, type: 'month' | 'weekday', format: Intl.DateTimeFormat | null): string | null {
  const part = format?.formatToParts(date).find((other) => other.type === type);
  const words = part?.value.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => word.length > 2) ?? null;
}

function onDayClock(hour: number, text: string): number {
  if (AFTERNOON.test(text)) {
    return hour < 12 ? hour + 12 : hour;
  }
  return MORNING.test(text) && hour === 12 ? 0 : hour;
}

/** Arabic, Persian and Hindi pages write digits of their own; each row of ten starts at its zero. */
function withLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0x0966 ? code - 0x0966 : code & 0xf);
  });
}
