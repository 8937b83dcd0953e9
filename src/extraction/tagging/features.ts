/** Which features have weights, and where those stand: a feature is known by its hash. */
export interface FeatureIndex {
  /** The place of the feature's weights, or -1 for a feature that has none. */
  readonly rowOf: (hash: number) => number;
  /** One place for rows that always count together, or -1 for none. */
  readonly merged: (rows: readonly number[]) => number;
}

/** Decides a token's class by the places of its features' weights: the first `count` of `rows`. */
export type Choose = (rows: Int32Array, count: number, token: number) => number;

/** The features of one token as they are gathered: the places of their weights. */
export class FeatureRows {
  readonly rows = new Int32Array(64);
  count = 0;
  readonly #index: FeatureIndex;

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  add(hash: number): void {
    this.addRow(this.#index.rowOf(hash));
  }

  addRow(row: number): void {
    if (row >= 0) this.rows[this.count++] = row;
  }
}

/** A row that hasn't been looked up yet. */
const UNKNOWN = -2;

/** The merged rows of the features that follow from one small number, each looked up once. */
export class RowTable {
  readonly #index: FeatureIndex;
  readonly #hashesOf: (value: number) => readonly number[];
  readonly #rows: Int32Array;

  /** `size`: more than the highest value. */
  constructor(index: FeatureIndex, size: number, hashesOf: (value: number) => readonly number[]) {
    this.#index = index;
    this.#hashesOf = hashesOf;
    this.#rows = new Int32Array(size).fill(UNKNOWN);
  }

  /** -1 for features without weights. */
  row(value: number): number {
    const known = this.#rows[value]!;
    if (known !== UNKNOWN) return known;
    const row = mergedRow(this.#index, this.#hashesOf(value));
    this.#rows[value] = row;
    return row;
  }

  forget(): void {
    this.#rows.fill(UNKNOWN);
  }
}

/** One row for the features of some hashes, or -1 if none of them has weights. */
export const mergedRow = (index: FeatureIndex, hashes: readonly number[]): number =>
  index.merged(hashes.map((hash) => index.rowOf(hash)).filter((row) => row >= 0));
