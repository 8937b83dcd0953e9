/** Which features have weights, and where those stand: a feature is known by its hash. */
export interface FeatureIndex {
  /** The place of the feature's weights, or -1 for a feature that has none. */
  readonly rowOf: (hash: number) => number;
}

/** Decides a token's class by the places of its features' weights: the first `count` of `rows`. */
export type Choose = (rows: Int32Array, count: number, token: number) => number;

/** The features of one token as they are gathered: the places of their weights. */
export class FeatureRows {
  readonly rows = new Int32Array(256);
  count = 0;
  readonly #index: FeatureIndex;

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  add(hash: number): void {
    const row = this.#index.rowOf(hash);
    if (row >= 0) this.rows[this.count++] = row;
  }

  addAll(rows: Int32Array): void {
    for (let k = 0; k < rows.length; k++) this.rows[this.count++] = rows[k]!;
  }
}
