import { foldLetters } from './fold.ts';

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

/** A name as it is compared: lower case, without diacritics, marks, stops and leading titles, in letters that English has; one space between words. */
export function foldName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (name.length <= LONGEST_REMEMBERED) remembered.set(name, folded);
  return folded;
}

/** Letters that Unicode doesn't take apart, as English-language papers print them. */
const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

function fold(name: string): string {
  let folded = foldLetters(name, 'NFD')
    .replace(/[đðħıłøßþæœ]/g, (letter) => WITHOUT_MARKS[letter] ?? letter)
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
