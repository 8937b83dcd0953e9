import path from 'node:path';
import { calibrated } from '../../src/extraction/quotes/calibration.ts';
import { attributionArticles } from '../train/attribution.ts';
import { crossValidated, fitCalibration } from '../train/calibration.ts';

const BINS = 10;

/** How often a speaker is right, by how sure the quotation is, in ten bins: each third of the training articles by a ranker and a calibration that were fitted to the others. */
export function printCalibration(print: (line: string) => void): void {
  const folder = path.resolve(import.meta.dirname, '../../../shared/train');
  const outcomes = crossValidated(attributionArticles(folder, path.resolve(import.meta.dirname, '../../training')));
  const bins = Array.from({ length: BINS }, () => ({ n: 0, right: 0, sum: 0 }));
  for (const fold of new Set(outcomes.map((outcome) => outcome.fold))) {
    const knots = fitCalibration(outcomes.filter((outcome) => outcome.fold !== fold));
    for (const { confidence, isRight, fold: own } of outcomes) {
      if (own !== fold) continue;
      const sure = calibrated(confidence, knots);
      const bin = bins[Math.min(BINS - 1, Math.floor(sure * BINS))]!;
      bin.n++;
      bin.sum += sure;
      if (isRight) bin.right++;
    }
  }
  print('\nConfidence on folds that nothing was fitted to: pieces, mean confidence, right, difference in points');
  for (const [index, { n, right, sum }] of bins.entries()) {
    if (n === 0) continue;
    const [mean, share] = [(100 * sum) / n, (100 * right) / n];
    const columns = [String(n), mean.toFixed(1), share.toFixed(1), (mean - share).toFixed(1)].map((column) => column.padStart(8)).join('');
    print(`  ${`${(index / BINS).toFixed(1)} to ${((index + 1) / BINS).toFixed(1)}`.padEnd(14)}${columns}`);
  }
}
