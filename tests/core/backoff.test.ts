import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backoff, backoffMs } from '../../src/core/backoff.ts';

const STEADY: Backoff = { firstMs: 1_000, longestMs: 60_000, shares: [1, 1] };

describe('the wait before another attempt', () => {
  it('doubles from the first wait to the longest, and stays there', () => {
    const waits = Array.from({ length: 9 }, (_, n) => backoffMs(n + 1, STEADY, 0.5));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('leaves to chance what lies between the two shares, and no more', () => {
    const spread: Backoff = { ...STEADY, shares: [0.5, 1.5] };
    expect([0, 0.5, 1].map((random) => backoffMs(3, spread, random))).toEqual([2_000, 4_000, 6_000]);
  });

  it('is a whole number of milliseconds after any number of attempts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const ms = backoffMs(attempt, { firstMs: 400, longestMs: 86_400_000, shares: [0.75, 1.25] }, random);
        expect(Number.isInteger(ms) && ms >= 300 && ms <= 108_000_000).toBe(true);
      }),
    );
  });
});
