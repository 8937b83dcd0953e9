import { readFileSync } from 'node:fs';
import { TABLE_SIZE } from './sparse.ts';

/** Weights of features by their index in the table. */
export type RankerWeights = Float32Array;

const FILE = new URL('./weights.bin', import.meta.url);
/** A little-endian float in front of the table: what a weight of 1 stands for. */
const HEADER_BYTES = 4;
const LARGEST = 127;

let trained: RankerWeights | undefined;

/** The weights that `npm run train` wrote, read at first use. Throws where the file isn't a whole table. */
export function trainedWeights(): RankerWeights {
  trained ??= unpacked(readFileSync(FILE));
  return trained;
}

/** One byte a weight. */
export function packed(weights: RankerWeights): Buffer {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = largest / LARGEST;
  const bytes = Buffer.alloc(HEADER_BYTES + weights.length);
  bytes.writeFloatLE(step);
  for (const [index, weight] of weights.entries()) bytes.writeInt8(step > 0 ? Math.round(weight / step) : 0, HEADER_BYTES + index);
  return bytes;
}

function unpacked(bytes: Buffer): RankerWeights {
  if (bytes.length !== HEADER_BYTES + TABLE_SIZE)
    throw new RangeError(`the weights of attribution take ${HEADER_BYTES + TABLE_SIZE} bytes, not ${bytes.length}: run npm run train`);
  const step = bytes.readFloatLE();
  const weights = new Float32Array(TABLE_SIZE);
  for (let index = 0; index < TABLE_SIZE; index++) weights[index] = bytes.readInt8(HEADER_BYTES + index) * step;
  return weights;
}
