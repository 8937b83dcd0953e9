const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { h: 3_600_000, d: DAY_MS, w: 7 * DAY_MS };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What `parseSince` takes, for people. */
export const SINCE_ALLOWED = '2d, 3 hours, 1w, today, yesterday, monday, 2026-11-20 or 20 Nov 2026';

const midnight = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));

/** The instant from which `since …` counts: a span back from `now`, or the first instant (UTC) of a day. Undefined for what it doesn't understand. */
export function parseSince(typed: string, now: Date): Date | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const span = /^(?:the )?(?:last |past )?(\d{1,4}) ?(h|d|w)(?:ours?|rs?|ays?|eeks?|ks?)?(?: ago)?$/.exec(text);
  if (span) return new Date(now.getTime() - Number(span[1]) * UNIT_MS[span[2]!]!);
  if (text === 'today') return midnight(now);
  if (text === 'yesterday') return new Date(midnight(now).getTime() - DAY_MS);
  const weekday = WEEKDAYS.findIndex((day) => day === text || day.slice(0, 3) === text);
  if (weekday >= 0) return new Date(midnight(now).getTime() - ((now.getUTCDay() - weekday + 7) % 7) * DAY_MS);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(text) ?? swapped(/^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(text));
  return named ? dayOf(Number(named[3]), MONTHS.indexOf(named[2]!) + 1, Number(named[1])) : undefined;
}

const swapped = (match: RegExpExecArray | null): string[] | undefined => match ? [match[0], match[2]!, match[1]!, match[3]!] : undefined;

function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}
