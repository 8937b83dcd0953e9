import { type Kysely, sql } from 'kysely';
import { likeText } from '../search.ts';
import type { Tables } from '../tables.ts';

/** Query for the ids of the articles whose publisher, title or origin has `source` in it, in any case. */
export const fromSource = (db: Kysely<Tables>, source: string) =>
  db
    .selectFrom('articles')
    .select('id')
    .where(sql<boolean>`source_names like ${`%${likeText(source.toLowerCase())}%`} escape '\\'`);
