import type { Kysely } from 'kysely';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { castAnew } from './article-cast.ts';

/** `work`: who is named in the articles, or by which words they are found. */
export type BacklogProgress = (done: number, of: number, work: 'names' | 'search') => void;

/** Each batch is a transaction: what is done stays done, and other processes get their turn between two. */
const AT_ONCE = 100;

/** Takes down who is named in the articles that a version stored which kept no cast. Takes no lock where none are left. */
export async function castBacklog(db: Kysely<Tables>, progress?: BacklogProgress): Promise<void> {
  const { left } = await db
    .selectFrom('cast_backlog')
    .select((select) => select.fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  for (let done = 0, more = left > 0; more; ) {
    progress?.(done, left, 'names');
    const articles = await db.transaction().execute(async (transaction) => {
      const ruled = await holdNames(transaction);
      const rows = await transaction.selectFrom('cast_backlog').select('article_id').orderBy('article_id').limit(AT_ONCE).execute();
      const ids = rows.map(({ article_id }) => article_id);
      await castAnew(transaction, ids, { ruled });
      for (const id of ids) await transaction.deleteFrom('cast_backlog').where('article_id', '=', id).execute();
      return ids.length;
    });
    done += articles;
    more = articles > 0;
  }
}
