import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SearchTerm, searchedWords } from '../text/search-terms.ts';
import { dialectOf, type SearchTable } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** SQL to stand behind `in`: the ids of the rows of a search table that hold every typed word; none where nothing can be searched for. */
export function matching(db: Kysely<Tables>, table: SearchTable, typed: string) {
  const words = searchedWords(typed);
  return words.length === 0 ? sql<number>`(select id from articles where 1 = 0)` : dialectOf(db).holding(table, words);
}

/** Condition on the row whose id is referred to so: `q.id`. */
export type FoundCondition = (id: string) => RawBuilder<boolean>;

/** A word that more than one row in so many has is common. */
const COMMON_SHARE = 50;

/**
 * Condition: a row is found by every typed word. `walks`: for a query that takes rows in the order of an index and stops after a page of them, which asks
 * row by row for common words; otherwise, and for rarer words, all rows that are found are listed first.
 */
export async function foundBy(
  db: Kysely<Tables>,
  typed: string,
  { table, walks }: { readonly table: 'articles_search' | 'quotes_search'; readonly walks: boolean },
): Promise<FoundCondition> {
  const words = searchedWords(typed);
  if (walks && words.length > 0 && (await isCommon(db, words, table))) return (id) => dialectOf(db).holds(table, words, id);
  return (id) => sql<boolean>`${sql.ref(id)} in ${matching(db, table, typed)}`;
}

async function isCommon(db: Kysely<Tables>, words: readonly string[], table: 'articles_search' | 'quotes_search'): Promise<boolean> {
  const { last } = await db
    .selectFrom(table === 'articles_search' ? 'articles' : 'quotes')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const share = Math.floor((last ?? 0) / COMMON_SHARE);
  const { rows } = await sql<{ found: number }>`select count(*) as found from
    (select 1 from ${dialectOf(db).holding(table, words)} as held limit ${sql.lit(share + 1)}) as counted`.execute(db);
  return (rows[0]?.found ?? 0) > share;
}

/** SQL to stand behind `in`: the ids of the articles in whose title or text the term stands. */
export const articlesWith = (db: Kysely<Tables>, term: SearchTerm) =>
  term.length === 1 ? dialectOf(db).holding('articles_search', term) : dialectOf(db).holdingPhrase(term);

const LIKE_SIGNS = /[\\%_]/g;

/** `text` escaped for `like … escape '\\'`, so that `%` and `_` in it stand for themselves. */
export const likeText = (text: string): string => text.replace(LIKE_SIGNS, '\\$&');
