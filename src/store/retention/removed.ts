import { type Kysely, sql } from 'kysely';
import type { RemovedArticle } from '../../core/ports/article-store.ts';
import type { Tables } from '../tables.ts';

/** Notes within the transaction that articles were removed for their age. */
export async function noteRemoval(db: Kysely<Tables>, { keptDays, at }: { readonly keptDays: number; readonly at: Date }): Promise<void> {
  const columns = { kept_days: keptDays, removed_at: at.getTime() };
  await db
    .insertInto('retention')
    .values({ id: 1, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

/** What is known of an article that no space has any more: its number is below a later one's, and some were removed. */
export async function removedArticle(db: Kysely<Tables>, id: number): Promise<RemovedArticle | undefined> {
  const row = await db
    .selectFrom('retention')
    .select('kept_days')
    .where('id', '=', 1)
    .where(sql<boolean>`not exists (select 1 from articles where id = ${id})`)
    .where(sql<boolean>`exists (select 1 from articles where id > ${id})`)
    .executeTakeFirst();
  return row && { keptDays: row.kept_days };
}

/** Whether articles were ever removed for their age. */
export const hasRemoved = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom('retention').select('id').where('id', '=', 1).executeTakeFirst()) !== undefined;
