import { type FeatureIndex, mergedRow } from './features.ts';
import { mix } from './hash.ts';
import type { WordType } from './word-type.ts';

/** From how far back and ahead a word's own form counts. */
export const REACH = 2;
const TEMPLATE = { lower: 40, end: 50, shape: 60, listed: 70 } as const;
const UNKNOWN = -2;

/** The merged rows of the features that follow from a spelling and one small number, each looked up once. */
export class RowCache {
  readonly #index: FeatureIndex;
  readonly #hashesOf: (type: WordType, value: number) => readonly number[];
  readonly #width: number;
  /** By the spelling's place in the vocabulary, then by the number. */
  #rows: Int32Array;

  /** `width`: more than the highest number. */
  constructor(index: FeatureIndex, width: number, hashesOf: (type: WordType, value: number) => readonly number[]) {
    this.#index = index;
    this.#width = width;
    this.#hashesOf = hashesOf;
    this.#rows = new Int32Array(1024 * width).fill(UNKNOWN);
  }

  forget(): void {
    this.#rows.fill(UNKNOWN);
  }

  /** -1 for features without weights. */
  row(type: WordType, value: number): number {
    const at = type.id * this.#width + value;
    if (at >= this.#rows.length) {
      const more = new Int32Array(Math.ceil(at / this.#width) * 2 * this.#width).fill(UNKNOWN);
      more.set(this.#rows);
      this.#rows = more;
    }
    const known = this.#rows[at]!;
    if (known !== UNKNOWN) return known;
    const row = mergedRow(this.#index, this.#hashesOf(type, value));
    this.#rows[at] = row;
    return row;
  }
}

/** The rows of a spelling by itself, as the token and as a neighbour: its number is `REACH` for the token, 0 for the word two before it, `REACH + 1` for the next. */
export const ownRows = (index: FeatureIndex): RowCache =>
  new RowCache(index, 2 * REACH + 1, (type, place) => (place === REACH ? type.own : besideHashes(type, place)));

function besideHashes(type: WordType, place: number): number[] {
  const hashes = [mix(TEMPLATE.lower + place, type.lowerHash), mix(TEMPLATE.listed + place, type.listed)];
  if (Math.abs(place - REACH) === 1) hashes.push(mix(TEMPLATE.end + place, type.endHash), mix(TEMPLATE.shape + place, type.shapeHash));
  return hashes;
}
