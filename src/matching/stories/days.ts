import { DAY_MS } from '../../text/durations.ts';

/** Days as news names them: by weekday, which is the last or the next of that name before or after the day of publication, and by day of the month. */

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH = String.raw`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?`;
const NAMED = new RegExp(
  String.raw`\b(?:(next)\s+)?(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\b${MONTH}\s+(\d{1,2})\b|\b(\d{1,2})\s+${MONTH}`,
  'g',
);
/** What stands before a day that is to come. */
const TO_COME = /\b(?:will|would|to|ahead of|before|until|on the eve of|upcoming)\b[^.]*$/;
const BEFORE = 40;
/** What the beginning of a text speaks of is its news. */
const BEGINNING = 600;
const MOST_DAYS = 20;
const HALF_A_YEAR = 180;
/** A day of the month that is farther off is background. */
const FARTHEST = 30;

/** Each day that the text names, by how often, once more for each time in its beginning: "saturday", "next saturday", "03-15". The most frequent twenty. */
export function daysIn(text: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(NAMED)) {
    const key = keyOf(match, text.slice(Math.max(0, match.index - BEFORE), match.index));
    counts.set(key, (counts.get(key) ?? 0) + (match.index < BEGINNING ? 2 : 1));
  }
  const kept = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_DAYS);
  return Object.fromEntries(kept);
}

function keyOf([, next, weekday, month, day, earlyDay, lateMonth]: RegExpExecArray, before: string): string {
  if (weekday !== undefined) return `${next !== undefined || TO_COME.test(before) ? 'next ' : ''}${weekday.toLowerCase()}day`;
  const number = MONTHS.findIndex((name) => name === (month ?? lateMonth)?.toLowerCase()) + 1;
  return `${String(number).padStart(2, '0')}-${(day ?? earlyDay ?? '').padStart(2, '0')}`;
}

/** The days on the calendar, as days since 1970, with their counts, for a text that was published at `at`, in milliseconds since 1970. */
export function datedDays(days: Readonly<Record<string, number>>, at: number): ReadonlyMap<number, number> {
  const published = Math.floor(at / DAY_MS);
  const dated = new Map<number, number>();
  for (const [name, count] of Object.entries(days)) {
    const day = name.includes('-') ? dayOfMonth(name, published) : dayOfWeek(name, published);
    if (day !== undefined) dated.set(day, (dated.get(day) ?? 0) + count);
  }
  return dated;
}

function dayOfWeek(name: string, published: number): number | undefined {
  const isNext = name.startsWith('next ');
  const weekday = WEEKDAYS.findIndex((one) => name.endsWith(one));
  if (weekday < 0) return undefined;
  const back = (new Date(published * DAY_MS).getUTCDay() - weekday + 7) % 7;
  return published - back + (isNext && back > 0 ? 7 : 0);
}

function dayOfMonth(name: string, published: number): number | undefined {
  const [month = 0, day = 0] = name.split('-').map(Number);
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((one) => Date.UTC(one, month - 1, day) / DAY_MS);
  const nearest = days.find((one) => Math.abs(one - published) <= HALF_A_YEAR);
  return nearest !== undefined && Math.abs(nearest - published) <= FARTHEST ? nearest : undefined;
}
