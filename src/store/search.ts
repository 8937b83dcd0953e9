import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SearchTerm, searchedWords } from '../text/search-terms.ts';
import { dialectOf, type SearchedPart, type SearchTable } from './dialect/dialect.ts';
import type { Tables } from './tables.ts';

/** SQL to stand behind `in`: the ids of the rows of a search table that hold every typed word; none where nothing can be searched for. */
export function matching(db: Kysely<Tables>, table: SearchTable, typed: string, part?: SearchedPart) {
  const words = searchedWords(typed);
  return words.length === 0 ? sql<number>`(select id from articles where 1 = 0)` : dialectOf(db).holding(table, words, part);
}

/** Condition on the row whose id is referred to so: `q.id`. */
export type FoundCondition = (id: string) => RawBuilder<boolean>;

/** A word that more than one row in so many has is common. */
const COMMON_SHARE = 50;

interface SearchPlan {
  readonly table: 'articles_search' | 'quotes_search';
  /** For a query that takes rows in the order of an index and stops after a page of them: it asks row by row for what is common. */
  readonly walks: boolean;
  readonly part?: SearchedPart | undefined;
}

/** Condition: a row is found by every typed word. All that are found are listed first, but for a query that walks and words that are common. */
export async function foundBy(db: Kysely<Tables>, typed: string, plan: SearchPlan): Promise<FoundCondition> {
  const words = searchedWords(typed);
  const held = matching(db, plan.table, typed, plan.part);
  if (words.length > 0 && (await isWalked(db, held, plan))) return (id) => dialectOf(db).holds(plan.table, words, id, plan.part);
  return (id) => sql<boolean>`${sql.ref(id)} in ${held}`;
}

/** Condition: the term, a word or a phrase, stands in an article’s title or text. As `foundBy`. */
export async function articlesFoundBy(db: Kysely<Tables>, term: SearchTerm, walks: boolean): Promise<FoundCondition> {
  const dialect = dialectOf(db);
  const isPhrase = term.length > 1;
  const held = isPhrase ? dialect.holdingPhrase(term) : dialect.holding('articles_search', term);
  if (await isWalked(db, held, { table: 'articles_search', walks }))
    return (id) => (isPhrase ? dialect.holdsPhrase(term, id) : dialect.holds('articles_search', term, id));
  return (id) => sql<boolean>`${sql.ref(id)} in ${held}`;
}

async function isWalked(db: Kysely<Tables>, held: RawBuilder<unknown>, { table, walks }: SearchPlan): Promise<boolean> {
  if (!walks) return false;
  const { last } = await db
    .selectFrom(table === 'articles_search' ? 'articles' : 'quotes')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const share = Math.floor((last ?? 0) / COMMON_SHARE);
  const { rows } = await sql<{ found: number }>`select count(*) as found from
    (select 1 from ${held} as held limit ${sql.lit(share + 1)}) as counted`.execute(db);
  return (rows[0]?.found ?? 0) > share;
}

const LIKE_SIGNS = /[\\%_]/g;

/** `text` escaped for `like … escape '\\'`, so that `%` and `_` in it stand for themselves. */
export const likeText = (text: string): string => text.replace(LIKE_SIGNS, '\\$&');
