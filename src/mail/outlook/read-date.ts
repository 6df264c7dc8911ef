import { plainLine } from './read-contact.ts';

/**
 * Time of a date as Outlook shows it ("Thu 9/17/2026 2:52 PM", "Do 17.09.2026 14:52"), in the person's own zone and language.
 * Needs a year of four digits; where day and month could be either, the language's own order decides.
 * @param language BCP 47, such as `en-US`; '' when unknown, then a date that could be read two ways is not read
 * @returns milliseconds since the epoch, or null
 */
export function readDate(shown: string, language: string): number | null {
  const text = plainLine(shown).normalize('NFKC');
  const time = /(\d{1,2})[:.](\d{2})(?!\d|\.\d)/.exec(
    text.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?/, (date) => ' '.repeat(date.length)),
  );
  const date = readDay(time === null ? text : text.slice(0, time.index) + text.slice(time.index + time[0].length), language);
  if (date === null) {
    return null;
  }
  const [hour, minute] = time === null ? [0, 0] : [onDayClock(Number(time[1]), text), Number(time[2])];
  if (hour > 23 || minute > 59) {
    return null;
  }
  const read = new Date(date.year, date.month - 1, date.day, hour, minute);
  return read.getMonth() === date.month - 1 ? read.getTime() : null;
}

type Day = { year: number; month: number; day: number };

function readDay(text: string, language: string): Day | null {
  const numeric = /(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})/.exec(text);
  if (numeric !== null) {
    return fromNumbers([numeric[1], numeric[2], numeric[3]].map(Number), language);
  }
  const east = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  if (east !== null) {
    return valid({ year: Number(east[1]), month: Number(east[2]), day: Number(east[3]) });
  }
  const year = /\b(\d{4})\b/.exec(text);
  const day = /\b(\d{1,2})\b/.exec(text);
  const month = monthNamed(text.toLowerCase(), language);
  if (year === null || day === null || month === null) {
    return null;
  }
  return valid({ year: Number(year[1]), month, day: Number(day[1]) });
}

function fromNumbers(numbers: number[], language: string): Day | null {
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 999) {
    return valid({ year: first, month: second, day: third });
  }
  if (third < 1000) {
    return null;
  }
  if (first > 12 || second > 12) {
    return valid({ year: third, month: Math.min(first, second), day: Math.max(first, second) });
  }
  if (first === second) {
    return valid({ year: third, month: first, day: second });
  }
  const order = orderOf(language);
  if (order === null) {
    return null;
  }
  return valid(order === 'day first' ? { year: third, month: second, day: first } : { year: third, month: first, day: second });
}

function valid(date: Day): Day | null {
  const { year, month, day } = date;
  return year > 1990 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : null;
}

function orderOf(language: string): 'day first' | 'month first' | null {
  const parts = inLanguage(language, { day: 'numeric', month: 'numeric', year: 'numeric' })?.formatToParts(0);
  if (parts === undefined) {
    return null;
  }
  const kinds = parts.map((part) => part.type);
  return kinds.indexOf('day') < kinds.indexOf('month') ? 'day first' : 'month first';
}

/** The month a text names, long or short; the longest name wins, so that "June" is not taken for "Jun" of another month. */
function monthNamed(text: string, language: string): number | null {
  let found: { month: number; length: number } | null = null;
  for (const style of ['long', 'short'] as const) {
    const format = inLanguage(language, { month: style, day: 'numeric' });
    for (let month = 1; month <= 12; month += 1) {
      const name = format?.formatToParts(new Date(2026, month - 1, 15)).find((part) => part.type === 'month')?.value ?? '';
      const plain = name.toLowerCase().replace(/\.$/, '');
      if (plain.length > 2 && plain.length > (found?.length ?? 0) && text.includes(plain)) {
        found = { month, length: plain.length };
      }
    }
  }
  return found?.month ?? null;
}

function inLanguage(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  if (language === '') {
    return null;
  }
  try {
    return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', numberingSystem: 'latn' });
  } catch {
    return null;
  }
}

function onDayClock(hour: number, text: string): number {
  if (/\b(pm|p\.\s?m\.)|下午|午後|오후|μμ/i.test(text)) {
    return hour < 12 ? hour + 12 : hour;
  }
  if (/\b(am|a\.\s?m\.)|上午|午前|오전|πμ/i.test(text)) {
    return hour === 12 ? 0 : hour;
  }
  return hour;
}
