const DIACRITICS = /\p{M}/gu;
const TITLES = /^(?:the|mr|mrs|ms|dr|sir|president|senator|sen|rep|gov|prof)\s+/;

/** Words for one office that differ by gender alone are one. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^spokes(?:man|woman|people)$/, 'spokesperson'],
  [/^chair(?:man|woman|person)$/, 'chair'],
  [/^congress(?:man|woman|person)$/, 'congressperson'],
  [/^business(?:man|woman)$/, 'businessperson'],
  [/^council(?:man|woman)$/, 'councilperson'],
];

/** The names of one question are folded again for the next. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 100;
const remembered = new Map<string, string>();

/** A name as it is compared: lower case, without diacritics, marks, stops and leading titles; one space between words. */
export function foldName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (name.length <= LONGEST_REMEMBERED) remembered.set(name, folded);
  return folded;
}

function fold(name: string): string {
  let folded = name
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/[’'ʼ]s\b/g, '')
    .replace(/[’'ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let shorter = folded.replace(TITLES, ''); shorter !== folded && shorter !== ''; shorter = folded.replace(TITLES, ''))
    folded = shorter;
  return folded;
}

/** The words of a name or role, folded; an office by its neutral word. */
export function wordsOf(name: string): string[] {
  const words = foldName(name).split(' ').filter(Boolean);
  return [...new Set(words.map((word) => OFFICES.find(([pattern]) => pattern.test(word))?.[1] ?? word))];
}

/** Whether one edit (a letter more, less, other, or two swapped) turns a into b; Damerau 1964. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** How many letters two words share in pairs, 0 to 1 (Dice's coefficient over bigrams): to find the nearest name. */
export function likeness(a: string, b: string): number {
  const pairs = (word: string): string[] => Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at >= 0) {
      shared++;
      rest.splice(at, 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
