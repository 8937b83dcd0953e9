import type { Kysely, Transaction } from 'kysely';
import type { BacklogProgress } from '../cast/cast-backlog.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { indexAnew, searchedArticles } from './index-articles.ts';
import { countLines, outletOf } from './outlet-lines.ts';

/** Each batch is a transaction: what is done stays done. */
const AT_ONCE = 100;

/** Counts the lines of articles that a version stored which didn't, and indexes them by what stands in their outlets' articles alone. Oldest first, as they came. */
export async function searchBacklog(db: Kysely<Tables>, progress?: BacklogProgress): Promise<void> {
  const { left } = await db
    .selectFrom('search_backlog')
    .select((select) => select.fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  for (let done = 0, more = left > 0; more; ) {
    progress?.(done, left, 'search');
    const articles = await db.transaction().execute(async (transaction) => {
      await dialectOf(transaction).lock(transaction, 'articles');
      const waiting = await transaction.selectFrom('search_backlog').select('article_id').orderBy('article_id').limit(AT_ONCE).execute();
      const ids = waiting.map(({ article_id }) => article_id);
      const copies = await copiesAmong(transaction, ids);
      const stale = new Set(ids);
      const rows = await searchedArticles(transaction).where('a.id', 'in', dialectOf(transaction).listed(ids)).orderBy('a.id').execute();
      for (const { id, text, dated_at: datedAt, ...row } of rows) {
        const of = outletOf({ ...row, canonicalUrl: row.canonical_url });
        const isCopy = copies.has(id);
        const counted = await countLines(transaction, { articleId: id, of, text, datedAt, isCopy });
        for (const other of counted.stale) stale.add(other);
      }
      await indexAnew(transaction, [...stale]);
      await transaction.deleteFrom('search_backlog').where('article_id', 'in', dialectOf(transaction).listed(ids)).execute();
      return ids.length;
    });
    done += articles;
    more = articles > 0;
  }
}

async function copiesAmong(db: Transaction<Tables>, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('near_duplicates').select('article_id').where('article_id', 'in', dialectOf(db).listed(ids)).execute();
  return new Set(rows.map(({ article_id }) => article_id));
}
