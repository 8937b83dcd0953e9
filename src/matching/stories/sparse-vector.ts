/** A vector of length 1, or of length 0 where nothing is in it; `ids` ascending, each with its weight. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** `weights`: each id once. */
export function unitVector(weights: readonly (readonly [id: number, weight: number])[]): SparseVector {
  const inOrder = [...weights].sort(([a], [b]) => a - b);
  const length = Math.hypot(...inOrder.map(([, weight]) => weight)) || 1;
  return { ids: Int32Array.from(inOrder, ([id]) => id), weights: Float64Array.from(inOrder, ([, weight]) => weight / length) };
}

/** The cosine of two vectors of length 1, 0 to 1 where no weight is negative. A loop of its own: it is asked for millions of pairs. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let [sum, at, other] = [0, 0, 0];
  while (at < a.ids.length && other < b.ids.length) {
    const difference = (a.ids[at] ?? 0) - (b.ids[other] ?? 0);
    if (difference === 0) sum += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return sum;
}

/** Calls with the places of each number that stands in both lists, which are ascending. */
export function eachShared(a: Int32Array | Float64Array, b: Int32Array | Float64Array, found: (at: number, other: number) => void): void {
  let [at, other] = [0, 0];
  while (at < a.length && other < b.length) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) found(at, other);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
}
