import { FUNCTION_WORDS } from '../../text/stop-words.ts';

/** A word of running text, as grounding compares it: with its case and what stands before it, since both tell a name. */
export interface TextWord {
  /** Compatibility form, lower case, without a possessive ending. */
  readonly folded: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order; hyphens and dashes part them. */
export function wordsIn(text: string): TextWord[] {
  const plain = text.normalize('NFKC');
  const found: TextWord[] = [];
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
export function amountOf({ folded, number }: TextWord): string | undefined {
  if (number) return folded;
  return NUMBER_WORDS.get(folded) ?? (AMOUNTS.has(folded) ? folded.replace(/s$/, '') : undefined);
}

const DATE_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight overnight weekend week weeks month months year years decade decades century day days hour hours minute minutes noon midnight morning afternoon evening night spring summer autumn winter',
);

export const isDateWord = ({ folded, capital }: TextWord): boolean => DATE_WORDS.has(folded) || (folded === 'may' && capital);

export const isContent = (word: TextWord): boolean =>
  word.folded.length >= 3 && !FUNCTION_WORDS.has(word.folded) && amountOf(word) === undefined && !isDateWord(word);
