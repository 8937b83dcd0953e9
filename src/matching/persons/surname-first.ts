const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Family names of Korea, China and Vietnam that are hardly ever given names elsewhere, folded: the most frequent ones, as the countries' registers count them. */
const FAMILY_NAMES = setOf(
  `ahn baek bae bui byun cai cao chau chen cheng cheung choe choi chow chung cui dang deng dinh duong feng gao guo heo hoang hou hsieh huang huynh hwang jang
  jeon jeong jiang jung kang kwak kwok kwon lau leung liang liu luo moon ngo nguyen noh paik park peng pham phan qian qin qiu ryu seo shen shim shin sohn tian
  tran truong tsai tsang tse wang wen wong xi xiao xie xu yang yao yeung yim yoon yoo yuan zeng zhang zhao zheng zhou zhu zou`,
);
/** Those that are, which a name begins with only where the rest looks like such a given name too. */
const FAMILY_OR_GIVEN = setOf(
  'bai chan cho do du fan fang fu gong han he ho hong hu jia jin kim koh lai lam le lee li lim lin lu ly ma meng ng oh pan ren shi son song sun tan tang vo vu wei woo wu yan ye yin yu',
);

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

/** "miyake haruto" for "haruto miyake": the same two words, folded, in the order of another outlet; undefined for a name of another shape. */
export function reversedName(folded: string): string | undefined {
  const [first = '', last = '', ...more] = folded.split(' ');
  return more.length === 0 && first.length > 1 && last.length > 1 && first !== last ? `${last} ${first}` : undefined;
}

export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(word) || FAMILY_OR_GIVEN.has(word);
