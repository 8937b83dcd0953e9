import { MONTHS, WEEKDAYS } from '../../text/dates.ts';
import { DAY_MS, MINUTE_MS } from '../../text/durations.ts';
import { civilAt, instantOf, zoneNamed } from '../../text/time-zone.ts';
import type { Result } from '../failure.ts';
import { cronOfWords, wordsOfCron } from './schedule-words.ts';

/** From one Monday that is the first of February to the next takes up to twelve years, around a century that is no leap year. */
const LONGEST_WAIT_MS = 12 * 366 * DAY_MS;

/** When something happens: a cron expression in a time zone, parsed. */
export interface Schedule {
  /** The cron expression, five fields of digits. */
  readonly cron: string;
  /** "weekdays at 07:30", or the expression itself. */
  readonly words: string;
  /** An IANA time zone. */
  readonly zone: string;
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** The first day on which it runs, this one or later; days are told by their first civil instant. Undefined where the calendar has none. */
  readonly firstDay: (civilDay: number) => number | undefined;
}

export const SCHEDULE_ALLOWED = 'words as “weekdays at 7:30” or “every day at 7 and 18”, or the five fields of cron';
export const ZONE_ALLOWED = 'an IANA time zone, as Europe/Kyiv';

const shortOf = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));
/** The fields with their ranges; months and days of the week may be names of three letters. */
const FIELDS = [
  { name: 'minute', least: 0, most: 59, names: [] },
  { name: 'hour', least: 0, most: 23, names: [] },
  { name: 'day of the month', least: 1, most: 31, names: [] },
  { name: 'month', least: 1, most: 12, names: shortOf(MONTHS) },
  { name: 'day of the week', least: 0, most: 7, names: shortOf(WEEKDAYS) },
] as const;

/** Parses plain words or five fields of cron. The failure says what is wrong and what is allowed: `hour '25' in schedule: expected 0-23`. */
export function parseSchedule(typed: string, zone: string): Result<Schedule, string> {
  const known = zoneNamed(zone);
  if (known === undefined) return { ok: false, failure: `'${zone}': expected ${ZONE_ALLOWED}` };
  const text = typed.trim();
  // "7:30 every day" begins with a digit too, but has no second field of cron.
  const cron = cronOfWords(text) ?? (/^[\d*][\d*,/-]*\s+[\d*]/.test(text) ? text : undefined);
  if (cron === undefined) return { ok: false, failure: `'${typed}' is no schedule: expected ${SCHEDULE_ALLOWED}` };
  const parsed = parseCron(cron);
  if (!parsed.ok) return parsed;
  const schedule = { ...parsed.value, words: wordsOfCron(parsed.value.cron), zone: known };
  if (schedule.firstDay(0) === undefined) return { ok: false, failure: `'${typed}' never comes: expected a day that is in the calendar` };
  return { ok: true, value: schedule };
}

function parseCron(text: string): Result<Omit<Schedule, 'words' | 'zone'>, string> {
  const fields = text.split(/\s+/);
  if (fields.length !== FIELDS.length) return { ok: false, failure: `'${text}' has ${fields.length} fields: expected 5` };
  const parsed = FIELDS.map((field, index) => parseField(fields[index] ?? '', field));
  for (const field of parsed) if (!field.ok) return field;
  const [minutes = ANY, hours = ANY, days = ANY, months = ANY, weekdays = ANY] = parsed.map((field) => (field.ok ? field.value : ANY));
  // Vixie cron: where both kinds of day are given, one of them is enough (crontab(5)).
  const either = !days.digits.startsWith('*') && !weekdays.digits.startsWith('*');
  const inCalendar = { days: days.numbers, months: months.numbers, weekdays: weekdays.numbers, either };
  return {
    ok: true,
    value: {
      cron: [minutes, hours, days, months, weekdays].map(({ digits }) => digits).join(' '),
      minutes: minutes.numbers,
      hours: hours.numbers,
      firstDay: (from) => firstDay(inCalendar, from),
    },
  };
}

/** One field of cron: as digits, and the numbers that it stands for, ascending. */
interface CronField {
  readonly digits: string;
  readonly numbers: readonly number[];
}

