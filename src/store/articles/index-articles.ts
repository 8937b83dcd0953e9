import type { Kysely, Transaction } from 'kysely';
import { type Span, textWithout } from '../../core/span.ts';
import { withoutJoiners } from '../../text/fold.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { boilerplateIn, countLines, outletOf } from './outlet-lines.ts';

/** An article as it is searched: in its newest revision. */
export interface SearchedArticle {
  readonly id: number;
  readonly space: string;
  readonly origin: string;
  readonly canonical_url: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly text: string;
}

interface CountedAnew {
  readonly datedAt: number;
  /** The text of the revision before; undefined for a first one. */
  readonly before?: string | undefined;
  /** Whether it prints the text of another article, or a version of it. */
  readonly isCopy: boolean;
}

/** Counts the lines of an article, and lets it be found by its title and its own words. Its rows before must have been taken out. Holds the outlet's lines until the transaction ends. */
export async function indexNew(db: Transaction<Tables>, article: SearchedArticle, counted: CountedAnew): Promise<void> {
  const of = outletOf({ ...article, canonicalUrl: article.canonical_url });
  await dialectOf(db).lockKeys(db, 'articles', [`outlet ${of.space} ${of.outlet}`]);
  const { boilerplate, stale } = await countLines(db, { articleId: article.id, of, text: article.text, ...counted });
  await indexWithout(db, [article], [boilerplate]);
  if (stale.length > 0) await indexAnew(db, stale);
}

/** Takes articles out of the search and puts them in again, as their lines are counted now. */
export async function indexAnew(db: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  await dialectOf(db).unindex(db, 'articles_search', ids);
  await indexArticles(db, await searchedArticles(db).where('a.id', 'in', dialectOf(db).listed(ids)).execute());
}

/** Query for articles as they are searched. */
export const searchedArticles = (db: Kysely<Tables>) =>
  db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['a.id', 'a.space', 'a.origin', 'a.canonical_url', 'a.publisher', 'a.title', 'a.dated_at', 'r.text']);

/** Lets articles be found by their titles and by their texts without boilerplate. */
export async function indexArticles(db: Transaction<Tables>, articles: readonly SearchedArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const hidden = await boilerplateIn(
    db,
    articles.map((article) => ({ of: outletOf({ ...article, canonicalUrl: article.canonical_url }), text: article.text })),
  );
  await indexWithout(db, articles, hidden);
}

async function indexWithout(
  db: Transaction<Tables>,
  articles: readonly SearchedArticle[],
  hidden: readonly (readonly Span[])[],
): Promise<void> {
  await dialectOf(db).index(
    db,
    'articles_search',
    articles.map(({ id, title, text }, n) => ({
      id,
      title: withoutJoiners(title),
      text: withoutJoiners(textWithout(text, hidden[n] ?? [])),
    })),
  );
}
