import { CronExpressionParser } from 'cron-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOccurrence, occurrencesBetween, parseSchedule, type Schedule } from '../../../src/core/briefs/schedule.ts';
import { DAY_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { civilAt } from '../../../src/text/time-zone.ts';

function schedule(text: string, zone = 'UTC'): Schedule {
  const parsed = parseSchedule(text, zone);
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}
const between = (text: string, zone: string, from: string, to: string): string[] =>
  occurrencesBetween(schedule(text, zone), new Date(from), new Date(to)).map((at) => at.toISOString().slice(0, 16));

describe('words', () => {
  test.each([
    ['weekdays at 7:30', '30 7 * * 1-5', 'weekdays at 07:30'],
    ['every day at 7', '0 7 * * *', 'every day at 07:00'],
    ['Mondays 18:00', '0 18 * * 1', 'Mondays at 18:00'],
    ['mon, wed and fri at 8 pm', '0 20 * * 1,3,5', 'Mondays, Wednesdays, Fridays at 20:00'],
    ['monday to friday at 6.15', '15 6 * * 1-5', 'weekdays at 06:15'],
    ['weekends at noon', '0 12 * * 0,6', 'Sundays, Saturdays at 12:00'],
    ['daily at midnight', '0 0 * * *', 'every day at 00:00'],
    ['12am', '0 0 * * *', 'every day at 00:00'],
    ['at 7', '0 7 * * *', 'every day at 07:00'],
    ['weekdays at 7 and 18', '0 7,18 * * 1-5', 'weekdays at 07:00 and 18:00'],
    ['6pm, noon and 6 am', '0 6,12,18 * * *', 'every day at 06:00, 12:00 and 18:00'],
    ['mon and fri, 7:30 & 19:30', '30 7,19 * * 1,5', 'Mondays, Fridays at 07:30 and 19:30'],
    ['19h30', '30 19 * * *', 'every day at 19:30'],
    ['weekends 10h', '0 10 * * 0,6', 'Sundays, Saturdays at 10:00'],
    ['hourly', '0 * * * *', 'every hour'],
    ['every 6 hours', '0 */6 * * *', 'every 6 hours'],
    ['0 */5 * * *', '0 */5 * * *', '0 */5 * * *'],
    ['the 1st at 9', '0 9 1 * *', 'day 1 of the month at 09:00'],
    ['0 7 * * mon-fri', '0 7 * * 1-5', 'weekdays at 07:00'],
    ['*/15 6-22/2 1,15 * 1-5', '*/15 6-22/2 1,15 * 1-5', '*/15 6-22/2 1,15 * 1-5'],
  ])('%s is %s', (typed, cron, words) => {
    expect(schedule(typed)).toMatchObject({ cron, words });
    expect(schedule(words).cron).toBe(cron);
  });

  test.each([
    ['sometimes', 'is no schedule'],
    ['weekdays', 'is no schedule'],
    ['weekdays at 25', 'is no schedule'],
    ['5 7', "'5 7' has 2 fields: expected 5"],
    ['every day at 13 pm', 'is no schedule'],
    ['7:30 and 18:00', 'is no schedule'],
    ['every 5 hours', 'is no schedule'],
    ['every 0 hours', 'is no schedule'],
    ['caturdays at 7', 'is no schedule'],
    ['the 32nd at 7', 'is no schedule'],
    ['', 'is no schedule'],
    ['0 7 * *', "'0 7 * *' has 4 fields: expected 5"],
    ['0 7 * * cat', "day of the week 'cat' in schedule: expected 0-7"],
    ['0 7 * * 1,8', "day of the week '8' in schedule: expected 0-7"],
    ['0 7 30 2 *', 'never comes'],
  ])('%s is refused, saying why', (typed, problem) => {
    const parsed = parseSchedule(typed, 'UTC');
    expect(parsed.ok ? '' : parsed.failure).toContain(problem);
  });

  test('a zone is known in any case, and an offset or an invention is none', () => {
    expect(['europe/kyiv', 'Europe/Kyiv', 'utc', 'asia/tokyo'].map((zone) => schedule('0 7 * * *', zone).zone)).toEqual([
      'Europe/Kyiv',
      'Europe/Kyiv',
      'UTC',
      'Asia/Tokyo',
    ]);
    for (const zone of ['Europe/Atlantis', '+03:00', '', 'x y']) expect(parseSchedule('0 7 * * *', zone).ok).toBe(false);
  });
});

describe('daylight saving', () => {
  test('a time that it skips is due at the next valid minute, and once', () => {
    expect(between('30 2 * * *', 'America/New_York', '2026-03-07T12:00Z', '2026-03-09T12:00Z')).toEqual([
      '2026-03-08T07:00',
      '2026-03-09T06:30',
    ]);
    expect(between('*/15 2 * * *', 'America/New_York', '2026-03-08T00:00Z', '2026-03-08T23:00Z')).toEqual(['2026-03-08T07:00']);
    // Half an hour, where cron-parser 5.10 loses the day.
    expect(between('15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T00:00Z', '2026-10-04T16:00Z')).toEqual([
      '2026-10-03T15:30',
      '2026-10-04T15:15',
    ]);
  });

  test('a midnight that it skips is due all the same', () => {
    expect(between('0 0 * * *', 'Africa/Cairo', '2026-04-23T00:00Z', '2026-04-25T00:00Z')).toEqual([
      '2026-04-23T22:00',
      '2026-04-24T21:00',
    ]);
    expect(between('0 0 * * *', 'America/Sao_Paulo', '2018-11-03T12:00Z', '2018-11-05T12:00Z')).toEqual([
      '2018-11-04T03:00',
      '2018-11-05T02:00',
    ]);
  });

  test('a time that it repeats is due the first time alone', () => {
    expect(between('30 1 * * *', 'America/New_York', '2026-10-31T12:00Z', '2026-11-02T12:00Z')).toEqual([
      '2026-11-01T05:30',
      '2026-11-02T06:30',
    ]);
    expect(between('*/30 * * * *', 'America/New_York', '2026-11-01T04:30Z', '2026-11-01T07:00Z')).toEqual([
      '2026-11-01T05:00',
      '2026-11-01T05:30',
      '2026-11-01T07:00',
    ]);
    expect(between('45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T00:00Z', '2026-04-05T20:00Z')).toEqual([
      '2026-04-04T14:45',
      '2026-04-05T15:15',
    ]);
  });

  test('a day that the calendar of a zone left out is due at its end', () => {
    expect(between('0 7 * * *', 'Pacific/Apia', '2011-12-29T12:00Z', '2011-12-31T12:00Z')).toEqual([
      '2011-12-29T17:00',
      '2011-12-30T10:00',
      '2011-12-30T17:00',
    ]);
  });

  test('an hour before the clocks change stays an hour before', () => {
    expect(between('0 7 * * *', 'Europe/London', '2026-03-28T00:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-28T07:00',
      '2026-03-29T06:00',
    ]);
  });
});

describe('the calendar', () => {
  test('has 29 February every four years, and none in 2100', () => {
    expect(between('0 0 29 2 *', 'UTC', '2095-01-01T00:00Z', '2105-01-01T00:00Z')).toEqual(['2096-02-29T00:00', '2104-02-29T00:00']);
    expect(nextOccurrence(schedule('0 0 29 2 *'), new Date('2096-03-01T00:00Z'))).toEqual(new Date('2104-02-29T00:00Z'));
  });

  test('hour 0 fires: midnight is no "24"', () => {
    expect(between('0 0 * * *', 'Asia/Tokyo', '2026-11-20T00:00Z', '2026-11-22T00:00Z')).toEqual(['2026-11-20T15:00', '2026-11-21T15:00']);
  });

  test('one kind of day is enough where both are given', () => {
    expect(between('0 9 13 * 5', 'UTC', '2026-11-12T00:00Z', '2026-11-21T00:00Z')).toEqual(['2026-11-13T09:00', '2026-11-20T09:00']);
  });

  test('the end is part of a span and its beginning is not, so that spans side by side give each once', () => {
    expect(between('0 7 * * *', 'UTC', '2026-11-20T07:00Z', '2026-11-21T07:00Z')).toEqual(['2026-11-21T07:00']);
    expect(between('0 7 * * *', 'UTC', '2026-11-21T07:00Z', '2026-11-20T07:00Z')).toEqual([]);
  });
});

const ZONES = [
  'UTC',
  'Europe/Kyiv',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Chatham',
  'Asia/Tehran',
  'Antarctica/Troll',
  'America/Havana',
  'Asia/Beirut',
];
const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const starts = fc.date({ min: new Date('1985-01-01T00:00Z'), max: new Date('2037-01-01T00:00Z'), noInvalidDate: true });

describe('in every zone and year', () => {
  test('a daily time is due once a civil day, at its time or, where that is skipped, at the first minute behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), times, starts, (zone, { hour, minute }, start) => {
        const due = occurrencesBetween(schedule(`${minute} ${hour} * * *`, zone), start, new Date(start.getTime() + 400 * DAY_MS));
        const civil = due.map((at) => civilAt(zone, at.getTime()));
        expect(new Set(civil.map((at) => Math.floor(at / DAY_MS))).size).toBe(due.length);
        expect(Math.abs(due.length - 400)).toBeLessThanOrEqual(1);
        for (const [index, at] of due.entries()) {
          const asked = Math.floor(civil[index]! / DAY_MS) * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
          if (civil[index] === asked) continue;
          // Late: the minute before stood before the time asked for.
          expect(civil[index]!).toBeGreaterThan(asked);
          expect(civilAt(zone, at.getTime() - MINUTE_MS)).toBeLessThan(asked);
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test('spans side by side give what the whole gives, and the next is the first of what follows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom('30 2 * * *', '0 0 * * 1', '*/20 1-3 * * *', '0 7 1,31 * *'),
        starts,
        fc.integer({ min: 1, max: 90 }),
        (zone, cron, start, days) => {
          const at = schedule(cron, zone);
          const [middle, end] = [new Date(start.getTime() + days * DAY_MS), new Date(start.getTime() + 120 * DAY_MS)];
          const whole = occurrencesBetween(at, start, end);
          expect([...occurrencesBetween(at, start, middle), ...occurrencesBetween(at, middle, end)]).toEqual(whole);
          expect(nextOccurrence(at, start)).toEqual(whole[0] ?? nextOccurrence(at, end));
        },
      ),
      { seed: 8, numRuns: 150 },
    );
  });

  test('where clocks never change, it is what cron-parser gives', () => {
    const field = (least: number, most: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: least, max: most }).map(String),
        fc.integer({ min: 2, max: 9 }).map((step) => `*/${step}`),
      );
    // A step of days is no restriction to crontab(5), and one to cron-parser.
    const day = (least: number, most: number) => fc.oneof(fc.constant('*'), fc.integer({ min: least, max: most }).map(String));
    fc.assert(
      fc.property(fc.tuple(field(0, 59), field(0, 23), day(1, 28), field(1, 12), day(0, 7)), starts, (fields, start) => {
        const cron = fields.join(' ');
        const theirs = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: start });
        let ours = start;
        for (let n = 0; n < 5; n++) {
          ours = nextOccurrence(schedule(cron), ours)!;
          expect(ours).toEqual(theirs.next().toDate());
        }
      }),
      { seed: 8, numRuns: 150 },
    );
  });
});
