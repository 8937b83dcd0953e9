import { expect, test } from 'vitest';
import { zoneMeant, zoneNamed } from '../../src/text/time-zone.ts';

test.each([
  ['kyiv', 'Europe/Kyiv'],
  ['New York', 'America/New_York'],
  ['buenos aires', 'America/Argentina/Buenos_Aires'],
  ['KOLKATA', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
  ['GMT', 'GMT'],
  ['america/los angeles', 'America/Los_Angeles'],
  ['Europe/Oslo', 'Europe/Oslo'],
])('%s means %s', (typed, zone) => expect(zoneMeant(typed)).toBe(zone));

test.each(['Atlantis', '+03:00', '', 'York', 'new'])('%j means none', (typed) => expect(zoneMeant(typed)).toBeUndefined());

test('what a file names has to be a zone’s whole name', () => expect(zoneNamed('New York')).toBeUndefined());
