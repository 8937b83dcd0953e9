import type { Choose, FeatureIndex } from '../../src/extraction/tagging/features.ts';
import type { SparseWeights } from '../../src/extraction/tagging/sparse-weights.ts';

/** Rows from here on are lists of rows. */
const LISTS = 2 ** 28;

/**
 * An averaged perceptron over hashed features (Collins 2002), trained on its own greedy choices. First `counting` notes the features that occur,
 * then, from `freeze` on, `learning` goes over the examples in rounds.
 */
export class Perceptron implements FeatureIndex {
  readonly #classes: number;
  readonly #fewest: number;
  #keys = new Int32Array(1 << 16);
  /** While counting: how often; then the row or -2. 0: free. */
  #values = new Int32Array(1 << 16);
  #size = 0;
  #lists: Int32Array[] = [];
  readonly #expanded = new Int32Array(256);
  #frozen = false;
  #hashes = new Int32Array(0);
  #weights = new Int16Array(0);
  #totals = new Float64Array(0);
  #steps = 1;
  readonly #sums: Int32Array;

  /** `fewest`: a feature that occurs less often gets no weights. */
  constructor(classes: number, fewest: number) {
    this.#classes = classes;
    this.#fewest = fewest;
    this.#sums = new Int32Array(classes);
  }

  readonly rowOf = (hash: number): number => {
    const at = this.#slot(hash);
    if (this.#frozen) return this.#values[at]! - 1;
    if (this.#values[at] === 0) {
      this.#keys[at] = hash;
      this.#values[at] = ++this.#size;
      if (this.#size * 2 > this.#keys.length) this.#grow();
      return this.#size - 1;
    }
    return this.#values[at]! - 1;
  };

  /** Learns each of the rows by itself, so that one row stands for a list. */
  readonly merged = (rows: readonly number[]): number => {
    if (rows.length < 2) return rows[0] ?? -1;
    this.#lists.push(Int32Array.from(rows));
    return LISTS + this.#lists.length - 1;
  };

  /** Writes the rows that `rows` stand for into `#expanded`; how many. */
  #expand(rows: Int32Array, count: number): number {
    let at = 0;
    for (let k = 0; k < count; k++) {
      const row = rows[k]!;
      if (row < LISTS) this.#expanded[at++] = row;
      else for (const each of this.#lists[row - LISTS]!) this.#expanded[at++] = each;
    }
    return at;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let at = hash & mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (const [k, value] of values.entries()) {
      if (value === 0) continue;
      const at = this.#slot(keys[k]!);
      this.#keys[at] = keys[k]!;
      this.#values[at] = value;
    }
  }

  #counts = new Uint32Array(0);

  /** Counts the features of an example. */
  count(rows: Int32Array, count: number): void {
    if (this.#counts.length < this.#size) {
      const more = new Uint32Array(this.#size * 2);
      more.set(this.#counts);
      this.#counts = more;
    }
    const all = this.#expand(rows, count);
    for (let k = 0; k < all; k++) this.#counts[this.#expanded[k]!]!++;
  }

  /** Keeps the features that occurred often enough; rows that `rowOf` gave before are void. */
  freeze(): void {
    const kept: [hash: number, at: number][] = [];
    for (const [at, value] of this.#values.entries())
      if (value > 0 && this.#counts[value - 1]! >= this.#fewest) kept.push([this.#keys[at]!, at]);
    const keys = new Int32Array(2 ** Math.ceil(Math.log2(kept.length * 2 + 2)));
    this.#keys = keys;
    this.#values = new Int32Array(keys.length);
    this.#hashes = Int32Array.from(kept, ([hash]) => hash);
    for (const [row, hash] of this.#hashes.entries()) {
      const at = this.#slot(hash);
      this.#keys[at] = hash;
      this.#values[at] = row + 1;
    }
    this.#counts = new Uint32Array(0);
    this.#lists = [];
    this.#frozen = true;
    this.#weights = new Int16Array(kept.length * this.#classes);
    this.#totals = new Float64Array(kept.length * this.#classes);
  }

  /** A choice that learns: the class as it is scored now, after the weights have moved towards the one in `gold`. A token with -1 teaches nothing. */
  learning(gold: (token: number) => number): Choose {
    const rows = this.#expanded;
    return (merged, mergedCount, token) => {
      const count = this.#expand(merged, mergedCount);
      const guess = this.#best(rows, count);
      const right = gold(token);
      this.#steps++;
      if (right >= 0 && guess !== right) {
        const classes = this.#classes;
        for (let k = 0; k < count; k++) {
          const at = rows[k]! * classes;
          this.#weights[at + right]!++;
          this.#totals[at + right]! += this.#steps;
          this.#weights[at + guess]!--;
          this.#totals[at + guess]! -= this.#steps;
        }
      }
      return guess;
    };
  }

  #best(rows: Int32Array, count: number): number {
    const sums = this.#sums;
    const classes = this.#classes;
    const weights = this.#weights;
    sums.fill(0);
    for (let k = 0; k < count; k++) {
      const at = rows[k]! * classes;
      for (let c = 0; c < classes; c++) sums[c]! += weights[at + c]!;
    }
    let best = 0;
    for (let c = 1; c < classes; c++) if (sums[c]! > sums[best]!) best = c;
    return best;
  }

  /** The weights averaged over all steps, `scale` to a unit, rounded; those that are less than `least` units are left out. */
  averaged(scale: number, least: number): SparseWeights {
    const order = Array.from(this.#hashes.keys()).sort((a, b) => (this.#hashes[a]! >>> 0) - (this.#hashes[b]! >>> 0));
    const hashes: number[] = [];
    const starts = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (const row of order) {
      const before = weights.length;
      for (let c = 0; c < this.#classes; c++) {
        const at = row * this.#classes + c;
        const average = this.#weights[at]! - this.#totals[at]! / this.#steps;
        if (Math.abs(average) < least) continue;
        const rounded = Math.max(-127, Math.min(127, Math.round(average * scale)));
        if (rounded === 0) continue;
        classes.push(c);
        weights.push(rounded);
      }
      if (weights.length === before) continue;
      hashes.push(this.#hashes[row]! >>> 0);
      starts.push(weights.length);
    }
    return {
      hashes: Uint32Array.from(hashes),
      starts: Uint32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    };
  }
}
