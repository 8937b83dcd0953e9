/** Logistic regression by Adam over all examples at once (Kingma and Ba 2015): the same examples give the same weights. */

export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Which sign a feature's weight may have, so that no accident of a small set turns round what it says. */
export type Sign = 'positive' | 'negative';

const STEPS = 600;
const LAST_STEPS = 0.4;
const [RATE, LAST_RATE] = [0.05, 0.01];
const PENALTY = 1e-3;
const [DECAY, SQUARE_DECAY] = [0.9, 0.99];

/** The weight of each feature, in the order of `signs`, and the bias. */
export function fitLogistic(
  examples: readonly Example[],
  signs: readonly Sign[],
): { readonly bias: number; readonly weights: readonly number[] } {
  const scales = signs.map((_, n) => scaleOf(examples.map(({ values }) => values[n]!)));
  const rows = examples.map(({ values }) => values.map((value, n) => (value - scales[n]!.mean) / scales[n]!.deviation));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const [bias, size] = [signs.length, signs.length + 1];
  const fitted = new Float64Array(size);
  const [moment, squares] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(fitted, rows, examples, total);
    const rate = step > STEPS * (1 - LAST_STEPS) ? LAST_RATE : RATE;
    for (let n = 0; n < size; n++) {
      moment[n] = DECAY * moment[n]! + (1 - DECAY) * gradient[n]!;
      squares[n] = SQUARE_DECAY * squares[n]! + (1 - SQUARE_DECAY) * gradient[n]! ** 2;
      const direction = moment[n]! / (1 - DECAY ** step) / (Math.sqrt(squares[n]! / (1 - SQUARE_DECAY ** step)) + 1e-9);
      fitted[n] = fitted[n]! - rate * direction;
      if (n < bias) fitted[n] = signs[n] === 'positive' ? Math.max(0, fitted[n]!) : Math.min(0, fitted[n]!);
    }
  }
  const weights = scales.map(({ deviation }, n) => fitted[n]! / deviation);
  return { weights, bias: scales.reduce((sum, { mean }, n) => sum - weights[n]! * mean, fitted[bias]!) };
}

function gradientOf(fitted: Float64Array, rows: readonly (readonly number[])[], examples: readonly Example[], total: number): Float64Array {
  const bias = fitted.length - 1;
  const gradient = new Float64Array(fitted.length);
  for (const [index, row] of rows.entries()) {
    const { isPositive, weight } = examples[index]!;
    const odds = row.reduce((sum, value, n) => sum + value * fitted[n]!, fitted[bias]!);
    const error = ((1 / (1 + Math.exp(-odds)) - (isPositive ? 1 : 0)) * weight) / total;
    for (const [n, value] of row.entries()) gradient[n] = gradient[n]! + error * value;
    gradient[bias] = gradient[bias]! + error;
  }
  for (let n = 0; n < bias; n++) gradient[n] = gradient[n]! + PENALTY * fitted[n]!;
  return gradient;
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
