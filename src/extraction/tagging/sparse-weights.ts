import type { FeatureIndex } from './features.ts';

/**
 * The weights of a linear classifier whose features mostly speak of a few classes: a row a feature, of pairs of class and weight.
 * In bytes: the number of rows (32 bits, little-endian) and of pairs; the rows' hashes in ascending order as unsigned numbers, each less the one before,
 * seven bits a byte, lowest first, the eighth set where another follows; then the rows' lengths (a byte each), classes (a byte each) and weights (a signed byte each).
 */
export interface SparseWeights {
  /** Ascending, as unsigned numbers. */
  readonly hashes: Uint32Array;
  /** Where each row's pairs begin; one more entry at the end. */
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

export function encodeWeights({ hashes, starts, classes, weights }: SparseWeights): Uint8Array {
  const deltas: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let delta = hash - last;
    for (; delta >= 128; delta = Math.floor(delta / 128)) deltas.push((delta % 128) | 128);
    deltas.push(delta);
    last = hash;
  }
  const lengths = hashes.map((_, row) => starts[row + 1]! - starts[row]!);
  const header = new DataView(new ArrayBuffer(8));
  header.setUint32(0, hashes.length, true);
  header.setUint32(4, weights.length, true);
  return Buffer.concat([
    new Uint8Array(header.buffer),
    Uint8Array.from(deltas),
    Uint8Array.from(lengths),
    classes,
    Uint8Array.from(weights),
  ]);
}

/** Reads what `encodeWeights` wrote, from `offset` on; `end`: where it ends. */
export function decodeWeights(bytes: Uint8Array, offset: number): SparseWeights & { readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = view.getUint32(offset, true);
  const pairs = view.getUint32(offset + 4, true);
  const hashes = new Uint32Array(rows);
  let at = offset + 8;
  let hash = 0;
  for (let row = 0; row < rows; row++) {
    let scale = 1;
    for (;;) {
      const byte = bytes[at++]!;
      hash += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    hashes[row] = hash;
  }
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + bytes[at + row]!;
  at += rows;
  const classes = new Uint8Array(bytes.subarray(at, at + pairs));
  const weights = new Int8Array(bytes.subarray(at + pairs, at + 2 * pairs));
  return { hashes, starts, classes, weights, end: at + 2 * pairs };
}

const FILTER_BITS = 21;

/** Adds up weights and finds the class with most. Rows that were merged stand behind the model's own. */
export class SparseClassifier implements FeatureIndex {
  /** By open addressing: a hash, then its row, or -1 in a free place. */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** A bit for each hash's first 21: most features that are asked for are in no row, and these 256 KB stay in the processor's cache. */
  readonly #filter = new Uint32Array(1 << (FILTER_BITS - 5));
  readonly #ownRows: number;
  #starts: Uint32Array;
  #classes: Uint8Array;
  #weights: Int16Array;
  #rows: number;
  readonly #sums: Int32Array;

  constructor({ hashes, starts, classes, weights }: SparseWeights, classCount: number) {
    let size = 1;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2).fill(-1);
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row]! | 0;
      this.#filter[hash >>> (32 - FILTER_BITS + 5)]! |= 1 << (hash >>> (32 - FILTER_BITS));
      let at = hash & this.#mask;
      while (this.#table[2 * at + 1]! >= 0) at = (at + 1) & this.#mask;
      this.#table[2 * at] = hash;
      this.#table[2 * at + 1] = row;
    }
    this.#ownRows = hashes.length;
    this.#rows = hashes.length;
    this.#starts = starts;
    this.#classes = classes;
    this.#weights = Int16Array.from(weights);
    this.#sums = new Int32Array(classCount);
  }

  readonly rowOf = (hash: number): number => {
    if ((this.#filter[hash >>> (32 - FILTER_BITS + 5)]! & (1 << (hash >>> (32 - FILTER_BITS)))) === 0) return -1;
    const table = this.#table;
    let at = hash & this.#mask;
    while (table[2 * at + 1]! >= 0) {
      if (table[2 * at] === hash) return table[2 * at + 1]!;
      at = (at + 1) & this.#mask;
    }
    return -1;
  };

  readonly merged = (rows: readonly number[]): number => {
    if (rows.length < 2) return rows[0] ?? -1;
    this.#addUp(rows, rows.length);
    let at = this.#starts[this.#rows]!;
    this.#makeRoom();
    for (const [c, sum] of this.#sums.entries()) {
      if (sum === 0) continue;
      this.#classes[at] = c;
      this.#weights[at++] = sum;
    }
    this.#starts[++this.#rows] = at;
    return this.#rows - 1;
  };

  /** Makes merged rows void. */
  forgetMerged(): void {
    this.#rows = this.#ownRows;
  }

  #makeRoom(): void {
    if (this.#rows + 2 > this.#starts.length) this.#starts = grown(this.#starts, new Uint32Array(this.#starts.length * 2));
    const pairs = this.#starts[this.#rows]! + this.#sums.length;
    if (pairs <= this.#classes.length) return;
    this.#classes = grown(this.#classes, new Uint8Array(pairs * 2));
    this.#weights = grown(this.#weights, new Int16Array(pairs * 2));
  }

  #addUp(rows: ArrayLike<number>, count: number): void {
    const sums = this.#sums;
    const starts = this.#starts;
    const classes = this.#classes;
    const weights = this.#weights;
    sums.fill(0);
    for (let k = 0; k < count; k++) {
      const row = rows[k]!;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) sums[classes[at]!]! += weights[at]!;
    }
  }

  /** The lowest of the classes with the highest sum. */
  readonly choose = (rows: Int32Array, count: number): number => {
    this.#addUp(rows, count);
    const sums = this.#sums;
    let best = 0;
    let highest = sums[0]!;
    for (let c = 1; c < sums.length; c++) {
      const sum = sums[c]!;
      if (sum > highest) {
        highest = sum;
        best = c;
      }
    }
    return best;
  };
}

function grown<T extends Uint32Array | Uint8Array | Int16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
