import { type Kysely, sql, type Transaction } from 'kysely';
import type { Space } from '../../core/store.ts';
import type { Terms } from '../../core/story-terms.ts';
import type { Tables } from './tables.ts';

export async function saveTerms(db: Transaction<Tables>, article_id: number, terms: Terms): Promise<void> {
  const json = JSON.stringify(terms);
  await db
    .insertInto('story_terms')
    .values({ article_id, terms: json })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ terms: json }))
    .execute();
}

/** What each of the articles tells by; none for one that an older Verbatim stored. */
export async function termsOfArticles(db: Kysely<Tables>, ids: readonly number[], space: Space): Promise<ReadonlyMap<number, Terms>> {
  const rows = await db
    .selectFrom('story_terms as t')
    .innerJoin('articles as a', 'a.id', 't.article_id')
    .select(['t.article_id', 't.terms'])
    .where(sql<boolean>`t.article_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .where('a.space', 'in', [space, ''])
    .execute();
  return new Map(rows.map(({ article_id, terms }) => [article_id, JSON.parse(terms) as Terms]));
}
