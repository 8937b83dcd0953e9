import { DAY_MS, HOUR_MS, MINUTE_MS } from './durations.ts';

/** Civil times of IANA zones by the ICU data of the running Node. A civil time is its milliseconds as though it were UTC. */

/** The offsets in use lie inside −12 and +14 hours (https://data.iana.org/time-zones/tzdb/zone1970.tab), before a day skipped by a move of the date line. */
const WEST_MS = 12 * HOUR_MS;
const EAST_MS = 14 * HOUR_MS;

/** Days whose offset is kept of each zone: eleven years. */
const MOST_DAYS = 4000;

const formats = new Map<string, Intl.DateTimeFormat>();
const names = new Map<string, string>();
/** Of each zone, its offset at the beginning of days (UTC), by their number since 1970: ICU takes twenty times as long. */
const offsets = new Map<string, Map<number, number>>();

/** Throws `RangeError` for a zone that is none. `h23`, for `hour12: false` calls midnight "24". */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Names of cities and others that Node's own list of zones, which has one name a zone, lacks or has by an older one (https://data.iana.org/time-zones/tzdb/backward). */
const OTHER_NAMES = [
  'UTC',
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
];

let zoneNames: readonly string[] | undefined;
/** Every zone by the name that people look for, in the order of the alphabet. */
export const allZones = (): readonly string[] =>
  (zoneNames ??= [...new Set([...Intl.supportedValuesOf('timeZone'), ...OTHER_NAMES])].sort((a, b) => (a < b ? -1 : 1)));

/** What people call a zone by: "new york" of `America/New_York`. */
const cityOf = (zone: string): string =>
  zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase();

/**
 * The zone that was meant, in its own spelling: its name in any case, with spaces for underscores, or its city alone. Undefined for what is none. An offset such
 * as `+03:00` knows no daylight saving and is none.
 */
export function zoneMeant(typed: string): string | undefined {
  const name = typed.trim().replace(/\s+/g, '_');
  const city = name.replaceAll('_', ' ').toLowerCase();
  return zoneNamed(name) ?? allZones().find((zone) => cityOf(zone) === city);
}

/** The zone's own spelling of a name typed in any case; undefined for what is none. */
export function zoneNamed(typed: string): string | undefined {
  if (!/^[a-z]/i.test(typed)) return undefined;
  const known = names.get(typed);
  if (known !== undefined) return known;
  try {
    const { timeZone } = formatOf(typed).resolvedOptions();
    // ICU names some zones by an older link ("Europe/Kiev"): the name that was typed stands.
    const name = timeZone.toLowerCase() === typed.toLowerCase() ? timeZone : capitals(typed);
    names.set(typed, name);
    return name;
  } catch {
    return undefined;
  }
}

/** `europe/kyiv` as `Europe/Kyiv`; a name with a capital of its own as it is. */
const capitals = (typed: string): string =>
  /[A-Z]/.test(typed) ? typed : typed.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** The civil time at an instant, in ms as though UTC; whole seconds. */
export const civilAt = (zone: string, instant: number): number => Math.floor(instant / 1000) * 1000 + offsetAt(zone, instant);

/** No zone has changed its clocks twice within a day, there and back. */
function offsetAt(zone: string, instant: number): number {
  const day = Math.floor(instant / DAY_MS);
  const offset = offsetOfDay(zone, day);
  return offset === offsetOfDay(zone, day + 1) ? offset : measured(zone, instant);
}

function offsetOfDay(zone: string, day: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  let offset = known.get(day);
  if (offset === undefined) {
    offset = measured(zone, day * DAY_MS);
    if (known.size >= MOST_DAYS) known.clear();
    known.set(day, offset);
  }
  return offset;
}

function measured(zone: string, instant: number): number {
  // "11/28/2026, 07:30:00": the options of `formatOf` leave no other form.
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (formatOf(zone).format(instant).match(/\d+/g) ?? []).map(
    Number,
  );
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which a zone's clocks show a civil time (whole minutes): the first where they show it twice; the first minute behind the
 * gap where they never do.
 */
export function instantOf(zone: string, civil: number): number {
  const [before, after] = [offsetAt(zone, civil - EAST_MS), offsetAt(zone, civil + WEST_MS)];
  if (before === after) return civil - before;
  const fitting = [before, after].map((offset) => civil - offset).filter((instant) => civilAt(zone, instant) === civil);
  return fitting.length > 0 ? Math.min(...fitting) : changeAfter(zone, civil - EAST_MS, civil + WEST_MS);
}

/** The first whole minute at which the zone's offset is no longer that of `from`. */
function changeAfter(zone: string, from: number, to: number): number {
  const first = offsetAt(zone, from);
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE_MS) === first) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}
