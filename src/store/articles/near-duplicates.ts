import { type Kysely, sql, type Transaction } from 'kysely';
import type { ArticleRef } from '../../core/news/stored.ts';
import type { ArticleFilter } from '../../core/ports/article-store.ts';
import type { Space } from '../../core/scope.ts';
import { bandKeysOf, type DuplicateKind, duplicateKindOf, sketchOf } from '../../matching/near-duplicates.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { REF_COLUMNS, refOf } from './article-rows.ts';

/** How many of those that share a band are read and compared, those with most bands first. */
const MOST_COMPARED = 20;
/** A text under more outlets than this is shown with these. */
const MOST_SHOWN = 60;

/** An article as it stands now, to be held against those before it. */
interface ArticleText {
  readonly articleId: number;
  readonly space: Space;
  readonly text: string;
  /** The revision before's. */
  readonly before?: string | undefined;
}

/** Finds the articles that tell an article's text too, and keeps each pair. The caller holds the transaction. */
export async function saveNearDuplicates(db: Transaction<Tables>, { articleId, space, text, before }: ArticleText): Promise<void> {
  if (before !== undefined) await forgetNearDuplicates(db, articleId, before);
  const sketch = sketchOf(text);
  const keys = bandKeysOf(sketch);
  if (keys.length === 0) return;
  const found = await db
    .selectFrom('article_bands as b')
    .innerJoin('articles as a', 'a.id', 'b.article_id')
    .select('a.id')
    .where('b.key', 'in', keys)
    .where('a.id', '!=', articleId)
    .$if(space !== '', (query) => query.where('a.space', 'in', [space, '']))
    .groupBy('a.id')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('a.id')
    .limit(MOST_COMPARED)
    .execute();
  const texts = await currentTexts(
    db,
    found.map(({ id }) => id),
  );
  const pairs = texts.flatMap(({ id, text }) => {
    const kind = duplicateKindOf(sketch, sketchOf(text));
    return kind ? [pair(articleId, id, kind), pair(id, articleId, kind)] : [];
  });
  if (pairs.length > 0) await db.insertInto('near_duplicates').values(pairs).execute();
  await db
    .insertInto('article_bands')
    .values(keys.map((key) => ({ key, article_id: articleId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const currentTexts = (db: Transaction<Tables>, ids: readonly number[]) =>
  db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['a.id', 'r.text'])
    .where('a.id', 'in', dialectOf(db).listed(ids))
    .execute();

const pair = (article_id: number, other_id: number, kind: DuplicateKind) => ({ article_id, other_id, kind });

async function forgetNearDuplicates(db: Transaction<Tables>, articleId: number, before: string): Promise<void> {
  const keys = bandKeysOf(sketchOf(before));
  if (keys.length > 0) await db.deleteFrom('article_bands').where('article_id', '=', articleId).where('key', 'in', keys).execute();
  await db
    .deleteFrom('near_duplicates')
    .where((where) => where.or([where('article_id', '=', articleId), where('other_id', '=', articleId)]))
    .execute();
}

/** No earlier article that the same filter finds tells the text of `a`. */
export const noCopy = ({ space, since, until }: ArticleFilter) => sql<boolean>`not exists (
  select 1 from near_duplicates d join articles e on e.id = d.other_id
  where d.article_id = a.id and e.space in (${space}, '') and (e.dated_at, e.id) < (a.dated_at, a.id)
    and e.dated_at >= ${since?.getTime() ?? Number.MIN_SAFE_INTEGER} and e.dated_at <= ${until?.getTime() ?? Number.MAX_SAFE_INTEGER})`;

/**
 * For each of the articles the others that print its text or a version of it, as far as the space sees them; oldest first. A round-up that holds two
 * texts doesn't make them one: a path leads over one `version` at most.
 */
export async function nearDuplicatesOf(
  db: Kysely<Tables>,
  ids: readonly number[],
  space: Space,
): Promise<ReadonlyMap<number, readonly ArticleRef[]>> {
  if (ids.length === 0) return new Map();
  const { rows: links } = await sql<{ root: number; id: number }>`
    with recursive reached (root, id, versions) as (
      select id, id, 0 from articles where id in ${dialectOf(db).listed(ids)}
      union
      select reached.root, d.other_id, reached.versions + case when d.kind = 'version' then 1 else 0 end
      from reached join near_duplicates d on d.article_id = reached.id join articles a on a.id = d.other_id
      where a.space in (${space}, '') and (reached.versions = 0 or d.kind <> 'version')
    ) select distinct root, id from reached where id <> root`.execute(db);
  const others = [...new Set(links.map(({ id }) => id))];
  const refs = new Map<number, { ref: ArticleRef; at: number }>();
  const rows = await db
    .selectFrom('articles as a')
    .select([...REF_COLUMNS, 'a.dated_at'])
    .where('a.id', 'in', dialectOf(db).listed(others))
    .execute();
  for (const row of rows) refs.set(row.article_id, { ref: refOf(row), at: row.dated_at });
  const found = new Map<number, { ref: ArticleRef; at: number }[]>();
  for (const { root, id } of links) found.set(root, [...(found.get(root) ?? []), refs.get(id)!]);
  const byTime = (x: { ref: ArticleRef; at: number }, y: { ref: ArticleRef; at: number }): number => x.at - y.at || x.ref.id - y.ref.id;
  return new Map(
    [...found].map(([root, all]) => [
      root,
      all
        .sort(byTime)
        .slice(0, MOST_SHOWN)
        .map(({ ref }) => ref),
    ]),
  );
}
