import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertDue, quietEnd } from '../../../src/core/watches/alert-timing.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';

const at = (time: string): Date => new Date(`2026-11-20T${time}:00Z`);
const NIGHT = { from: 22 * 60, to: 7 * 60 };
const shown = (date: Date | undefined): string | undefined => date?.toISOString().slice(8, 16);

describe('quiet hours', () => {
  it.each([
    ['before midnight', '22:00', '21T07:00'],
    ['behind midnight', '06:59', '20T07:00'],
    ['at their end', '07:00', undefined],
    ['by day', '21:59', undefined],
  ])('over midnight, %s', (_, time, end) => expect(shown(quietEnd({ quiet: NIGHT, zone: 'UTC' }, at(time)))).toBe(end));

  it.each([
    ['in them', '12:30', '20T14:00'],
    ['before', '11:59', undefined],
    ['at their end', '14:00', undefined],
  ])('within a day, %s', (_, time, end) =>
    expect(shown(quietEnd({ quiet: { from: 12 * 60, to: 14 * 60 }, zone: 'UTC' }, at(time)))).toBe(end),
  );

  it('go by the zone', () => {
    expect(shown(quietEnd({ quiet: NIGHT, zone: 'Asia/Tokyo' }, at('13:00')))).toBe('20T22:00');
    expect(quietEnd({ quiet: NIGHT, zone: 'Asia/Tokyo' }, at('12:59'))).toBeUndefined();
  });

  it('from one time to the same are none', () => {
    expect(quietEnd({ quiet: { from: 60, to: 60 }, zone: 'UTC' }, at('01:00'))).toBeUndefined();
  });

  it('end at an instant ahead that is not quiet, within a day and an hour, in any zone on any day', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Chatham');
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(minute, minute, zone, instant, (from, to, zone, time) => {
        const quiet = { quiet: { from, to }, zone };
        const end = quietEnd(quiet, new Date(time));
        if (end === undefined) return;
        expect(end.getTime()).toBeGreaterThan(time);
        expect(end.getTime() - time).toBeLessThanOrEqual(25 * HOUR_MS);
        expect(quietEnd(quiet, end)).toBeUndefined();
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('an alert is due', () => {
  const timing = { mostAnHour: 2, zone: 'UTC' };

  it('at once', () => expect(alertDue(timing, at('12:10'), [at('12:00')])).toEqual(at('12:10')));

  it('at the end of an hour that has its alerts', () => {
    expect(alertDue(timing, at('12:30'), [at('12:00'), at('12:10')])).toEqual(at('13:00'));
    expect(alertDue(timing, at('12:30'), [at('11:50'), at('12:10')])).toEqual(at('12:30'));
  });

  it('with those that wait for the same instant', () => {
    expect(alertDue({ ...timing, quiet: NIGHT }, at('23:00'), [new Date('2026-11-21T07:00:00Z')])).toEqual(
      new Date('2026-11-21T07:00:00Z'),
    );
    const full = [new Date('2026-11-21T07:00:00Z'), new Date('2026-11-21T07:00:00.001Z')];
    expect(alertDue({ ...timing, quiet: NIGHT }, at('23:00'), full)).toEqual(new Date('2026-11-21T07:00:00Z'));
  });

  it('behind the quiet hours, where the hour ends in them', () => {
    const quiet = { from: 13 * 60, to: 15 * 60 };
    expect(alertDue({ ...timing, quiet }, at('12:59'), [at('12:00'), new Date(at('12:00').getTime() + MINUTE_MS)])).toEqual(at('15:00'));
  });
});
