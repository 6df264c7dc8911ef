import type { OutlookLocale } from './options.ts';

const LOCALES: Record<OutlookLocale, string> = { en: 'en-US', de: 'de-DE', he: 'he-IL' };

/** A date as the webmail writes it, in the reader's own zone; only people can rely on it. */
export type ShownDate = {
  /** "Thu 9/17/2026 2:52 PM"; in Hebrew between bidi marks. */
  full: string;
  /** The longer form of tool tips. */
  long: string;
  /** What a list row has room for. */
  short: string;
};

export function showDate(iso: string, locale: OutlookLocale): ShownDate {
  const date = new Date(iso);
  const write = (options: Intl.DateTimeFormatOptions): string => date.toLocaleString(LOCALES[locale], options);
  const day = write({ weekday: 'short' });
  const numbers = write(
    locale === 'de' ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { day: 'numeric', month: 'numeric', year: 'numeric' },
  );
  const time = write({ hour: locale === 'de' ? '2-digit' : 'numeric', minute: '2-digit' });
  const full = `${day} ${numbers} ${time}`;
  const isRecent = Date.now() - date.getTime() < 6 * 86_400_000;
  const isToday = Date.now() - date.getTime() < 86_400_000 && new Date().getDate() === date.getDate();
  return {
    full: locale === 'he' ? `\u200E${day} \u200E${numbers} \u200E${time}\u200E` : full,
    long: write({ dateStyle: 'full', timeStyle: 'short' }),
    short: isToday ? time : isRecent ? `${day} ${time}` : `${day} ${write({ day: 'numeric', month: 'numeric' })}`,
  };
}
