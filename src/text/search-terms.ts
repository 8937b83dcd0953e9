import { withoutJoiners } from './fold.ts';
import { FUNCTION_WORDS } from './stop-words.ts';

/** Words that stand one behind another: one, or those of a phrase. Never empty. */
export type SearchTerm = readonly string[];

/** What a search asks for. All of `wanted` must be in an article, and none of `unwanted`. */
export interface SearchTerms {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** A letter with its marks stays one word, however it is composed. */
export const SEARCH_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu;

/** Over all terms; what is typed behind them is not searched for. */
export const MOST_SEARCHED_WORDS = 32;

/** The words of what was typed, at most 32, without zero-width joiners. */
export const searchedWords = (typed: string): readonly string[] =>
  (withoutJoiners(typed).match(SEARCH_WORD) ?? []).slice(0, MOST_SEARCHED_WORDS);

const MARKS = '"“”„‟«»＂';
/** A phrase in single marks, closed: its end is an apostrophe too, which a letter follows. */
const SINGLE = '‘([^‘]*?)’(?![\\p{L}\\p{N}])';
/** An exclusion's sign, whatever dash a phone makes of it; then a phrase up to the next mark or the end, or a word up to a space or mark. */
const PIECE = new RegExp(`([-‐‑−–]?)(?:[${MARKS}]([^${MARKS}]*)[${MARKS}]?|${SINGLE}|([^\\s${MARKS}]+))`, 'gu');

/**
 * Reads what is typed into a search: `north ferry` are two words, `"north ferry"` is a phrase, in marks of any kind, and `-strike` or
 * `-"a strike"` must not be there. A mark that nothing closes reaches to the end. What holds no letter or figure is passed over.
 */
export function searchTermsOf(typed: string): SearchTerms {
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  let left = MOST_SEARCHED_WORDS;
  for (const match of typed.matchAll(PIECE)) {
    const [, sign, double, single, word = ''] = match;
    const phrase = double ?? single;
    const words = searchedWords(phrase ?? word).slice(0, left);
    left -= words.length;
    if (words.length === 0) continue;
    // "east-west", `"east"-west` and "--west" exclude nothing.
    const excludes =
      sign !== '' && !/\S/.test(typed.charAt(match.index - 1)) && /^[\p{L}\p{N}]/u.test(phrase === undefined ? word : (words[0] ?? ''));
    if (excludes) unwanted.push(words);
    else if (phrase === undefined) wanted.push(...words.map((one) => [one]));
    else wanted.push(words);
  }
  return { wanted, unwanted };
}

/** Whether a term is one English word that every text has: "the". */
export const saysNothing = ([word = '', ...more]: SearchTerm): boolean => more.length === 0 && FUNCTION_WORDS.has(word.toLowerCase());
