import { describe, expect, it } from 'vitest';
import { parseQuietHours } from '../../../src/core/watches/quiet-hours.ts';

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (typed: string): string | undefined => {
  const hours = parseQuietHours(typed);
  return hours && `${clock(hours.from)} ${clock(hours.to)}`;
};

describe('quiet hours as people type them', () => {
  it.each([
    ['22-7', '22:00 7:00'],
    [' 22 – 7 ', '22:00 7:00'],
    ['22:00-07:30', '22:00 7:30'],
    ['22.15-6.45', '22:15 6:45'],
    ['2200-0730', '22:00 7:30'],
    ['22h-7h30', '22:00 7:30'],
    ['22h à 7h', '22:00 7:00'],
    ['de 22h à 7h', '22:00 7:00'],
    ['22 bis 7 Uhr', '22:00 7:00'],
    ['10pm-7am', '22:00 7:00'],
    ['from 10:30 p.m. to 7 a.m.', '22:30 7:00'],
    ['12am-12pm', '0:00 12:00'],
    ['noon to midnight', '12:00 0:00'],
    ['22-24', '22:00 0:00'],
    ['0-6', '0:00 6:00'],
    ['13 until 14', '13:00 14:00'],
  ])('reads %s', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each(['', 'night', '22', '22-', '-7', '25-7', '22-7:60', '22:5-7', '24:30-7', '0am-7am', '13pm-7am', '7-7', '0-24', '22-7-9', '22;7'])(
    'takes “%s” for none',
    (typed) => expect(read(typed)).toBeUndefined(),
  );
});
