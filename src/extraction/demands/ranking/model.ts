import { readFileSync } from 'node:fs';
import type { FeatureList } from '../../quotes/ranking/sparse.ts';

/** Weights are looked up by the lowest bits of a feature's hash in tables of this many entries, a power of two (Weinberger et al. 2009). */
const DECISION_BITS = 17;
const PARTY_BITS = 16;
export const DECISION_SIZE = 1 << DECISION_BITS;
export const PARTY_SIZE = 1 << PARTY_BITS;

/** What is decided of a candidate, by weight tables. */
export interface DemandWeights {
  /** Whether it is a demand. */
  readonly demand: Float32Array;
  /** Whose, of those who may have made it. */
  readonly issuer: Float32Array;
  /** Of whom. */
  readonly addressee: Float32Array;
  /** Platt's scaling (1999) of the demand's score: probability = logistic(slope × score + offset), fitted on articles that the weights were not trained on. */
  readonly slope: number;
  readonly offset: number;
}

const FILE = new URL('./weights.bin', import.meta.url);
/** Little-endian floats in front of the tables: slope, offset, and for each table what a weight of 1 stands for. */
const HEADER_FLOATS = 5;
const FLOAT_BYTES = 4;
const LARGEST = 127;
const SIZES = [DECISION_SIZE, PARTY_SIZE, PARTY_SIZE];
const WHOLE = HEADER_FLOATS * FLOAT_BYTES + SIZES.reduce((sum, size) => sum + size, 0);

let trained: DemandWeights | undefined;

/** The weights that `npm run train` wrote, read at first use. Throws where the file isn't whole. */
export function trainedDemandWeights(): DemandWeights {
  trained ??= unpackedDemandWeights(readFileSync(FILE));
  return trained;
}

/** One byte a weight. */
export function packedDemandWeights({ demand, issuer, addressee, slope, offset }: DemandWeights): Buffer {
  const bytes = Buffer.alloc(WHOLE);
  bytes.writeFloatLE(slope, 0);
  bytes.writeFloatLE(offset, FLOAT_BYTES);
  let at = HEADER_FLOATS * FLOAT_BYTES;
  for (const [table, weights] of [demand, issuer, addressee].entries()) {
    const step = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / LARGEST;
    bytes.writeFloatLE(step, (2 + table) * FLOAT_BYTES);
    for (const weight of weights) bytes.writeInt8(step > 0 ? Math.round(weight / step) : 0, at++);
  }
  return bytes;
}

/** Reads what `packedDemandWeights` wrote. */
function unpackedDemandWeights(bytes: Buffer): DemandWeights {
  if (bytes.length !== WHOLE) throw new RangeError(`the weights of demands take ${WHOLE} bytes, not ${bytes.length}: run npm run train`);
  let at = HEADER_FLOATS * FLOAT_BYTES;
  const [demand, issuer, addressee] = SIZES.map((size, table) => {
    const step = bytes.readFloatLE((2 + table) * FLOAT_BYTES);
    return Float32Array.from({ length: size }, () => bytes.readInt8(at++) * step);
  });
  if (!demand || !issuer || !addressee) throw new RangeError('the weights of demands lack a table: run npm run train');
  return { demand, issuer, addressee, slope: bytes.readFloatLE(0), offset: bytes.readFloatLE(FLOAT_BYTES) };
}

/** The sum of the weights of the features that hold. */
export function scoreOf({ indexes }: FeatureList, weights: Float32Array): number {
  const mask = weights.length - 1;
  let score = 0;
  for (const index of indexes) score += weights[index & mask] ?? 0;
  return score;
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** The shares of choices with these scores: a softmax. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
