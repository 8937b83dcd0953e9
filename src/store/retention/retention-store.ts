import { type Kysely, sql } from 'kysely';
import type { OldArticle, RetentionStore } from '../../core/ports/retention-store.ts';
import type { Tables } from '../tables.ts';
import { citedArticles } from './cited-articles.ts';
import { oldArticles } from './old-articles.ts';
import { removeArticles } from './remove-articles.ts';
import { noteRemoval } from './removed.ts';

export class SqlRetentionStore implements RetentionStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  cited(since?: Date): Promise<ReadonlySet<number>> {
    return citedArticles(this.#db, since);
  }

  async old(before: Date, { after, limit }: Parameters<RetentionStore['old']>[1]): Promise<readonly OldArticle[]> {
    const rows = await oldArticles(this.#db, before)
      .select(['a.id', 'a.dated_at'])
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(a.dated_at, a.id) > (${after?.datedAt.getTime() ?? 0}, ${after?.id ?? 0})`),
      )
      .orderBy('a.dated_at')
      .orderBy('a.id')
      .limit(limit)
      .execute();
    return rows.map(({ id, dated_at }) => ({ id, datedAt: new Date(dated_at) }));
  }

  async count(before: Date): Promise<{ readonly old: number; readonly oldestAt: Date | undefined }> {
    const { old } = await oldArticles(this.#db, before)
      .select((select) => select.fn.countAll<number>().as('old'))
      .executeTakeFirstOrThrow();
    const oldest = await this.#db.selectFrom('articles').select('dated_at').orderBy('dated_at').limit(1).executeTakeFirst();
    return { old, oldestAt: oldest && new Date(oldest.dated_at) };
  }

  remove(ids: readonly number[], before: Date, keptDays: number): Promise<number> {
    return this.#db.transaction().execute(async (transaction) => {
      const removed = await removeArticles(transaction, ids, before);
      if (removed > 0) await noteRemoval(transaction, { keptDays, at: new Date() });
      return removed;
    });
  }

  async removeSuggestions(before: Date): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('suggestions')
      .where('verdict', 'is', null)
      .where('at', '<', before.getTime())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  }
}
