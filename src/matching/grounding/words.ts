/** A word of running text, as grounding compares it. */
export interface Word {
  /** Compatibility form, lower case, without a possessive ending. */
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order; hyphens and dashes part them. */
export function wordsIn(text: string): Word[] {
  const plain = text.normalize('NFKC');
  const found: Word[] = [];
  let last = 0;
  for (const match of plain.matchAll(WORD)) {
    const raw = match[0];
    const folded = raw.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
    const number = /\p{N}/u.test(raw);
    found.push({
      folded: number ? folded.replaceAll(',', '') : folded,
      capital: /^\P{Ll}*\p{Lu}/u.test(raw),
      number,
      gap: plain.slice(last, match.index),
    });
    last = match.index + raw.length;
  }
  return found;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that carry no content of their own: the closed classes of English. */
export const FUNCTION_WORDS = set(
  'a an the this that these those and or but nor so yet if then than as of in on at by to from for with about against between into through during before after above below over under again further once here there when where why how all any both each few more most other some such only own same too very can will just should now i you he she it we they me him her us them my your his its our their who whom which what is am are was were be been being have has had having do does did doing would could may might must shall also while until since because though although despite amid among along across around near off out up down per via whether either neither not no never',
);

/** Number words and their figures. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, n) => [word, String(n)]),
);
const AMOUNTS = set(
  'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third thirds quarter quarters double triple twice first second fourth fifth sixth seventh eighth ninth tenth percent',
);

/** The amount that a word stands for, in one form for figures and words; absent where it is none. */
export function amountOf({ folded, number }: Word): string | undefined {
  if (number) return folded;
  return NUMBER_WORDS.get(folded) ?? (AMOUNTS.has(folded) ? folded.replace(/s$/, '') : undefined);
}

const DATE_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight overnight weekend week weeks month months year years decade decades century day days hour hours minute minutes noon midnight morning afternoon evening night spring summer autumn winter',
);

export const isDateWord = ({ folded, capital }: Word): boolean => DATE_WORDS.has(folded) || (folded === 'may' && capital);

export const isContent = (word: Word): boolean =>
  word.folded.length >= 3 && !FUNCTION_WORDS.has(word.folded) && amountOf(word) === undefined && !isDateWord(word);
