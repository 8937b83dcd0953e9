import { sql, type Transaction } from 'kysely';
import { consequenceOf } from '../../../matching/genre/consequence.ts';
import { genreOf } from '../../../matching/genre/genre.ts';
import type { Tables } from '../../tables.ts';

/** How many articles are read at once. */
const AT_ONCE = 200;

/** What kind of text each article is, and how much follows from what it tells: columns that our own code fills. */
export async function genres(db: Transaction<Tables>): Promise<void> {
  await sql`alter table articles add column genre text not null default 'news'`.execute(db);
  await sql`alter table articles add column consequence real not null default 0`.execute(db);
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('articles as a')
      .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
      .select(['a.id', 'a.title', 'a.origin', 'a.canonical_url', 'r.text'])
      .where('a.id', '>', last)
      .orderBy('a.id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, title, origin, canonical_url: canonicalUrl, text } of rows) {
      const genre = genreOf({ title, text, url: canonicalUrl ?? origin });
      await db
        .updateTable('articles')
        .set({ genre, consequence: consequenceOf({ title, text }) })
        .where('id', '=', id)
        .execute();
      last = id;
    }
    if (rows.length < AT_ONCE) return;
  }
}
