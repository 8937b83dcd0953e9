/** How much two sets or words have in common. */

/** How many members both sets have. */
export function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}

/** Jaccard's coefficient (1901): the members in common over all members, 0 to 1; 0 where both sets are empty. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Which share of the smaller set stands in the larger too (Szymkiewicz and Simpson's overlap coefficient), 0 to 1; 0 where either is empty. */
export const containment = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : sharedCount(a, b) / smaller;
};

const bigramsOf = (word: string): string[] => Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));

/** Dice's coefficient (1945) over pairs of neighbouring letters, each as often as it stands there: how alike two words look, 0 to 1. */
export function bigramDice(a: string, b: string): number {
  const [left, right] = [bigramsOf(a), bigramsOf(b)];
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return (2 * shared) / (left.length + right.length);
}
