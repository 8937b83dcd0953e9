import { sql, type Transaction } from 'kysely';
import { forget } from '../articles/earlier-words.ts';
import { forgetNearDuplicates } from '../articles/near-duplicates.ts';
import { CastWriter, castUnread } from '../cast/cast-writer.ts';
import { holdDemands } from '../demands/demand-views.ts';
import { demandsToldBy, rebuildDemands, takeIdentities } from '../demands/rebuild-demands.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { ruledOrigins } from './cited-articles.ts';
import { oldArticles } from './old-articles.ts';

/** See `RetentionStore.remove`; the caller holds the transaction. */
export async function removeArticles(db: Transaction<Tables>, ids: readonly number[], before: Date): Promise<number> {
  await dialectOf(db).lock(db, 'articles');
  const ruled = await holdNames(db);
  const found = await oldArticles(db, before)
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['a.id', 'a.origin', 'r.text'])
    .where('a.id', 'in', dialectOf(db).listed(ids))
    .execute();
  await holdDemands(db);
  const [named, stoodOn] = [await ruledOrigins(db), await stoodOnBy(db, ids)];
  const articles = found.filter(({ id, origin }) => !named.has(origin) && !stoodOn.has(id));
  if (articles.length === 0) return 0;
  const cast = new CastWriter(db, ruled);
  const removed = articles.map(({ id }) => id);
  const demands = await takeIdentities(db, await demandsToldBy(db, removed));
  for (const { id, text } of articles) {
    await cast.remove(id);
    await forget(db, id);
    await forgetNearDuplicates(db, id, text);
    await db.deleteFrom('search_backlog').where('article_id', '=', id).execute();
    await db.deleteFrom('articles').where('id', '=', id).execute();
  }
  await cast.settle();
  await rebuildDemands(db, demands, (place, speakers) => castUnread(db, place, speakers, ruled));
  return articles.length;
}

/** Those of the articles that tell a demand which was dismissed, or that others tell too and they told first: when it was first told stays true. */
async function stoodOnBy(db: Transaction<Tables>, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    select distinct d.article_id as id from demands d join demand_tellings t on t.demand_id = d.id
    where d.article_id in ${dialectOf(db).listed(ids)} and (
      exists (select 1 from demand_dismissals x where x.identity_id = t.identity_id)
      or (t.dated_at = (select min(f.dated_at) from demand_tellings f where f.identity_id = t.identity_id)
        and exists (select 1 from demand_tellings o join demands e on e.id = o.demand_id where o.identity_id = t.identity_id and e.article_id <> d.article_id)))`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}
