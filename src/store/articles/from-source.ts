import { type RawBuilder, sql } from 'kysely';
import { likeText } from '../search.ts';

/** Condition: the article, a row of the table called `table`, has `source` in its publisher, title or origin, in any case. */
export const hasSource = (table: string, source: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.source_names`)} like ${`%${likeText(source.toLowerCase())}%`} escape '\\'`;

/** SQL to stand behind `in`: the ids of all such articles. */
export const fromSource = (source: string): RawBuilder<number> =>
  sql<number>`(select p.id from articles p where ${hasSource('p', source)})`;

/** Condition: the article whose id is referred to so is one; for a query that looks at a few, where listing all takes longer. */
export const isFromSource = (source: string, id: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from articles p where p.id = ${sql.ref(id)} and ${hasSource('p', source)})`;
