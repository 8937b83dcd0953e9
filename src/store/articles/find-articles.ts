import { type Kysely, sql } from 'kysely';
import type { Abstract } from '../../core/news/abstract.ts';
import type { Article, ArticleSummary } from '../../core/news/article.ts';
import type { ArticleRef } from '../../core/news/stored.ts';
import type { ArticleFilter } from '../../core/ports/article-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { behind, limitOf, pageOf, totalOf } from '../paging.ts';
import { foundBy, soughtBy } from '../search.ts';
import type { Tables } from '../tables.ts';
import { abstractOf, articleOf, articleSummaryOf, REF_COLUMNS, refOf } from './article-rows.ts';
import { hasSource } from './from-source.ts';
import { noCopy } from './near-duplicates.ts';
import { seenFrom } from './seen-from.ts';

export async function articleByContent(db: Kysely<Tables>, contentHash: string, space: Space): Promise<ArticleRef | undefined> {
  const row = await db
    .selectFrom('articles as a')
    .select(REF_COLUMNS)
    .where('content_hash', '=', contentHash)
    .where('space', 'in', [space, ''])
    .orderBy('space')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && refOf(row);
}

export async function findArticle(db: Kysely<Tables>, id: number, space: Space, revision?: number): Promise<Article | undefined> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) =>
      join.onRef('r.article_id', '=', 'a.id').on('r.number', '=', revision ?? sql.ref<number>('a.revision')),
    )
    .select([
      ...REF_COLUMNS,
      'a.refused',
      'a.byline',
      'a.modified_at',
      'a.revision',
      'a.content_hash',
      'r.number',
      'r.text',
      'r.provenance',
    ])
    .where('a.id', '=', id)
    .where('a.space', 'in', [space, ''])
    .executeTakeFirst();
  if (!row) return undefined;
  const readings = await db.selectFrom('revisions').select('read_at').where('article_id', '=', id).orderBy('number').execute();
  return { ...articleOf(row), ...(readings.length > 1 && { readings: readings.map(({ read_at }) => new Date(read_at)) }) };
}

export async function abstractFor(db: Kysely<Tables>, articleId: number, space: Space): Promise<Abstract> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['r.article_id', 'r.number', 'r.text', 'r.extraction'])
    .where('a.id', '=', articleId)
    .where('a.space', 'in', [space, ''])
    .executeTakeFirst();
  return row ? abstractOf(row) : { lines: [], by: 'article', topics: [] };
}

export async function findArticles(db: Kysely<Tables>, filter: ArticleFilter, slice: Slice): Promise<Page<ArticleSummary>> {
  const walks = slice.uncounted === true && filter.about !== undefined;
  let query = db.selectFrom('articles as a').where(seenFrom(filter.space, walks));
  if (filter.since) query = query.where('a.dated_at', '>=', filter.since.getTime());
  if (filter.until) query = query.where('a.dated_at', '<=', filter.until.getTime());
  if (filter.ids) query = query.where('a.id', 'in', dialectOf(db).listed(filter.ids));
  if (filter.about !== undefined) query = query.where((await foundBy(db, soughtBy(filter.about, 'articles_search'), walks))('a.id'));
  if (filter.source !== undefined) query = query.where(hasSource('a', filter.source));
  if (filter.readBy) query = query.where('a.read_at', '<=', filter.readBy.getTime());
  const { arrived } = filter;
  if (arrived) query = query.where('a.arrived_at', '>=', arrived.since.getTime()).where('a.arrived_at', '<=', arrived.until.getTime());
  if (filter.distinct) query = query.where(noCopy(filter));
  const { after } = slice;
  const found = await (after
    ? query.where(
        behind(after, [
          ['a.dated_at', 'desc'],
          ['a.id', 'desc'],
        ]),
      )
    : query
  )
    .select([
      ...REF_COLUMNS,
      'a.dated_at',
      'a.byline',
      'a.modified_at',
      'a.revision',
      'a.content_hash',
      'a.quotes',
      'a.demands',
      'a.consequence',
    ])
    .orderBy('a.dated_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limitOf(slice) + 1)
    .offset(slice.offset)
    .execute();
  const { shown, more } = pageOf(found, slice, (row) => [row.dated_at, row.article_id]);
  return { items: shown.map(articleSummaryOf), total: await totalOf(found.length, slice, query), ...(more && { more }) };
}
