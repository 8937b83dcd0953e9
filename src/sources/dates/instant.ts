import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import { monthNamed } from './month-names.ts';
import { type Zone, zoneOf } from './zones.ts';

/** The web had no news pages before: an earlier date is a default value or a slip. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Characters of a date; a longer text is none. */
const LONGEST = 100;
/** Characters of a line that is searched for a date. */
const LONGEST_LINE = 400;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The instant that a page or a feed writes: ISO 8601, RFC 822 with its usual mistakes, seconds or milliseconds since 1970, or a day in words of many
 * languages with or without a time. Without a zone it is taken for UTC. Undefined for anything else, for a day that may be a month (`05/03/2026`), and
 * for what is before 1990 or more than a day after `now`.
 */
export function instantOf(written: string, now: Date): Date | undefined {
  const at = timeOf(written);
  return at === undefined || at < EARLIEST || at > now.getTime() + DAY_MS ? undefined : new Date(at);
}

function timeOf(written: string): number | undefined {
  if (written.length > LONGEST_LINE) return undefined;
  const text = written
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > LONGEST) return undefined;
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const { clock, rest } = clockIn(withoutGlue(text));
  const { zone, rest: date } = zoneIn(rest, clock !== undefined);
  const day = dayOf(date);
  if (!day) return undefined;
  const civil = Date.UTC(day.year, day.month - 1, day.day) + (clock ?? 0);
  return clock === undefined || !zone ? civil : zone(civil);
}

