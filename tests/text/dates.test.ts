import { expect, test } from 'vitest';
import { dayOf, MONTHS, placeOfName, startOfDay, WEEKDAYS } from '../../src/text/dates.ts';

test('a day that the calendar lacks is none', () => {
  expect(dayOf(2024, 2, 29)).toEqual(new Date('2024-02-29T00:00:00Z'));
  expect([dayOf(2023, 2, 29), dayOf(2024, 4, 31), dayOf(2024, 13, 1), dayOf(2024, 0, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a name may be cut to three letters or more', () => {
  expect(placeOfName('sept', MONTHS)).toBe(8);
  expect(placeOfName('friday', WEEKDAYS)).toBe(5);
  expect([placeOfName('fr', WEEKDAYS), placeOfName('fryday', WEEKDAYS)]).toEqual([-1, -1]);
});

test('a day begins at midnight, UTC', () => expect(startOfDay(new Date('2026-03-01T23:59:59Z'))).toEqual(new Date('2026-03-01T00:00:00Z')));
