import { distance } from 'fastest-levenshtein';

/** How many letters have to be added, dropped or changed to make `b` of `a` (Levenshtein 1966). */
export const editDistance = (a: string, b: string): number => distance(a, b);

/** Whether one edit makes `b` of `a`: a letter more, less or other, or two neighbours swapped (Damerau 1964). Equal words are none apart. */
export const isOneEditAway = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && (editDistance(a, b) === 1 || isSwap(a, b));

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
