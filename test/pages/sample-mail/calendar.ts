const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Tells dates relative to `now`: `ago(2, '09:14')` is two days before it at 09:14 UTC, as ISO 8601 with zone. */
export type Ago = (days: number, time: string) => string;

/** A calendar whose today is `now`. */
export function calendarOf(now: Date): Ago {
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  return (days, time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(midnight - days * DAY + (hours * 60 + minutes) * MINUTE).toISOString();
  };
}
