import { randomFrom, shuffled } from './random.ts';

/** How to fit: passes over the examples, AdaGrad's step (Duchi et al. 2011), the penalty on large weights (L2), and what the sums of squares begin with. */
interface FitOptions {
  readonly rounds?: number;
  readonly rate?: number;
  readonly l2?: number;
  readonly initial?: number;
}

/** Features by their index, and whether what is asked holds. `weight`: how much it counts, 1 for most. */
export interface YesNoExample {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression; `size` is a power of two, of which an index's lowest bits are taken. */
export function fitYesNo(
  examples: readonly YesNoExample[],
  size: number,
  { rounds = 8, rate = 0.02, l2 = 3e-3, initial = 0.5 }: FitOptions = {},
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(initial);
  const random = randomFrom(7);
  const counted = examples.filter(({ weight }) => weight > 0);
  for (let round = 0; round < rounds; round++) {
    for (const { features, holds, weight } of shuffled(counted, random)) {
      let score = 0;
      for (const index of features) score += weights[index & (size - 1)]!;
      const pull = weight * ((holds ? 1 : 0) - 1 / (1 + Math.exp(-score)));
      for (const index of features) step(weights, squares, index & (size - 1), { pull, rate, l2 });
    }
  }
  return weights;
}

/** Choices of which one or several are right. */
export interface ChoiceExample {
  readonly choices: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Weights of a softmax over choices (conditional logistic regression); examples without a right choice teach nothing. */
export function fitChoice(
  examples: readonly ChoiceExample[],
  size: number,
  { rounds = 10, rate = 0.04, l2 = 3e-3, initial = 0.5 }: FitOptions = {},
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(initial);
  const random = randomFrom(7);
  const counted = examples.filter(({ right }) => right.includes(true));
  for (let round = 0; round < rounds; round++) {
    for (const { choices, right } of shuffled(counted, random)) {
      const scores = choices.map((features) => features.reduce((sum, index) => sum + weights[index & (size - 1)]!, 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
      for (const [at, features] of choices.entries()) {
        const pull = (right[at] ? powers[at]! / good : 0) - powers[at]! / all;
        if (Math.abs(pull) > 1e-4) for (const index of features) step(weights, squares, index & (size - 1), { pull, rate, l2 });
      }
    }
  }
  return weights;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  { pull, rate, l2 }: { readonly pull: number; readonly rate: number; readonly l2: number },
): void {
  const gradient = pull - l2 * weights[at]!;
  squares[at]! += gradient * gradient;
  weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
}

/** Slope and offset that make a probability of a score (Platt 1999), by Newton's method on the log likelihood. */
export function fitPlatt(scored: readonly { readonly score: number; readonly holds: boolean }[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, holds } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const pull = (holds ? 1 : 0) - p;
      const spread = p * (1 - p);
      g0 += pull * score;
      g1 += pull;
      h00 += spread * score * score;
      h01 += spread * score;
      h11 += spread;
    }
    const scale = h00 * h11 - h01 * h01;
    slope += (g0 * h11 - g1 * h01) / scale;
    offset += (g1 * h00 - g0 * h01) / scale;
  }
  return { slope, offset };
}
