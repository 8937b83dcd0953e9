import type { Transaction } from 'kysely';
import { forget } from '../articles/earlier-words.ts';
import { forgetNearDuplicates } from '../articles/near-duplicates.ts';
import { CastWriter, castUnread } from '../cast/cast-writer.ts';
import { holdDemands } from '../demands/demand-views.ts';
import { demandsToldBy, rebuildDemands, takeIdentities } from '../demands/rebuild-demands.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { oldArticles } from './old-articles.ts';

/** See `RetentionStore.remove`; the caller holds the transaction. */
export async function removeArticles(db: Transaction<Tables>, ids: readonly number[], before: Date): Promise<number> {
  await dialectOf(db).lock(db, 'articles');
  const ruled = await holdNames(db);
  const articles = await oldArticles(db, before)
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['a.id', 'r.text'])
    .where('a.id', 'in', dialectOf(db).listed(ids))
    .execute();
  if (articles.length === 0) return 0;
  const cast = new CastWriter(db, ruled);
  await holdDemands(db);
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
