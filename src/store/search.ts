import { type Kysely, type RawBuilder, sql } from 'kysely';
import { searchedWords } from '../text/search-terms.ts';
import { dialectOf, type SearchTable, type Sought } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** What rows of a search table are looked for by what was typed; undefined where nothing can be searched for. */
export function soughtBy(typed: string, table: SearchTable): Sought | undefined {
  const words = searchedWords(typed);
  return words.length === 0 ? undefined : { table, words };
}

const NONE = sql<number>`(select id from articles where 1 = 0)`;

/** SQL to stand behind `in`: the ids of the rows of a search table that hold every typed word; none where nothing can be searched for. */
export function matching(db: Kysely<Tables>, table: SearchTable, typed: string) {
  const sought = soughtBy(typed, table);
  return sought ? dialectOf(db).holding(sought) : NONE;
}

/** Condition on the row whose id is referred to so: `q.id`. */
export type FoundCondition = (id: string) => RawBuilder<boolean>;

/** What more than one row in so many is, is common. */
const COMMON_SHARE = 50;

/**
 * Condition: a row is one of those that are sought, none where nothing is. `walks`: for a query that takes rows in the order of an index and stops
 * after a page of them, which asks row by row for what is common; otherwise, and for what is rarer, all that are found are listed first.
 */
export async function foundBy(db: Kysely<Tables>, sought: Sought | undefined, walks: boolean): Promise<FoundCondition> {
  if (!sought) return (id) => sql<boolean>`${sql.ref(id)} in ${NONE}`;
  const common = walks ? await rowByRow(db, sought) : undefined;
  return common ?? ((id) => sql<boolean>`${sql.ref(id)} in ${dialectOf(db).holding(sought)}`);
}

/** The condition that asks row by row, where what is sought is common; undefined where it is rare. */
export async function rowByRow(db: Kysely<Tables>, sought: Sought): Promise<FoundCondition | undefined> {
  return (await isCommon(db, sought)) ? (id) => dialectOf(db).holds(sought, id) : undefined;
}

const TABLE_OF = { articles_search: 'articles', quotes_search: 'quotes', demands_search: 'demands' } as const;

/** Whether one row in fifty, of all that stand in the table, is one of those that are sought. */
export async function isCommon(db: Kysely<Tables>, sought: Sought): Promise<boolean> {
  const { last } = await db
    .selectFrom(TABLE_OF[sought.table])
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const share = Math.floor((last ?? 0) / COMMON_SHARE);
  const { rows } = await sql<{ found: number }>`select ${dialectOf(db).held(sought, share + 1)} as found`.execute(db);
  return (rows[0]?.found ?? 0) > share;
}

const LIKE_SIGNS = /[\\%_]/g;

/** `text` escaped for `like … escape '\\'`, so that `%` and `_` in it stand for themselves. */
export const likeText = (text: string): string => text.replace(LIKE_SIGNS, '\\$&');
