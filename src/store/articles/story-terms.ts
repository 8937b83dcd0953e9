import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import type { Topic } from '../../core/news/abstract.ts';
import { topicsJson } from '../../core/news/json.ts';
import type { Terms } from '../../core/news/story-terms.ts';
import type { Space } from '../../core/scope.ts';
import { topicsOf } from '../../matching/topics.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';

// A brief reads the terms of thousands of articles, each of a hundred words: checked by hand, six times as fast as entry by entry.
const strings = z.custom<string[]>((value) => Array.isArray(value) && value.every((item) => typeof item === 'string'));
const counts = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'number'),
);
const termsJson = z.object({ title: strings, words: counts, names: strings } satisfies Fields<Terms>);

const termsIn = ({ article_id: id, terms }: { article_id: number; terms: string }): Terms =>
  storedJson(termsJson, terms, { table: 'story_terms', id, column: 'terms' });

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
  return new Map(rows.map(({ article_id, terms }) => [article_id, termsIn({ article_id, terms })]));
}

/** What each of the articles is about: by a model's word where one read it, by its terms otherwise. */
export async function topicsOfArticles(
  db: Kysely<Tables>,
  ids: readonly number[],
  space: Space,
): Promise<ReadonlyMap<number, readonly Topic[]>> {
  const rows = await db
    .selectFrom('story_terms as t')
    .innerJoin('articles as a', 'a.id', 't.article_id')
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['t.article_id', 't.terms', sql<string | null>`json_extract(r.extraction, '$.topics')`.as('topics')])
    .where(sql<boolean>`t.article_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .where('a.space', 'in', [space, ''])
    .execute();
  return new Map(
    rows.map(({ article_id, terms, topics }) => {
      const told =
        topics === null
          ? []
          : storedJson(topicsJson, topics, { table: 'revisions of article', id: article_id, column: 'extraction.topics' });
      return [article_id, told.length > 0 ? told : topicsOf(termsIn({ article_id, terms }))];
    }),
  );
}

/** Who is quoted word for word in each of the articles, those with most quotes first. */
export async function voicesIn(db: Kysely<Tables>, ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db
    .selectFrom('quotes as q')
    .innerJoin('speakers as s', 's.id', 'q.speaker_id')
    .select(['q.article_id', 's.name'])
    .where(sql<boolean>`q.article_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .where('q.space', 'in', [space, ''])
    .where('q.verbatim', '=', 1)
    .where('q.changed', 'is', null)
    .where('s.kind', '!=', 'unnamed')
    .groupBy(['q.article_id', 's.id'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`min(q.position)`)
    .execute();
  const voices = Map.groupBy(rows, ({ article_id }) => article_id);
  return new Map([...voices].map(([id, all]) => [id, all.map(({ name }) => name)]));
}
