import { foldName } from '../../text/names.ts';
import { FUNCTION_WORDS } from '../../text/stop-words.ts';
import { isOfficeNoun } from './offices.ts';
import { isFamilyName, isSurnameFirst } from './surname-first.ts';

/** A person's name taken apart; every part folded. */
export interface NameParts {
  /** Given names in order, the first of them first, initials as one letter; empty for a surname alone. */
  readonly given: readonly string[];
  /** What somebody is called beside, as it stands in quotation marks or brackets in the name: "biscuit" in "Dwayne “Biscuit” Malone". */
  readonly nickname: string | undefined;
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
  democratic heres theres thats says said asked
  alhaji ato datin datuk daw encik father frau hajiya herr imam madam madame mallam mgr mme monsieur msgr mwalimu mzee pastor puan reverend senor senora shri
  sister smt sr ustad ustaz`.replace(/\s+/g, ' '),
);
/** The same before two words at least: with one behind them they are names as well. */
const NOT_LONG_NAMES = setOf('bro comrade dame dato fr mama md miss mohd most nana right shaikh sheik sheikh sheikha venerable');
/** "U" before a Burmese man's name, as against an initial. */
const BURMESE_TITLE = /^U (?=\p{Lu}\p{Ll}+ \p{Lu})/u;
/** In marks or brackets, with a space or an end on both sides. */
const NICKNAME = /(?<=\s)[“"‘'(]([\p{L}][^“”"‘’'()]*)[”"’')](?=[\s,]|$)/u;

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

function partsOf(printed: string): NameParts {
  const nickname = NICKNAME.exec(printed)?.[1];
  const name = (nickname === undefined ? printed : printed.replace(NICKNAME, '')).replace(BURMESE_TITLE, '');
  const units = unitsOf(name);
  const isSeveral = units.slice(1, -1).some((unit) => unit === 'and' || unit === '&');
  while (units.length > 1 && (NOT_NAMES.has(units[0]!) || (FUNCTION_WORDS.has(units[0]!) && !PARTICLES.has(units[0]!)))) units.shift();
  while (units.length > 2 && (isOfficeNoun(units[0]!) || NOT_LONG_NAMES.has(units[0]!) || NOT_NAMES.has(units[0]!))) units.shift();
  let suffix: string | undefined;
  while (units.length > 1 && SUFFIXES.has(units.at(-1)!)) suffix = shortOf(units.pop()!);
  if (isSurnameFirst(units)) units.push(units.shift()!);
  let start = units.length - 1;
  while (start > 0 && PARTICLES.has(units[start - 1]!) && !(units.length === 2 && GIVEN_TOO.has(units[0]!))) start--;
  const surname = units.slice(start).join(' ');
  const given = units.slice(0, start);
  const core = coreOf(surname);
  return {
    given: isFamilyName(core) && given.length > 0 ? oneGiven(given) : given,
    nickname: nickname === undefined ? undefined : foldName(nickname).replaceAll(' ', ''),
    surname,
    core,
    suffix,
    isSeveral,
  };
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
    .flatMap((word, at) => {
      if (at < words.length - 1 && INITIALS.test(word)) return initialsIn(word);
      const [, article, rest] = ARTICLE.exec(word) ?? [];
      return article !== undefined && rest !== undefined ? [asUnit(article), asUnit(rest)] : [asUnit(word)];
    })
    .filter(Boolean);
  const [first, ...rest] = units;
  if (first === undefined || rest.length === 0) return units;
  // `foldName` takes titles off a whole name, not off a title that stands alone.
  return TITLES.has(first) ? unitsOf(name.trim().replace(/^\S+\s+/u, '')) : units;
}

const asUnit = (word: string): string => foldName(word).replaceAll(' ', '-');

/** "al-Halabi", which others print "Al Halabi". */
const ARTICLE = /^([Aa]l|[Ee]l|[Uu]l)-(\p{L}{3,})$/u;

/** "H.W.", "JD". */
const INITIALS = /^(?:\p{Lu}\.-?){2,}$|^\p{Lu}{2}$/u;

const initialsIn = (word: string): string[] => [...word.replace(/[^\p{Lu}]/gu, '')].map((letter) => foldName(letter));

const TITLES = setOf('the mr mrs ms dr sir president senator sen rep gov prof');

const shortOf = (suffix: string): string => ({ junior: 'jr', senior: 'sr' })[suffix] ?? suffix;

const coreOf = (surname: string): string => {
  const last = surname.slice(surname.lastIndexOf(' ') + 1);
  return last.slice(last.lastIndexOf('-') + 1);
};

/** What the transliterations of one name have in common: "zelensky" and "zelenskyy", "kroger" and "kroeger". */
export const romanised = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ck|q/g, 'k')
    .replace(/[yij]+/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1/g, '$1');

/** The same where one letter of the other script has several in this one: Cyrillic "г" is "g" or "h", Arabic "ق" is "q", "k" or "g". */
const GUTTURALS = /[ghk]/g;

/** Whether two words are one name in two transliterations, of as many letters as tell a name. */
export function areTransliterations(a: string, b: string): boolean {
  const [one, other] = [romanised(a), romanised(b)];
  return (
    one === other ||
    (one.length === other.length && one.replace(GUTTURALS, 'k') === other.replace(GUTTURALS, 'k') && differ(one, other, 'gh', 'gk'))
  );
}

/** Whether the letters in which the two differ are all those of one of these pairs. */
const differ = (a: string, b: string, ...pairs: readonly string[]): boolean =>
  pairs.some((pair) => [...a].every((letter, at) => letter === b[at] || (pair.includes(letter) && pair.includes(b[at] ?? ''))));

/** Surnames that may be spellings of one share it: consonants alone, where there are enough of them. */
export function soundOf({ core }: Pick<NameParts, 'core'>): string {
  const sound = romanised(core)
    .replace(GUTTURALS, 'k')
    .replace(/[aeiou]+/g, '');
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

/**
 * What a name with two surnames is, folded, without the last one: "pedro iglesias", of "pedro iglesias marin" or "pedro iglesias-marin"; of more given names each one with the first surname too.
 */
export function givenSurnames(folded: string): string[] {
  const { given, surname } = namePartsOf(folded);
  const hyphenated = surname.split('-').slice(0, -1).join('-');
  const words = hyphenated === '' ? given : [...given, hyphenated];
  const first = words.at(-1) ?? '';
  const shorter = words.slice(0, -1).map((word) => `${word} ${first}`);
  return words.length < 2 ? [] : [...new Set([words.join(' '), ...shorter])];
}
