import { type Kysely, sql } from 'kysely';
import { type SearchTerm, searchedWords } from '../text/search-terms.ts';
import { dialectOf, type SearchTable } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** SQL to stand behind `in`: the ids of the rows of a search table that hold every typed word; none where nothing can be searched for. */
export function matching(db: Kysely<Tables>, table: SearchTable, typed: string) {
  const words = searchedWords(typed);
  return words.length === 0 ? sql<number>`(select id from articles where 1 = 0)` : dialectOf(db).holding(table, words);
}

/** SQL to stand behind `in`: the ids of the articles in whose title or text the term stands. */
export const articlesWith = (db: Kysely<Tables>, term: SearchTerm) =>
  term.length === 1 ? dialectOf(db).holding('articles_search', term) : dialectOf(db).holdingPhrase(term);

const LIKE_SIGNS = /[\\%_]/g;

/** `text` escaped for `like … escape '\\'`, so that `%` and `_` in it stand for themselves. */
export const likeText = (text: string): string => text.replace(LIKE_SIGNS, '\\$&');
