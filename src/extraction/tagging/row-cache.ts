import { type FeatureIndex, mergedRow } from './features.ts';
import { mix } from './hash.ts';
import type { WordType } from './word-type.ts';

/** From how far back and ahead a word's own form counts. */
const REACH = 2;
const PLACES = 2 * REACH + 1;
const TEMPLATE = { lower: 40, end: 50, shape: 60, listed: 70 } as const;
const UNKNOWN = -2;

/** The merged rows of the features that a spelling has by itself, as the token and as a neighbour at each distance. */
export class RowCache {
  readonly #index: FeatureIndex;
  /** By the spelling's place in the vocabulary, then by distance. */
  #rows = new Int32Array(1024 * PLACES).fill(UNKNOWN);

  constructor(index: FeatureIndex) {
    this.#index = index;
  }

  forget(): void {
    this.#rows.fill(UNKNOWN);
  }

  /** `offset`: 0 for the token, -2 for the word two before it, 1 for the next. -1 for features without weights. */
  row(type: WordType, offset: number): number {
    const at = type.id * PLACES + offset + REACH;
    if (at >= this.#rows.length) {
      const more = new Int32Array(at * 2).fill(UNKNOWN);
      more.set(this.#rows);
      this.#rows = more;
    }
    const known = this.#rows[at]!;
    if (known !== UNKNOWN) return known;
    const row = mergedRow(this.#index, offset === 0 ? type.own : besideHashes(type, offset));
    this.#rows[at] = row;
    return row;
  }
}

function besideHashes(type: WordType, offset: number): number[] {
  const place = offset + REACH;
  const hashes = [mix(TEMPLATE.lower + place, type.lowerHash), mix(TEMPLATE.listed + place, type.listed)];
  if (Math.abs(offset) === 1) hashes.push(mix(TEMPLATE.end + place, type.endHash), mix(TEMPLATE.shape + place, type.shapeHash));
  return hashes;
}
