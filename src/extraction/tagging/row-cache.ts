import type { FeatureIndex } from './features.ts';
import { mix } from './hash.ts';
import type { WordType } from './word-type.ts';

/** From how far back and ahead a word's own form counts. */
const REACH = 2;
const TEMPLATE = { lower: 40, end: 50, shape: 60, listed: 70 } as const;

/** The places of the weights of the features that a spelling has by itself, as a token (`own`) and as a neighbour at each distance. */
export class RowCache {
  readonly #index: FeatureIndex;
  /** By the spelling's place in the vocabulary. */
  #own: Int32Array[] = [];
  #beside: Int32Array[][] = [];

  constructor(index: FeatureIndex) {
    this.#index = index;
    this.clear();
  }

  clear(): void {
    this.#own = [];
    this.#beside = Array.from({ length: 2 * REACH + 1 }, () => []);
  }

  own(type: WordType): Int32Array {
    const known = this.#own[type.id];
    if (known) return known;
    const rows = this.#rowsOf(type.own);
    this.#own[type.id] = rows;
    return rows;
  }

  /** `offset`: -2 for the word two before the token, 1 for the next. */
  beside(type: WordType, offset: number): Int32Array {
    const cache = this.#beside[offset + REACH]!;
    const known = cache[type.id];
    if (known) return known;
    const place = offset + REACH;
    const hashes = [mix(TEMPLATE.lower + place, type.lowerHash), mix(TEMPLATE.listed + place, type.listed)];
    if (Math.abs(offset) === 1) hashes.push(mix(TEMPLATE.end + place, type.endHash), mix(TEMPLATE.shape + place, type.shapeHash));
    const rows = this.#rowsOf(hashes);
    cache[type.id] = rows;
    return rows;
  }

  #rowsOf(hashes: readonly number[]): Int32Array {
    return Int32Array.from(this.#index.merged(hashes.map((hash) => this.#index.rowOf(hash)).filter((row) => row >= 0)));
  }
}
