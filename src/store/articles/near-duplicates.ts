import { type Kysely, sql, type Transaction } from 'kysely';
import type { ArticleRef } from '../../core/news/stored.ts';
import type { ArticleFilter } from '../../core/ports/article-store.ts';
import type { Space } from '../../core/scope.ts';
import { bandKeysOf, type DuplicateKind, duplicateKindOf, type ShingleSketch, sketchOf } from '../../matching/near-duplicates.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { REF_COLUMNS, refOf } from './article-rows.ts';

/** An article is compared with at most this many others, those that share most band keys with it. */
const MOST_COMPARED = 20;
/** At most this many near-duplicates of an article are given, the oldest. */
const MOST_SHOWN = 60;

/** What is compared of a text, with the keys that it shares with texts like it; none for a text that is too short. */
export interface ComparedText {
  readonly sketch: ShingleSketch;
  readonly keys: readonly number[];
}

export function comparedText(text: string): ComparedText {
  const sketch = sketchOf(text);
  return { sketch, keys: bandKeysOf(sketch) };
}

/** An article's newest text, to be compared with the stored articles. */
interface ArticleText {
  readonly articleId: number;
  readonly space: Space;
  readonly compared: ComparedText;
  /** The text of the revision before; undefined for a first one. */
  readonly before?: string | undefined;
}

/** Stores each pair of this article and a near-duplicate of it, in place of the pairs of its text before. True where there is one. The caller holds the lock on articles, or on the keys. */
export async function saveNearDuplicates(
  db: Transaction<Tables>,
  { articleId, space, compared: { sketch, keys }, before }: ArticleText,
): Promise<boolean> {
  if (before !== undefined) await forgetNearDuplicates(db, articleId, before);
  if (keys.length === 0) return false;
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
  return pairs.length > 0;
}

const currentTexts = (db: Transaction<Tables>, ids: readonly number[]) =>
  db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
    .select(['a.id', 'r.text'])
    .where('a.id', 'in', dialectOf(db).listed(ids))
    .execute();

const pair = (article_id: number, other_id: number, kind: DuplicateKind) => ({ article_id, other_id, kind });

/** Takes an article with this text out of what others are compared with. */
export async function forgetNearDuplicates(db: Transaction<Tables>, articleId: number, before: string): Promise<void> {
  const keys = bandKeysOf(sketchOf(before));
  if (keys.length > 0) await db.deleteFrom('article_bands').where('article_id', '=', articleId).where('key', 'in', keys).execute();
  await db
    .deleteFrom('near_duplicates')
    .where((where) => where.or([where('article_id', '=', articleId), where('other_id', '=', articleId)]))
    .execute();
}

/** Condition: no earlier article of the filter's space and time is a near-duplicate of `a`. */
export const noCopy = ({ space, since, until }: ArticleFilter) => sql<boolean>`not exists (
  select 1 from near_duplicates d join articles e on e.id = d.other_id
  where d.article_id = a.id and e.space in (${space}, '') and (e.dated_at, e.id) < (a.dated_at, a.id)
    and e.dated_at >= ${since?.getTime() ?? Number.MIN_SAFE_INTEGER} and e.dated_at <= ${until?.getTime() ?? Number.MAX_SAFE_INTEGER})`;

/**
 * For each of the articles, the others that print its text or a version of it and that the space sees, oldest first; no entry where there are none.
 * Pairs are followed from article to article, over one `version` at most: two texts in one round-up are no duplicates of each other.
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
