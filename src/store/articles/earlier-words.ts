import { sql, type Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import type { Quote } from '../../core/news/quote.ts';
import type { Tables } from '../tables.ts';
import { extractionOf } from './article-rows.ts';

/** What an article told by its earlier revisions, with the row of each and the text in which it stands. */
export interface EarlierWords {
  readonly quotes: readonly Earlier<Quote>[];
  readonly demands: readonly Earlier<Demand>[];
}

export interface Earlier<T> {
  readonly id: number;
  readonly number: number;
  readonly revision: number;
  readonly position: number;
  /** When it was first found gone, in milliseconds. */
  readonly changedAt: number | undefined;
  readonly told: T;
  readonly text: string;
  /** All quotes of that revision. */
  readonly among: readonly Quote[];
}

interface Row {
  readonly id: number;
  readonly number: number;
  readonly revision: number;
  readonly position: number;
  readonly changedAt: number | null;
}

export async function earlierWords(db: Transaction<Tables>, articleId: number): Promise<EarlierWords> {
  const rowsOf = async (table: 'quotes' | 'demands'): Promise<Row[]> =>
    (
      await sql<Row>`select id, ${table === 'quotes' ? sql`number` : sql`0 as number`}, revision, position, changed ->> '$.at' as changedAt
        from ${sql.table(table)} where article_id = ${articleId} order by revision desc, position`.execute(db)
    ).rows;
  const [quotes, demands] = [await rowsOf('quotes'), await rowsOf('demands')];
  const revisions = await db
    .selectFrom('revisions')
    .select(['article_id', 'number', 'text', 'extraction'])
    .where('article_id', '=', articleId)
    .where('number', 'in', [...new Set([...quotes, ...demands].map(({ revision }) => revision))])
    .execute();
  const byNumber = new Map(revisions.map((row) => [row.number, { text: row.text, extraction: extractionOf(row) }]));
  const told = <T>(rows: readonly Row[], what: 'quotes' | 'demands'): Earlier<T>[] =>
    rows.flatMap(({ changedAt, ...row }) => {
      const { text, extraction } = byNumber.get(row.revision)!;
      const one = extraction[what]?.[row.position] as T | undefined;
      return one ? [{ ...row, changedAt: changedAt ?? undefined, told: one, text, among: extraction.quotes }] : [];
    });
  return { quotes: told(quotes, 'quotes'), demands: told(demands, 'demands') };
}

/** Takes the rows of an article's quotes and demands out of the tables; its revisions stay. */
export async function forget(db: Transaction<Tables>, articleId: number): Promise<void> {
  const { rows: spoke } = await sql<{
    id: number;
  }>`select speaker_id as id from quotes where article_id = ${articleId} and speaker_id is not null
    union select issuer_id from demands where article_id = ${articleId} and issuer_id is not null`.execute(db);
  await sql`update speakers set quotes = quotes - (select count(*) from quotes q where q.speaker_id = speakers.id and q.verbatim = 1 and q.article_id = ${articleId})
    where id in (select speaker_id from quotes where article_id = ${articleId})`.execute(db);
  await sql`delete from quotes_search where rowid in (select id from quotes where article_id = ${articleId})`.execute(db);
  await sql`delete from demands_search where rowid in (select id from demands where article_id = ${articleId})`.execute(db);
  await db.deleteFrom('articles_search').where('rowid', '=', articleId).execute();
  await db.deleteFrom('quotes').where('article_id', '=', articleId).execute();
  await db.deleteFrom('demands').where('article_id', '=', articleId).execute();
  for (const { id } of spoke) {
    await sql`update speakers set last_spoke_at = (select max(at) from (
      select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}))
      where id = ${id}`.execute(db);
  }
}
