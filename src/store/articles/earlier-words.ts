import { sql, type Transaction } from 'kysely';
import type { Demand } from '../../core/news/demand.ts';
import type { Quote } from '../../core/news/quote.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { extractionOf } from './article-rows.ts';
import { changeOf } from './change-rows.ts';

/** The stored quotes and demands of an article, each with its row and the text of the last revision in which it stands. */
export interface EarlierWords {
  readonly quotes: readonly Earlier<Quote>[];
  readonly demands: readonly Earlier<Demand>[];
}

export interface Earlier<T> {
  readonly id: number;
  readonly number: number;
  readonly revision: number;
  readonly position: number;
  /** When it was first found missing, in milliseconds; undefined while the newest revision has it. */
  readonly changedAt: number | undefined;
  readonly told: T;
  readonly text: string;
  /** All quotes of that revision. */
  readonly among: readonly Quote[];
}

interface EarlierRow {
  readonly id: number;
  readonly number: number;
  readonly revision: number;
  readonly position: number;
  readonly changed: string | null;
}

export async function earlierWords(db: Transaction<Tables>, articleId: number): Promise<EarlierWords> {
  const quotes = await db
    .selectFrom('quotes')
    .select(['id', 'number', 'revision', 'position', 'changed'])
    .where('article_id', '=', articleId)
    .orderBy('revision', 'desc')
    .orderBy('position')
    .execute();
  const numberless = await db
    .selectFrom('demands')
    .select(['id', 'revision', 'position', 'changed'])
    .where('article_id', '=', articleId)
    .orderBy('revision', 'desc')
    .orderBy('position')
    .execute();
  const demands = numberless.map((row) => ({ ...row, number: 0 }));
  const revisions = await db
    .selectFrom('revisions')
    .select(['article_id', 'number', 'text', 'extraction'])
    .where('article_id', '=', articleId)
    .where('number', 'in', among(new Set([...quotes, ...demands].map(({ revision }) => revision))))
    .execute();
  const byNumber = new Map(revisions.map((row) => [row.number, { text: row.text, extraction: extractionOf(row) }]));
  const told = <T>(rows: readonly EarlierRow[], what: 'quotes' | 'demands'): Earlier<T>[] =>
    rows.flatMap(({ changed, ...row }) => {
      const { text, extraction } = byNumber.get(row.revision)!;
      const one = extraction[what]?.[row.position] as T | undefined;
      return one
        ? [{ ...row, changedAt: changeOf(what, { ...row, changed })?.at.getTime(), told: one, text, among: extraction.quotes }]
        : [];
    });
  return { quotes: told(quotes, 'quotes'), demands: told(demands, 'demands') };
}

/** Deletes the rows of an article's quotes and demands; its revisions stay. */
export async function forget(db: Transaction<Tables>, articleId: number): Promise<void> {
  const { rows: spoke } = await sql<{
    id: number;
  }>`select speaker_id as id from quotes where article_id = ${articleId} and speaker_id is not null
    union select issuer_id from demands where article_id = ${articleId} and issuer_id is not null`.execute(db);
  await sql`update speakers set quotes = quotes - (select count(*) from quotes q where q.speaker_id = speakers.id and q.verbatim = 1 and q.article_id = ${articleId})
    where id in (select speaker_id from quotes where article_id = ${articleId})`.execute(db);
  for (const table of ['quotes', 'demands'] as const) {
    const rows = await db.selectFrom(table).select('id').where('article_id', '=', articleId).execute();
    await dialectOf(db).unindex(
      db,
      `${table}_search`,
      rows.map(({ id }) => id),
    );
  }
  await dialectOf(db).unindex(db, 'articles_search', [articleId]);
  await db.deleteFrom('quotes').where('article_id', '=', articleId).execute();
  await db.deleteFrom('demands').where('article_id', '=', articleId).execute();
  for (const { id } of spoke) {
    await sql`update speakers set last_spoke_at = (select max(at) from (
      select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}) as spoken)
      where id = ${id}`.execute(db);
  }
}
