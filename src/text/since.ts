import { dayOf, MONTHS, placeOfName, startOfDay, WEEKDAYS } from './dates.ts';
import { DAY_MS, HOUR_MS } from './durations.ts';

const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };

/** What `parseSince` takes, for people. */
export const SINCE_ALLOWED = '2d, 3 hours, 1w, today, yesterday, monday, 2026-11-20 or 20 Nov 2026';

/** The instant from which `since …` counts: a span back from `now`, or the first instant (UTC) of a day. Undefined for what it doesn't understand. */
export function parseSince(typed: string, now: Date): Date | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const span = /^(?:the )?(?:last |past )?(\d{1,4}) ?(?:(h)(?:(?:ou)?rs?)?|(d)(?:ays?)?|(w)(?:(?:ee)?ks?)?)(?: ago)?$/.exec(text);
  if (span) return new Date(now.getTime() - Number(span[1]) * (UNIT_MS[span[2] ?? span[3] ?? span[4] ?? ''] ?? Number.NaN));
  if (text === 'today') return startOfDay(now);
  if (text === 'yesterday') return new Date(startOfDay(now).getTime() - DAY_MS);
  const weekday = placeOfName(text, WEEKDAYS);
  if (weekday >= 0) return new Date(startOfDay(now).getTime() - ((now.getUTCDay() - weekday + 7) % 7) * DAY_MS);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const { day, month = '', year } = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups ?? {};
  return year === undefined ? undefined : dayOf(Number(year), placeOfName(month, MONTHS) + 1, Number(day));
}

const DAY_FIRST = /^(?<day>\d{1,2})\.? (?<month>[a-z]+)\.?,? (?<year>\d{4})$/;
const MONTH_FIRST = /^(?<month>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/;
