import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitCalibration } from '../../../scripts/train/calibration.ts';
import { calibrated } from '../../../src/extraction/quotes/calibration.ts';
import { CALIBRATION } from '../../../src/extraction/quotes/calibration-knots.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('stays between 0 and 1, and what is surer is never less often right', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = [calibrated(Math.min(a, b)), calibrated(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});

it('gives each knot its own share, and what lies between two a share between theirs', () => {
  const knots = [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.9, 0.95],
  ] as const;
  for (const [confidence, share] of knots) expect(calibrated(confidence, knots)).toBeCloseTo(share);
  expect(calibrated(0.4, knots)).toBeCloseTo(0.3);
  expect(calibrated(1, knots)).toBe(0.95);
});

it('is never sure altogether', () => expect(CALIBRATION.every(([, right]) => right > 0 && right < 1)).toBe(true));

it('is fitted so that a confidence that boasts comes down to how often it is right', () => {
  const boasting = Array.from({ length: 3000 }, (_, n) => ({ fold: 0, confidence: 0.9 + (n % 10) / 1000, isRight: n % 4 !== 0 }));
  const knots = fitCalibration(boasting);
  expect(calibrated(0.905, knots)).toBeCloseTo(0.75, 1);
});
