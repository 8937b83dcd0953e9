import { describe, expect, test } from 'vitest';
import { datedDays, daysIn } from '../../../src/matching/stories/days.ts';
import { DAY_MS } from '../../../src/text/durations.ts';

/** A Wednesday. */
const PUBLISHED = Date.UTC(2026, 2, 4, 12);
const datesOf = (text: string): string[] =>
  [...datedDays(daysIn(text), PUBLISHED).keys()].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10)).sort();

describe('the days of which a text speaks', () => {
  test.each([
    ['The dyke broke on Tuesday.', ['2026-03-03']],
    ['The council met on Wednesday.', ['2026-03-04']],
    ['The council will meet on Thursday.', ['2026-03-05']],
    ['They meet next Tuesday.', ['2026-03-10']],
    ['It began on March 2 and ended on 3 March.', ['2026-03-02', '2026-03-03']],
    ['The house was built on May 5.', []],
    ['In Marbury 12 people fell ill.', []],
    ['Since Dec. 31 nothing has moved.', []],
    ['Nothing is dated here.', []],
  ])('%s', (text, days) => expect(datesOf(text)).toEqual(days));

  test('of the turn of the year are those nearest to publication', () =>
    expect([...datedDays({ '12-31': 1 }, Date.UTC(2026, 0, 2)).keys()]).toEqual([Date.UTC(2025, 11, 31) / DAY_MS]));
});
