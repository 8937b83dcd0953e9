import { type Kysely, sql } from 'kysely';
import type { EditionContents } from '../../core/ports/schedule-store.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { editionContentsOf } from '../schedules/schedule-rows.ts';
import { rulingsOf } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { alertItemOf } from '../watches/alert-rows.ts';

/** Rows read at once: an edition's takes some 20 KB. */
const AT_ONCE = 50;

/** See `RetentionStore.cited`. */
export async function citedArticles(db: Kysely<Tables>, since?: Date): Promise<ReadonlySet<number>> {
  const cited = new Set<number>();
  const demands = new Set<number>();
  await addEditions(db, since, { cited, demands });
  if (since === undefined) {
    await addAlerts(db, { cited, demands });
    for (const { identity_id } of await db.selectFrom('demand_dismissals').select('identity_id').execute()) demands.add(identity_id);
    await addRuled(db, cited);
  }
  const rows = await db
    .selectFrom('demand_tellings as t')
    .innerJoin('demands as d', 'd.id', 't.demand_id')
    .select('d.article_id')
    .distinct()
    .where('t.identity_id', 'in', dialectOf(db).listed([...demands]))
    .execute();
  for (const { article_id } of rows) cited.add(article_id);
  return cited;
}

interface Citations {
  readonly cited: Set<number>;
  /** Ids of demands: what tells them is cited. */
  readonly demands: Set<number>;
}

async function addEditions(db: Kysely<Tables>, since: Date | undefined, { cited, demands }: Citations): Promise<void> {
  for (let after = { at: since?.getTime() ?? Number.MIN_SAFE_INTEGER, id: 0 }; ; ) {
    const rows = await db
      .selectFrom('occurrences')
      .select(['id', 'at', 'edition'])
      .where('edition', 'is not', null)
      .where(sql<boolean>`(at, id) > (${after.at}, ${after.id})`)
      .orderBy('at')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, edition } of rows) {
      if (edition === null) continue;
      const contents = editionContentsOf({ id, edition });
      for (const article of articlesOf(contents)) cited.add(article);
      for (const demand of contents.numbers?.demands ?? []) demands.add(demand);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

/** A quote's number is its article's, a point, and its own. */
const articlesOf = ({ articles, numbers }: EditionContents): readonly number[] => [
  ...articles,
  ...(numbers?.stories.flat() ?? []),
  ...(numbers?.quotes.map((quote) => Number.parseInt(quote, 10)) ?? []),
];

async function addAlerts(db: Kysely<Tables>, { cited, demands }: Citations): Promise<void> {
  for (const row of await db.selectFrom('alert_items').select(['alert_id', 'item']).execute()) {
    const item = alertItemOf(row);
    cited.add(item.articleId);
    if (item.kind === 'demand') demands.add(item.id);
  }
}

async function addRuled(db: Kysely<Tables>, cited: Set<number>): Promise<void> {
  const origins = await ruledOrigins(db);
  for (const some of chunked([...origins]))
    for (const { id } of await db.selectFrom('articles').select('id').where('origin', 'in', among(some)).execute()) cited.add(id);
}

const CHUNK = 500;
const chunked = (origins: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(origins.length / CHUNK) }, (_, n) => origins.slice(n * CHUNK, (n + 1) * CHUNK));

/** The origins of the articles that a ruling names. */
export async function ruledOrigins(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rulings = await rulingsOf(db);
  return new Set(
    rulings.flatMap((ruling) =>
      ruling.kind === 'attribution' ? ruling.origins : ruling.kind === 'story' ? [ruling.origin, ...ruling.others] : [],
    ),
  );
}
