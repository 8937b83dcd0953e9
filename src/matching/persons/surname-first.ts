const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Family names of Korea, China and Vietnam that are hardly ever given names elsewhere, folded: the most frequent ones, as the countries' registers count them. */
const FAMILY_NAMES = setOf(
  `ahn baek bae cao chen cheng choi chung dang deng duong feng gao guo hoang huang hwang jang jeong jiang jung kang kwon liang liu luo moon ngo nguyen noh
  park peng pham phan qin ryu seo shin tran tsai wang wen xi xiao xie xu yang yoon yoo yuan zhang zhao zheng zhou zhu`,
);
/** Those that are, which a name begins with only where the rest looks like such a given name too. */
const FAMILY_OR_GIVEN = setOf('cho do han he ho hong hu kim lam le lee li lim lin ly ma oh pan song sun tang vu wu yu');

const LONGEST_SYLLABLE = 6;

/** Whether the words of a name, folded, begin with the family name, as in Korea, China and Vietnam: "xi jinping", "kim jong-un". */
export function isSurnameFirst(units: readonly string[]): boolean {
  const [first = '', ...rest] = units;
  if (rest.length === 0 || rest.length > 2 || isFamilyName(rest.at(-1)!)) return false;
  const isPaired =
    rest.length === 1 && rest[0]!.split('-').length === 2 && rest[0]!.split('-').every(({ length }) => length <= LONGEST_SYLLABLE);
  if (FAMILY_NAMES.has(first)) return rest.length === 1 || rest.every(({ length }) => length > 1 && length <= LONGEST_SYLLABLE);
  return (
    FAMILY_OR_GIVEN.has(first) &&
    (isPaired || (rest.length === 2 && rest.every(({ length }) => length > 1 && length < LONGEST_SYLLABLE - 1)))
  );
}

export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(word) || FAMILY_OR_GIVEN.has(word);
