/** Weights are looked up by a feature's hash in a table of this many entries, a power of two (Weinberger et al. 2009). */
const TABLE_BITS = 18;
export const TABLE_SIZE = 1 << TABLE_BITS;

/** A 32-bit hash of a string: FNV-1a over its UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Stirs a value into a hash (Murmur3's mixing step). */
export function stirred(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The features of one candidate that hold, as indexes into the table. */
export class FeatureList {
  readonly indexes: number[] = [];
  /** The question of each, for whoever explains a choice. */
  readonly questions: number[] | undefined;

  constructor(isTraced = false) {
    this.questions = isTraced ? [] : undefined;
  }

  /** The answer `a` (and `b`, `c`) to a question: one feature. */
  add(question: number, a: number, b = 0, c = 0): void {
    let hash = stirred(stirred(stirred(stirred(0x9747b28c, question), a), b), c);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0x85ebca6b);
    this.indexes.push((hash ^ (hash >>> 13)) & (TABLE_SIZE - 1));
    this.questions?.push(question);
  }
}
