import type { Kysely } from 'kysely';
import type { ArticleFilter, ArticleStore, Reading, SearchFilter } from '../../core/ports/article-store.ts';
import type { Slice, Space } from '../../core/scope.ts';
import { removedArticle } from '../retention/removed.ts';
import type { Tables } from '../tables.ts';
import { checkVerbatim } from '../verify-quotations.ts';
import { abstractFor, articleByContent, findArticle, findArticles } from './find-articles.ts';
import { nearDuplicatesOf } from './near-duplicates.ts';
import { saveReading, workedOut } from './save-reading.ts';
import { searchArticles } from './search-articles.ts';
import { termsOfArticles, topicsOfArticles, voicesIn } from './story-terms.ts';

export class SqlArticleStore implements ArticleStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async save(reading: Reading): ReturnType<ArticleStore['save']> {
    checkVerbatim(reading.article.text, reading.extraction);
    const worked = workedOut(reading);
    for (;;) {
      const saved = await this.#db.transaction().execute((transaction) => saveReading(transaction, worked));
      // Another writer stored a first text of this origin meanwhile: this is another revision of it.
      if (saved) return saved;
    }
  }

  findByContent(contentHash: string, space: Space): ReturnType<ArticleStore['findByContent']> {
    return articleByContent(this.#db, contentHash, space);
  }

  get(id: number, space: Space, revision?: number): ReturnType<ArticleStore['get']> {
    return findArticle(this.#db, id, space, revision);
  }

  removed(id: number): ReturnType<ArticleStore['removed']> {
    return removedArticle(this.#db, id);
  }

  find(filter: ArticleFilter, slice: Slice): ReturnType<ArticleStore['find']> {
    return findArticles(this.#db, filter, slice);
  }

  search(filter: SearchFilter, slice: Slice): ReturnType<ArticleStore['search']> {
    return searchArticles(this.#db, filter, slice);
  }

  abstract(articleId: number, space: Space): ReturnType<ArticleStore['abstract']> {
    return abstractFor(this.#db, articleId, space);
  }

  nearDuplicates(ids: readonly number[], space: Space): ReturnType<ArticleStore['nearDuplicates']> {
    return nearDuplicatesOf(this.#db, ids, space);
  }

  storyTerms(ids: readonly number[], space: Space): ReturnType<ArticleStore['storyTerms']> {
    return termsOfArticles(this.#db, ids, space);
  }

  topics(ids: readonly number[], space: Space): ReturnType<ArticleStore['topics']> {
    return topicsOfArticles(this.#db, ids, space);
  }

  voices(ids: readonly number[], space: Space): ReturnType<ArticleStore['voices']> {
    return voicesIn(this.#db, ids, space);
  }
}
