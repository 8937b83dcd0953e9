import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Query for the articles that were published, first read and last changed before `before`. Never the one that was stored or changed last: the next would get
 * its number, and be taken for it by whoever knows it.
 */
export const oldArticles = (db: Kysely<Tables>, before: Date) =>
  db
    .selectFrom('articles as a')
    .where('a.dated_at', '<', before.getTime())
    .where('a.read_at', '<', before.getTime())
    .where('a.id', '<', (query) => query.selectFrom('articles as newest').select(sql<number>`max(newest.id)`.as('id')))
    .where(
      sql<boolean>`not exists (select 1 from revisions v where v.article_id = a.id
        and (v.read_at >= ${before.getTime()} or v.id = (select max(w.id) from revisions w)))`,
    );
