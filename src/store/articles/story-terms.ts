import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import type { Topic } from '../../core/news/abstract.ts';
import { topicsJson } from '../../core/news/json.ts';
import type { EventTerms, Terms } from '../../core/news/story-terms.ts';
import type { Space } from '../../core/scope.ts';
import { topicsOf } from '../../matching/topics.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { storedJson } from '../stored-json.ts';
import type { Tables } from '../tables.ts';

// A brief reads the terms of thousands of articles, each of a hundred words: checked by hand, six times as fast as entry by entry.
const strings = z.custom<string[]>((value) => Array.isArray(value) && value.every((item) => typeof item === 'string'));
const counts = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'number'),
);
const numbers = z.custom<number[]>((value) => Array.isArray(value) && value.every((item) => typeof item === 'number'));
const eventJson = z.object({ opening: strings, quoted: numbers, days: counts, figures: strings } satisfies Fields<EventTerms>);
const termsJson = z.object({ title: strings, words: counts, names: strings, event: eventJson.optional() } satisfies Fields<Terms>);

export const termsOfRow = ({ article_id: id, terms }: { article_id: number; terms: string }): Terms =>
  storedJson(termsJson, terms, { table: 'story_terms', id, column: 'terms' });

/** Stores an article's terms in place of earlier ones. `topics`: those that a model gave; undefined where none did. */
export async function saveTerms(
  db: Transaction<Tables>,
  article_id: number,
  { terms, topics }: { readonly terms: Terms; readonly topics: readonly Topic[] | undefined },
): Promise<void> {
  const columns = { terms: JSON.stringify(terms), topics: topics === undefined ? null : JSON.stringify(topics) };
  await db
    .insertInto('story_terms')
    .values({ article_id, ...columns })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(columns))
    .execute();
}

/** The terms of each article that the space sees; no entry for one stored by a version that kept none. */
export async function termsOfArticles(db: Kysely<Tables>, ids: readonly number[], space: Space): Promise<ReadonlyMap<number, Terms>> {
  const rows = await db
    .selectFrom('story_terms as t')
    .innerJoin('articles as a', 'a.id', 't.article_id')
    .select(['t.article_id', 't.terms'])
    .where('t.article_id', 'in', dialectOf(db).listed(ids))
    .where('a.space', 'in', [space, ''])
    .execute();
  return new Map(rows.map(({ article_id, terms }) => [article_id, termsOfRow({ article_id, terms })]));
}

/** The topics of each article that the space sees: a model's where it gave some, else those that `topicsOf` finds in the terms. */
export async function topicsOfArticles(
  db: Kysely<Tables>,
  ids: readonly number[],
  space: Space,
): Promise<ReadonlyMap<number, readonly Topic[]>> {
  const rows = await db
    .selectFrom('story_terms as t')
    .innerJoin('articles as a', 'a.id', 't.article_id')
    .select(['t.article_id', 't.terms', 't.topics'])
    .where('t.article_id', 'in', dialectOf(db).listed(ids))
    .where('a.space', 'in', [space, ''])
    .execute();
  return new Map(
    rows.map(({ article_id, terms, topics }) => {
      const told = topics === null ? [] : storedJson(topicsJson, topics, { table: 'story_terms', id: article_id, column: 'topics' });
      return [article_id, told.length > 0 ? told : topicsOf(termsOfRow({ article_id, terms }))];
    }),
  );
}

/** The names of those quoted word for word in the newest revision of each article, most quoted first; no entry where there is nobody. */
export async function voicesIn(db: Kysely<Tables>, ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db
    .selectFrom('quotes as q')
    .innerJoin('speakers as s', 's.id', 'q.speaker_id')
    .select(['q.article_id', 's.name'])
    .where('q.article_id', 'in', dialectOf(db).listed(ids))
    .where('q.space', 'in', [space, ''])
    .where('q.verbatim', '=', 1)
    .where('q.changed', 'is', null)
    .where('s.kind', '!=', 'unnamed')
    .groupBy(['q.article_id', 's.id'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`min(q.position)`)
    .orderBy('s.id')
    .execute();
  const voices = Map.groupBy(rows, ({ article_id }) => article_id);
  return new Map([...voices].map(([id, all]) => [id, all.map(({ name }) => name)]));
}