/** What compact ISO and careless feeds write without a space between: `20261117T134416Z`, `2026-11-17T13:44`, `13:44:16EST`. */
const withoutGlue = (text: string): string =>
  text
    .replace(/^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?=Z|[+-]|$)/, (_, year, month, day, hour, minute, second = '00') =>
      hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${hour}:${minute}:${second}`,
    )
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})T(?=\d)/i, '$1 ')
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})(?:Z|[+-]\d{2}:?\d{2})$/, '$1')
    // As Go prints its monotonic clock.
    .replace(/ m=[+-][\d.]+$/, '')
    .replace(/ tháng (\d{1,2})(?:,| năm)? /i, '.$1.')
    .replace(/(:\d{2}(?:[.,]\d{1,9})?)(?=[a-z+\u2212-])/gi, '$1 ');

const MORNING = /^(?:a\. ?m\.?|am|上午|午前|오전)$/i;
const HALF = '(?:a\\. ?m\\.?|p\\. ?m\\.?|am\\b|pm\\b)';
const CLOCK = new RegExp(
  `(?:(上午|下午|午前|午後|오전|오후) ?)?\\b(\\d{1,2})(?:[:h时時시] ?(\\d{2})(?:[:分분] ?(\\d{2}(?:[.,]\\d{1,9})?))?분?)(?: ?(${HALF}))?|\\b(\\d{1,2}) ?(${HALF})|(?<![\\d.])(\\d{1,2})[.](\\d{2})(?![.\\d])(?: ?(${HALF}))?`,
  'i',
);

/** The time of day, in milliseconds since midnight (undefined: none), and the text without it. */
function clockIn(text: string): { readonly clock: number | undefined; readonly rest: string } {
  const match = CLOCK.exec(text);
  if (!match) return { clock: undefined, rest: text };
  const hour = Number(match[2] ?? match[6] ?? match[8]);
  const minute = Number(match[3] ?? match[9] ?? 0);
  const second = Number(match[4]?.replace(',', '.') ?? 0);
  const half = match[1] ?? match[5] ?? match[7] ?? match[10];
  if (hour > 24 || minute > 59 || second >= 61) return { clock: undefined, rest: text };
  const hours = half === undefined || hour > 12 ? hour : (hour % 12) + (MORNING.test(half) ? 0 : 12);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { clock: hours * HOUR_MS + minute * MINUTE_MS + Math.floor(second * SECOND_MS), rest };
}

const ZONE_WORD = /(?:(?:gmt|utc|ut) ?)?(?<![\d-])[+\u2212-]\d{1,2}:?\d{0,2}(?=[^\d]|$)|\b[a-z]+\/[a-z_/]+|\b[a-z]{1,5}\b/gi;

/** The zone that the text names (undefined: none), and the text without it. A zone in figures takes precedence: in `+0200 CEST` and `-0500 (EST)` it is the offset. */
function zoneIn(text: string, timed: boolean): { readonly zone: Zone | undefined; readonly rest: string } {
  if (!timed) return { zone: undefined, rest: text.replace(/\([^)]*\)/g, ' ') };
  const found = [...text.matchAll(ZONE_WORD)].flatMap(([word]) => {
    const zone = zoneOf(word);
    return zone && monthNamed(word) === undefined ? [{ word, zone }] : [];
  });
  const chosen = found.find(({ word }) => /\d/.test(word)) ?? found[0];
  const rest = found.reduce((left, { word }) => left.replace(word, ' '), text);
  return { zone: chosen?.zone, rest: rest.replace(/\([^)]*\)/g, ' ') };
}

/** Words that stand in a date and say nothing of it. */
const FILLERS = /^(?:of|the|at|on|de|del|do|da|den|der|le|la|el|um|am|à|à|las|los|uhr|kl|klo|ore|alle|il|г|року|ngày|năm)$/i;

function dayOf(date: string): Day | undefined {
  const text = date.trim().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return (
    valid(/^(?:\p{L}+\.?,? )?(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[日일]?(?:[ (,].{0,12})?$/u.exec(text), [1, 2, 3]) ??
    numericDay(/^(?:\p{L}+\.?,? )?(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|(?<=\.)\d{2})(?!\d)(?:\W.{0,12})?$/u.exec(text)) ??
    namedDay(text)
  );
}

const valid = (match: RegExpExecArray | null, [year, month, day]: readonly [number, number, number]): Day | undefined =>
  match ? real({ year: Number(match[year]), month: Number(match[month]), day: Number(match[day]) }) : undefined;

/** With dots the day comes first, in every language that writes dates so; otherwise it must be no month. */
function numericDay(match: RegExpExecArray | null): Day | undefined {
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = inFull(match[4] ?? '');
  if (match[2] === '.' || first > 12 || first === second) return real({ year, month: second, day: first });
  return second > 12 ? real({ year, month: first, day: second }) : undefined;
}

/** A day, a month's name and a year in any order, with a weekday's name and a few small words around them. */
function namedDay(text: string): Day | undefined {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, '$1')
    .split(/[\s,./·|–—-]+/)
    .filter((word) => word !== '' && !FILLERS.test(word));
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const names = words.filter((word) => !/^\d/.test(word));
  // One more word may be a weekday's name; where that is a month's too ("mar. 17 nov."), the month comes second.
  const month = names.length > 0 ? monthNamed(names.at(-1) ?? '') : undefined;
  if (month === undefined || names.length > 2 || numbers.length !== 2 || words.length > names.length + numbers.length) return undefined;
  const year = numbers.find((number) => number.length === 4) ?? (numbers[1]?.length === 2 ? numbers[1] : undefined);
  const day = numbers.find((number) => number !== year) ?? numbers[0];
  if (year === undefined || day === undefined || day.length > 2) return undefined;
  return real({ year: inFull(year), month, day: Number(day) });
}

const inFull = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The day, if the calendar has it: undefined for the thirtieth of February. */
function real(day: Day): Day | undefined {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCFullYear() === day.year && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : undefined;
}

const DAY_IN_TEXT = String.raw`\d{4}[-/.年년] ?\d{1,2}[-/.月월] ?\d{1,2}[日일]?|\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>\d{4}|\d{1,2}(?:st|nd|rd|th|er|º)?\.?[ -](?:de |of )?\p{L}{3,12}\.?,?[ -](?:de |del )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
const CLOCK_IN_TEXT = String.raw`(?:[ ,|·•–—-]*(?:at|um|à|,|T|kl\.?) ?|[ ,|·•–—-]+)?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:uhr|[ap]\.? ?m\b\.?))?(?: ?(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]?T)\b|Z))?`;
const DATE_IN_TEXT = new RegExp(`(?<![\\d\\p{L}])(?<day>${DAY_IN_TEXT})(?!\\d)(?:${CLOCK_IN_TEXT})?`, 'giu');

/** The first date that stands in a line of text, with the time behind it: "Published on 5 March 2026 at 9:30 by Ann Lee". */
export function instantIn(line: string, now: Date): Date | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const labelled = instantOf(line.replace(/^[\p{L} ]{1,30}:/u, ''), now);
  if (labelled) return labelled;
  for (const { 0: found, groups } of line.replace(/\s+/g, ' ').matchAll(DATE_IN_TEXT)) {
    const instant = instantOf(found, now) ?? instantOf(groups?.['day'] ?? '', now);
    if (instant) return instant;
  }
  return undefined;
}
