import { DAY_MS, HOUR_MS } from './durations.ts';

const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** What `parseSince` takes, for people. */
export const SINCE_ALLOWED = '2d, 3 hours, 1w, today, yesterday, monday, 2026-11-20 or 20 Nov 2026';

const midnight = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));

/** The instant from which `since …` counts: a span back from `now`, or the first instant (UTC) of a day. Undefined for what it doesn't understand. */
export function parseSince(typed: string, now: Date): Date | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const span = /^(?:the )?(?:last |past )?(\d{1,4}) ?(?:(h)(?:(?:ou)?rs?)?|(d)(?:ays?)?|(w)(?:(?:ee)?ks?)?)(?: ago)?$/.exec(text);
  if (span) return new Date(now.getTime() - Number(span[1]) * UNIT_MS[(span[2] ?? span[3] ?? span[4])!]!);
  if (text === 'today') return midnight(now);
  if (text === 'yesterday') return new Date(midnight(now).getTime() - DAY_MS);
  const weekday = named(text, WEEKDAYS);
  if (weekday >= 0) return new Date(midnight(now).getTime() - ((now.getUTCDay() - weekday + 7) % 7) * DAY_MS);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})$/.exec(text) ?? swapped(/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/.exec(text));
  return written ? dayOf(Number(written[3]), named(written[2]!, MONTHS) + 1, Number(written[1])) : undefined;
}

/** Which name `text` is, whole or its beginning of three letters or more; -1 for none. */
const named = (text: string, names: readonly string[]): number => (text.length < 3 ? -1 : names.findIndex((name) => name.startsWith(text)));

const swapped = (match: RegExpExecArray | null): string[] | undefined => (match ? [match[0], match[2]!, match[1]!, match[3]!] : undefined);

function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}
