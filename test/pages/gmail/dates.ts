/** A date as the webmail writes it, in full and short; only people can rely on it. */
export type ShownDate = { full: string; short: string };

/** @param today the day on which the short form is a time of day */
export function showDate(iso: string, locale: string, today: string): ShownDate {
  const date = new Date(iso);
  const isToday = iso.slice(0, 10) === today.slice(0, 10);
  const short: Intl.DateTimeFormatOptions = isToday ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return {
    full: date.toLocaleString(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }),
    short: date.toLocaleString(locale, short),
  };
}
