import { CALIBRATION } from './calibration-knots.ts';

/**
 * How often a confidence that the ranker and coreference came to is right, 0 to 1: straight lines between knots, never falling, fitted to articles
 * that the weights weren't (isotonic regression, Zadrozny and Elkan 2002). `npm run train` fits them, `npm run eval` prints how well they hold.
 */
export function calibrated(confidence: number, knots: readonly CalibrationKnot[] = CALIBRATION): number {
  let [fromX, fromY] = [0, 0];
  for (const [x, y] of knots) {
    // Rounding must not put a point of the line above the knot that ends it.
    if (confidence <= x) return x === fromX ? y : Math.min(y, fromY + ((y - fromY) * (confidence - fromX)) / (x - fromX));
    [fromX, fromY] = [x, y];
  }
  return fromY;
}

/** A confidence and how often it is right; knots ascend in both. */
export type CalibrationKnot = readonly [confidence: number, right: number];
