import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxAgeMs, retryAfterMs, retryMs, rhythmOf, waitMs } from '../../../src/sources/fetch/pace.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const NOW = new Date('2026-11-23T12:00:00Z');
const middle = (): number => 0.5;
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * MINUTE);

describe('the pace of a feed', () => {
  it('lies between 5 minutes and a day, whatever anyone says', () => {
    const ms = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(ms, ms, ms, fc.double({ min: 0, max: 1, noNaN: true }), (declaredMs, maxAge, rhythmMs, r) => {
        const wait = waitMs({ declaredMs, maxAgeMs: maxAge, rhythmMs }, () => r);
        expect(wait).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(wait).toBeLessThanOrEqual(DAY);
      }),
    );
  });
  it('is half an hour where nobody says, and spread by a tenth', () => {
    expect(waitMs({}, middle)).toBe(30 * MINUTE);
    expect([waitMs({}, () => 0), waitMs({}, () => 1)]).toEqual([27 * MINUTE, 33 * MINUTE]);
  });
  it('is never faster than the feed asks, though news comes faster', () =>
    expect(waitMs({ declaredMs: 60 * MINUTE, rhythmMs: 10 * MINUTE }, middle)).toBe(60 * MINUTE));
  it('takes the mean of the newest dates, and slows down for a feed gone quiet', () => {
    expect(rhythmOf([ago(0), ago(30), ago(60)], NOW)).toBe(30 * MINUTE);
    expect(rhythmOf([ago(600), ago(630)], NOW)).toBe(600 * MINUTE);
    expect(rhythmOf([ago(0)], NOW)).toBeUndefined();
  });
  it('backs off to a day, and waits as long as it is told, up to a week', () => {
    expect([1, 2, 3, 50].map((failures) => retryMs(failures, undefined, middle))).toEqual([10, 20, 40, 1_440].map((n) => n * MINUTE));
    expect(retryMs(1, 3 * DAY, middle)).toBe(3 * DAY);
    expect(retryMs(1, 300 * DAY, middle)).toBe(7 * DAY);
  });
  it('reads Retry-After as seconds or a date', () => {
    expect(retryAfterMs('120', NOW)).toBe(120_000);
    expect(retryAfterMs('Mon, 23 Nov 2026 12:10:00 GMT', NOW)).toBe(10 * MINUTE);
    expect(retryAfterMs('Mon, 23 Nov 2020 12:10:00 GMT', NOW)).toBe(0);
    expect(retryAfterMs('soon', NOW)).toBeUndefined();
  });
  it('reads max-age, less the age, and not where nothing may be kept', () => {
    expect(maxAgeMs('public, max-age=600', '100')).toBe(500_000);
    expect(maxAgeMs('s-maxage=900', null)).toBeUndefined();
    expect(maxAgeMs('no-cache, max-age=600', null)).toBeUndefined();
  });
});
