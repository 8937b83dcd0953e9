import { count } from '../text/lists.ts';

/** A number of hours in words, whole days beyond the first as days: `12 hours`, `24 hours`, `7 days`. */
export const hours = (n: number): string => (n > 24 && n % 24 === 0 ? count(n / 24, 'day') : count(n, 'hour'));

const civilFormats = new Map<string, Intl.DateTimeFormat>();

/** `Friday 20 November at 07:00`, in a time zone. */
export function civilTime(instant: Date, zone: string): string {
  const format = civilFormats.get(zone) ?? civilFormat(zone);
  civilFormats.set(zone, format);
  return format.format(instant);
}

const civilFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