const ANY: CronField = { digits: '*', numbers: [] };

function parseField(text: string, field: (typeof FIELDS)[number]): Result<CronField, string> {
  const digits = text.replace(/[a-z]{3}/gi, (name) => numberOf(name, field.names, field.least));
  const numbers = new Set<number>();
  for (const [index, part] of digits.split(',').entries()) {
    const found = numbersOf(part, field);
    if (!found)
      return { ok: false, failure: `${field.name} '${text.split(',')[index]}' in schedule: expected ${field.least}-${field.most}` };
    for (const number of found) numbers.add(number);
  }
  return { ok: true, value: { digits, numbers: [...numbers].sort((a, b) => a - b) } };
}

interface Days {
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  readonly either: boolean;
}

function firstDay({ days, months, weekdays, either }: Days, from: number): number | undefined {
  for (let day = from; day <= from + LONGEST_WAIT_MS; day += DAY_MS) {
    const date = new Date(day);
    if (!months.includes(date.getUTCMonth() + 1)) {
      day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
      continue;
    }
    const inMonth = days.includes(date.getUTCDate());
    const weekday = date.getUTCDay();
    const inWeek = weekdays.includes(weekday) || (weekday === 0 && weekdays.includes(7));
    if (either ? inMonth || inWeek : inMonth && inWeek) return day;
  }
  return undefined;
}

/** The number of a name; the name itself where the field has none such, so that it is found wrong. */
function numberOf(name: string, names: readonly string[], least: number): string {
  const index = names.indexOf(name.toLowerCase());
  return index < 0 ? name : String(index + least);
}

/** `5`, `1-5`, `*`, any of them with a step as `/2`; undefined where it is none or out of range. */
function numbersOf(part: string, { least, most }: (typeof FIELDS)[number]): number[] | undefined {
  const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/([1-9]\d*))?$/.exec(part);
  if (!match) return undefined;
  const [, first, last, step] = match;
  const from = first === undefined ? least : Number(first);
  const to = last !== undefined ? Number(last) : first === undefined || step !== undefined ? most : from;
  if (from < least || to > most || from > to) return undefined;
  return Array.from({ length: Math.floor((to - from) / Number(step ?? 1)) + 1 }, (_, i) => from + i * Number(step ?? 1));
}

/**
 * The instants after `from`, up to and with `to`, oldest first, each once. A civil time that the zone's clocks skip is due at the next minute
 * that they show; one that they show twice is due the first time.
 */
export function occurrencesBetween(schedule: Schedule, from: Date, to: Date): Date[] {
  const found = new Set<number>();
  const last = dayOf(civilAt(schedule.zone, to.getTime())) + DAY_MS;
  let day = schedule.firstDay(dayOf(civilAt(schedule.zone, from.getTime())) - DAY_MS);
  for (; day !== undefined && day <= last; day = schedule.firstDay(day + DAY_MS))
    for (const instant of instantsOf(schedule, day)) if (instant > from.getTime() && instant <= to.getTime()) found.add(instant);
  return [...found].sort((a, b) => a - b).map((instant) => new Date(instant));
}

/** The first instant after `after`; undefined where the calendar has no such day. */
export function nextOccurrence(schedule: Schedule, after: Date): Date | undefined {
  const from = after.getTime();
  // From the day before: what a change of the date line skipped is due at the end of its gap.
  let day = schedule.firstDay(dayOf(civilAt(schedule.zone, from)) - DAY_MS);
  for (; day !== undefined; day = schedule.firstDay(day + DAY_MS)) {
    const later = instantsOf(schedule, day).filter((instant) => instant > from);
    if (later.length > 0) return new Date(Math.min(...later));
  }
  return undefined;
}

const dayOf = (civil: number): number => Math.floor(civil / DAY_MS) * DAY_MS;

function instantsOf({ zone, hours, minutes }: Schedule, civilDay: number): number[] {
  return hours.flatMap((hour) => minutes.map((minute) => instantOf(zone, civilDay + (hour * 60 + minute) * MINUTE_MS)));
}
