import { mix } from './hash.ts';

/** Which features have weights, and where those stand: a feature is known by its hash. */
export interface FeatureIndex {
  /** The place of the feature's weights, or -1 for a feature that has none. */
  readonly rowOf: (hash: number) => number;
  /** Rows that go together wherever one of them counts, as fewer that weigh the same. */
  readonly merged: (rows: readonly number[]) => readonly number[];
}

/** Decides a token's class by the places of its features' weights: the first `count` of `rows`. */
export type Choose = (rows: Int32Array, count: number, token: number) => number;

/** Values of features in few kinds are less than this. */
const SMALL = 4096;
/** A small value whose row hasn't been looked up yet. */
const UNKNOWN = -2;

/** The features of one token as they are gathered: the places of their weights. */
export class FeatureRows {
  readonly rows = new Int32Array(256);
  count = 0;
  readonly #index: FeatureIndex;
  readonly #small: Int32Array[] = [];

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  add(hash: number): void {
    const row = this.#index.rowOf(hash);
    if (row >= 0) this.rows[this.count++] = row;
  }

  /** Adds the feature `value`, less than 4,096, of a template: looked up once for each value. */
  addSmall(template: number, value: number): void {
    let table = this.#small[template];
    if (table === undefined) {
      table = new Int32Array(SMALL).fill(UNKNOWN);
      this.#small[template] = table;
    }
    let row = table[value]!;
    if (row === UNKNOWN) {
      row = this.#index.rowOf(mix(template, value));
      table[value] = row;
    }
    if (row >= 0) this.rows[this.count++] = row;
  }

  addAll(rows: Int32Array): void {
    for (let k = 0; k < rows.length; k++) this.rows[this.count++] = rows[k]!;
  }
}
