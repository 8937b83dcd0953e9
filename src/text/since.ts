import { dayOf, MONTHS, placeOfName, startOfDay, WEEKDAYS } from './dates.ts';
import { DAY_MS, HOUR_MS } from './durations.ts';

const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };

/** What `parseSince` takes, for people. */
export const SINCE_ALLOWED = '2d, 3 hours, 1w, today, yesterday, monday, 2026-11-20 or 20 Nov 2026';

/** The instant from which `since …` counts: a span back from `now`, or the first instant (UTC) of a day. Undefined for what it doesn't understand. */
export function parseSince(typed: string, now: Date): Date | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const span = /^(?:the )?(?:last |past )?(\d{1,4}) ?(?:(h)(?:(?:ou)?rs?)?|(d)(?:ays?)?|(w)(?:(?:ee)?ks?)?)(?: ago)?$/.exec(text);
  if (span) return new Date(now.getTime() - Number(span[1]) * UNIT_MS[(span[2] ?? span[3] ?? span[4])!]!);
  if (text === 'today') return startOfDay(now);
  if (text === 'yesterday') return new Date(startOfDay(now).getTime() - DAY_MS);
  const weekday = placeOfName(text, WEEKDAYS);
  if (weekday >= 0) return new Date(startOfDay(now).getTime() - ((now.getUTCDay() - weekday + 7) % 7) * DAY_MS);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})$/.exec(text) ?? swapped(/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/.exec(text));
  return written ? dayOf(Number(written[3]), placeOfName(written[2]!, MONTHS) + 1, Number(written[1])) : undefined;
}

const swapped = (match: RegExpExecArray | null): string[] | undefined => (match ? [match[0], match[2]!, match[1]!, match[3]!] : undefined);
