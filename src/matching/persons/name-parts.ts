import { foldName } from '../../text/names.ts';
import { FUNCTION_WORDS } from '../../text/stop-words.ts';
import { isOfficeNoun } from './offices.ts';
import { isFamilyName, isSurnameFirst } from './surname-first.ts';

/** A person's name taken apart; every part folded. */
export interface NameParts {
  /** Given names in order, the first of them first, initials as one letter; empty for a surname alone. */
  readonly given: readonly string[];
  /** With its particles: "van der berg"; with its hyphen: "ocasio-cortez". */
  readonly surname: string;
  /** Its last word without particles: "berg". */
  readonly core: string;
  /** "jr", "sr", "iii". */
  readonly suffix: string | undefined;
  /** Names of two or more people in one: "Bill and Hillary Clinton". */
  readonly isSeveral: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SUFFIXES = setOf('jr sr ii iii iv junior senior');
const PARTICLES = setOf(
  'van von de der den di da del della dello dos das do du la le el al bin ibn bint abu ter ten zu zum zur und af av ap ul ur ash as st',
);
/** Titles that `foldName` leaves, and words that stand before a name in headlines and labels. */
const NOT_NAMES = setOf(
  `sens reps govs pres gen lt col capt sgt maj rev hon judge justice governor mayor congressman congresswoman representative ambassador secretary
  chancellor minister premier prime king queen prince princess pope lord lady dame baroness former ex late team candidate democrat republican
  democratic heres theres thats says said asked`.replace(/\s+/g, ' '),
);

const remembered = new Map<string, NameParts>();
const MOST_REMEMBERED = 20_000;

/** Takes a name as articles print it apart. Titles and words that are no names are left out at its start. */
export function namePartsOf(name: string): NameParts {
  const known = remembered.get(name);
  if (known) return known;
  const parts = partsOf(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, parts);
  return parts;
}

function partsOf(name: string): NameParts {
  const units = unitsOf(name);
  const isSeveral = units.slice(1, -1).some((unit) => unit === 'and' || unit === '&');
  while (units.length > 1 && (NOT_NAMES.has(units[0]!) || (FUNCTION_WORDS.has(units[0]!) && !PARTICLES.has(units[0]!)))) units.shift();
  while (units.length > 2 && isOfficeNoun(units[0]!)) units.shift();
  let suffix: string | undefined;
  while (units.length > 1 && SUFFIXES.has(units.at(-1)!)) suffix = shortOf(units.pop()!);
  if (isSurnameFirst(units)) units.push(units.shift()!);
  let start = units.length - 1;
  while (start > 0 && PARTICLES.has(units[start - 1]!) && !(units.length === 2 && GIVEN_TOO.has(units[0]!))) start--;
  const surname = units.slice(start).join(' ');
  const given = units.slice(0, start);
  const core = coreOf(surname);
  return { given: isFamilyName(core) && given.length > 0 ? oneGiven(given) : given, surname, core, suffix, isSeveral };
}

/** "jong-su", "jongsu" and "jong su" are one given name. */
const oneGiven = (given: readonly string[]): string[] => {
  const isPair = given.length === 2 && given.every(({ length }) => length > 1 && length < LONGEST_SYLLABLE);
  return isPair ? [given.join('')] : given.map((word) => word.replaceAll('-', ''));
};

const LONGEST_SYLLABLE = 6;

/** Particles that are given names where one other word follows: "Van Jones", "Al Gore". */
const GIVEN_TOO = setOf('van al abu st');

/** The words of a name, folded, parts with a hyphen as one. */
function unitsOf(name: string): string[] {
  const words = name.split(/[\s,]+/u).filter(Boolean);
  const units = words
    .flatMap((word, at) => (at < words.length - 1 && INITIALS.test(word) ? initialsIn(word) : [asUnit(word)]))
    .filter(Boolean);
  const [first, ...rest] = units;
  if (first === undefined || rest.length === 0) return units;
  // `foldName` takes titles off a whole name, not off a title that stands alone.
  return TITLES.has(first) ? unitsOf(name.trim().replace(/^\S+\s+/u, '')) : units;
}

const asUnit = (word: string): string => foldName(word).replaceAll(' ', '-');

/** "H.W.", "JD". */
const INITIALS = /^(?:\p{Lu}\.-?){2,}$|^\p{Lu}{2}$/u;

const initialsIn = (word: string): string[] => [...word.replace(/[^\p{Lu}]/gu, '')].map((letter) => foldName(letter));

const TITLES = setOf('the mr mrs ms dr sir president senator sen rep gov prof');

const shortOf = (suffix: string): string => ({ junior: 'jr', senior: 'sr' })[suffix] ?? suffix;

const coreOf = (surname: string): string => {
  const last = surname.slice(surname.lastIndexOf(' ') + 1);
  return last.slice(last.lastIndexOf('-') + 1);
};

/** What the transliterations of one name have in common: "zelensky" and "zelenskyy". */
export const romanised = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ck|q/g, 'k')
    .replace(/[yij]+/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/(.)\1/g, '$1');

/** Surnames that may be spellings of one share it: consonants alone, where there are enough of them. */
export function soundOf({ core }: Pick<NameParts, 'core'>): string {
  const sound = romanised(core).replace(/[aeiou]+/g, '');
  return sound.length >= SHORTEST_SOUND ? sound : core;
}

const SHORTEST_SOUND = 4;

/** The same for the first of two surnames, with a hyphen between or a word of its own before the last; '' where a name has fewer words. */
export function secondSoundOf({ given, surname }: NameParts): string {
  const [first = '', ...more] = surname.slice(surname.lastIndexOf(' ') + 1).split('-');
  if (given.length > 0 && more.length > 0) return soundOf({ core: first });
  const before = given.length > 1 ? (given.at(-1) ?? '') : '';
  return before.length > 1 ? soundOf({ core: before.slice(before.lastIndexOf('-') + 1) }) : '';
}
