/**
 * Near-duplicate texts without comparing all pairs: word shingles, MinHash and banding (Broder 1997, "On the resemblance and containment of
 * documents"; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Pure; the index is the store's.
 */

import { containment, jaccard, sharedCount } from '../text/overlap.ts';
import { foldedWords } from '../text/words.ts';

/** Words in each shingle. */
const WORDS = 4;
/**
 * MinHash with banding: 40 bands of 2 rows, so that pairs with a low Jaccard resemblance s are still candidates (an agency's text inside a longer
 * one). P(shared band) = 1 - (1 - s²)^40: 80 % at 0.2, 99 % at a third, 99.999 % at half. Texts rarely share a shingle by chance, so few other
 * pairs come with them.
 */
const BANDS = 40;
const ROWS = 2;
/** Shorter texts have too few shingles to judge by. */
const FEWEST_SHINGLES = 25;
/** Two printings of one text have at least this Jaccard resemblance of their shingles. */
const SAME = 0.45;
/** Of the shorter text's shingles, at least this share stands in a longer version of it. */
const WITHIN = 0.6;
/** The shorter of two printings has at least this share of the longer one's shingles; a round-up, which holds several texts, is no printing of any. */
const LENGTHS = 0.7;
/** Reports that are written anew each day around other figures are no copies: where both have this many figures … */
const FEWEST_FIGURES = 5;
/** … at least this share of them, counted over the text with fewer, stands in both. */
const FIGURES_KEPT = 0.5;
/** The same for names, since an agency fills one form for every earthquake: where both have this many … */
const FEWEST_NAMES = 3;
/** … at least this share of them, counted over the text with fewer, stands in both. */
const NAMES_KEPT = 0.3;

/** What is compared of a text: the hashes of its word shingles (unsigned 32 bits), its figures, and its names: words with a capital inside a sentence. */
export interface ShingleSketch {
  readonly shingles: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export type DuplicateKind = 'same' | 'version';

/** Murmur3's finalizer: each bit of the hash hangs on each of `x`. */
function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

export function sketchOf(text: string): ShingleSketch {
  const words = foldedWords(text);
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at++) {
    let hash = 0;
    for (let i = 0; i < WORDS; i++) hash = mix(Math.imul(hash, 31) + hashes[at + i]!);
    shingles.add(hash);
  }
  return {
    shingles,
    figures: new Set(words.filter((word) => /^\p{N}+$/u.test(word))),
    names: new Set(text.match(/(?<=[\p{Ll}\p{N},;]\s)\p{Lu}[\p{L}’'-]+/gu)),
  };
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, n) => mix(Math.imul(n + 1, 0x9e3779b1)));

/** For each of the hash functions the least value over the shingles: two texts agree in as many as they resemble each other. */
export function signatureOf({ shingles }: ShingleSketch): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles)
    for (let n = 0; n < SEEDS.length; n++) {
      const hash = mix(shingle ^ SEEDS[n]!);
      if (hash < least[n]!) least[n] = hash;
    }
  return least;
}

/** The keys to index a text by: two texts that share one are worth comparing. None for a text that is too short. */
export function bandKeysOf(sketch: ShingleSketch): number[] {
  if (sketch.shingles.size < FEWEST_SHINGLES) return [];
  const signature = signatureOf(sketch);
  return Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + signature[band * ROWS + row]!);
    return key;
  });
}

/** Whether each has at least `fewest`, and the two share less than `kept` (0 to 1) of the smaller. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>, fewest: number, kept: number): boolean {
  const least = Math.min(a.size, b.size);
  return least >= fewest && sharedCount(a, b) < kept * least;
}

/** `same`: two printings of one text; `version`: one holds most of the other. Undefined: two texts. */
export function duplicateKindOf(a: ShingleSketch, b: ShingleSketch): DuplicateKind | undefined {
  const shorter = Math.min(a.shingles.size, b.shingles.size);
  if (shorter < FEWEST_SHINGLES) return undefined;
  if (differ(a.figures, b.figures, FEWEST_FIGURES, FIGURES_KEPT) || differ(a.names, b.names, FEWEST_NAMES, NAMES_KEPT)) return undefined;
  if (jaccard(a.shingles, b.shingles) >= SAME && shorter >= LENGTHS * Math.max(a.shingles.size, b.shingles.size)) return 'same';
  return containment(a.shingles, b.shingles) >= WITHIN ? 'version' : undefined;
}
