import { sql, type Transaction } from 'kysely';
import { foldName } from '../../../../text/names.ts';
import { sourceNames } from '../../../articles/source-names.ts';
import type { Tables } from '../../../tables.ts';

const COLUMNS = [
  "alter table speakers add column folded_name text not null default ''",
  "alter table articles add column source_names text not null default ''",
  "alter table sources add column lower_url text not null default ''",
  'alter table sources add column lower_title text',
  'alter table story_terms add column topics text',
  `update story_terms set topics = (
  select json_extract(r.extraction, '$.topics') from articles a join revisions r on r.article_id = a.id and r.number = a.revision
  where a.id = story_terms.article_id)`,
  'drop index speaker_words_by_end',
  'create index speaker_words_by_end on speaker_words (substr(word, length(word) - 1), length(word), word)',
];

/** Text in the form in which it is compared, and a model's topics, as columns that our own code fills: then queries need no SQL functions of ours. */
export async function foldedText(db: Transaction<Tables>): Promise<void> {
  for (const statement of COLUMNS) await sql.raw(statement).execute(db);
  for (const { id, name } of await db.selectFrom('speakers').select(['id', 'name']).execute())
    await db
      .updateTable('speakers')
      .set({ folded_name: foldName(name) })
      .where('id', '=', id)
      .execute();
  const articles = await db.selectFrom('articles').select(['id', 'origin', 'title', 'publisher', 'canonical_url']).execute();
  for (const { id, canonical_url: canonicalUrl, ...article } of articles)
    await db
      .updateTable('articles')
      .set({ source_names: sourceNames({ ...article, canonicalUrl }) })
      .where('id', '=', id)
      .execute();
  for (const { id, url, title } of await db.selectFrom('sources').select(['id', 'url', 'title']).execute())
    await db
      .updateTable('sources')
      .set({ lower_url: url.toLowerCase(), lower_title: title?.toLowerCase() ?? null })
      .where('id', '=', id)
      .execute();
}
