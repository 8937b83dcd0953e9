import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../src/text/durations.ts';
import { parseSince } from '../../src/text/since.ts';

/** A Wednesday. */
const NOW = new Date('2026-11-25T15:30:45.123Z');
const since = (typed: string): string | undefined => parseSince(typed, NOW)?.toISOString();

test.each([
  ['2d', '2026-11-23T15:30:45.123Z'],
  ['2 days', '2026-11-23T15:30:45.123Z'],
  ['1 day ago', '2026-11-24T15:30:45.123Z'],
  ['3 hours', '2026-11-25T12:30:45.123Z'],
  ['3h', '2026-11-25T12:30:45.123Z'],
  ['12 hrs', '2026-11-25T03:30:45.123Z'],
  ['1w', '2026-11-18T15:30:45.123Z'],
  ['the last 2 weeks', '2026-11-11T15:30:45.123Z'],
  ['  Past 24  HOURS ', '2026-11-24T15:30:45.123Z'],
  ['0d', '2026-11-25T15:30:45.123Z'],
])('%s counts back from now', (typed, instant) => {
  expect(since(typed)).toBe(instant);
});

test.each([
  ['today', '2026-11-25'],
  ['Yesterday', '2026-11-24'],
  ['wednesday', '2026-11-25'],
  ['tuesday', '2026-11-24'],
  ['thursday', '2026-11-19'],
  ['Thurs', '2026-11-19'],
  ['sun', '2026-11-22'],
  ['2026-11-20', '2026-11-20'],
  ['2026-1-2', '2026-01-02'],
  ['20 Nov 2026', '2026-11-20'],
  ['20 november, 2026', '2026-11-20'],
  ['November 20, 2026', '2026-11-20'],
  ['1. sept 2026', '2026-09-01'],
  ['29 Feb 2024', '2024-02-29'],
])('%s is the first instant of its day', (typed, day) => {
  expect(since(typed)).toBe(`${day}T00:00:00.000Z`);
});

test.each([
  '',
  'foo',
  'd',
  '2',
  '-2d',
  '2.5d',
  '2 hays',
  '2 months',
  'th',
  'mondays',
  'novx 20 2026',
  '20 nx 2026',
  '2026-13-01',
  '2026-02-30',
  '29 Feb 2025',
  '0020-01-01',
  '20/11/2026',
  'yesterday 2d',
  '99999d',
])('%j is refused', (typed) => {
  expect(parseSince(typed, NOW)).toBeUndefined();
});

const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

test('a span, a weekday, today and yesterday are never in the future, and a weekday is within the week', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('h', 'd', 'w', ' hours', ' days ago'))
    .map(([n, unit]) => `${n}${unit}`);
  const day = fc.constantFrom('today', 'yesterday', 'sunday', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat');
  fc.assert(
    fc.property(fc.oneof(span, day), instants, (typed, now) => {
      const back = now.getTime() - parseSince(typed, now)!.getTime();
      expect(back).toBeGreaterThanOrEqual(0);
      if (!/\d/.test(typed)) expect(back).toBeLessThan(7 * DAY_MS);
    }),
  );
});

test('whatever is typed, an instant or a refusal comes out', () => {
  fc.assert(
    fc.property(fc.string(), instants, (typed, now) => {
      const instant = parseSince(typed, now);
      expect(instant === undefined || Number.isFinite(instant.getTime())).toBe(true);
    }),
  );
});
