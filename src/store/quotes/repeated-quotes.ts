import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Quote } from '../../core/news/quote.ts';
import type { ArticleRef } from '../../core/news/stored.ts';
import type { QuoteFilter } from '../../core/ports/quote-store.ts';
import type { Space } from '../../core/scope.ts';
import { foldedWords } from '../../text/words.ts';
import { among } from '../among.ts';
import { REF_COLUMNS, refOf } from '../articles/article-rows.ts';
import type { Tables } from '../tables.ts';

/** Quotes of fewer words are not compared: one person says them on several occasions. */
const LEAST_WORDS = 5;
const MOST_SOURCES = 20;

/** A hash of the quote's words without marks, case and stops, in which outlets differ. Undefined for a short, indirect or unattributed quote. */
function keyOf({ kind, speaker, spans }: Quote): string | undefined {
  if (kind === 'indirect' || !speaker) return undefined;
  const words = foldedWords(spans.map(({ text }) => text).join(' '));
  if (words.length < LEAST_WORDS) return undefined;
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22);
}

/** Keeps of each quote by which hash its like are found, and whether one with it has a lower id: it was stored before. The caller holds the names. */
export async function saveRepeatKeys(
  db: Transaction<Tables>,
  quotes: readonly { readonly id: number; readonly quote: Quote }[],
): Promise<void> {
  const keyed = quotes.flatMap(({ id, quote }) => {
    const key = keyOf(quote);
    return key === undefined ? [] : [{ quote_id: id, key }];
  });
  if (keyed.length === 0) return;
  const keys = new Set(keyed.map(({ key }) => key));
  const known = await db
    .selectFrom('quote_words')
    .select((word) => ['key', word.fn.min('quote_id').as('first'), word.fn.max('quote_id').as('last')])
    .where('key', 'in', among(keys))
    .groupBy('key')
    .execute();
  const first = new Map(known.map((row) => [row.key, row.first]));
  const rows = keyed
    .toSorted((a, b) => a.quote_id - b.quote_id)
    .map(({ quote_id, key }) => {
      const echo = (first.get(key) ?? quote_id) < quote_id ? (1 as const) : (0 as const);
      if (echo === 0) first.set(key, quote_id);
      return { quote_id, key, echo };
    });
  await db.insertInto('quote_words').values(rows).execute();
  // Another writer got higher ids, and stored its words first.
  for (const { key, last } of known) {
    const lowest = first.get(key);
    if (lowest === undefined || lowest >= last) continue;
    await db
      .updateTable('quote_words')
      .set({ echo: 1 })
      .where('key', '=', key)
      .where('quote_id', '>', lowest)
      .where('echo', '=', 0)
      .execute();
  }
}

/** Condition: the quotes of the tables `one` and `other` have the same speaker; in a space its own row and the operator's, of one name and kind, are the same. */
const areOne = (one: string, other: string, space: Space) => {
  const [a, b] = [sql.ref(`${one}.speaker_id`), sql.ref(`${other}.speaker_id`)];
  if (space === '') return sql<boolean>`${a} = ${b}`;
  return sql<boolean>`(${a} = ${b} or exists (select 1 from speakers a join speakers b on b.kind = a.kind and b.space <> a.space
    where a.id = ${a} and b.id = ${b} and a.kind <> 'unnamed' and a.folded_name = b.folded_name))`;
};

/** Condition: the filter finds no earlier quote with the same words of the same speaker. `also` narrows the earlier quotes, whose table is `f`. */
export const isFirstTelling = ({ space, since, articleId }: QuoteFilter, also: ReturnType<typeof sql<boolean>>) => sql<boolean>`not exists (
  select 1 from quote_words w where w.quote_id = q.id and w.echo = 1 and exists (
    select 1 from quote_words v join quotes f on f.id = v.quote_id
    where v.key = w.key and v.quote_id < w.quote_id and ${areOne('f', 'q', space)} and f.space in (${space}, '')
      and f.dated_at >= ${since?.getTime() ?? Number.MIN_SAFE_INTEGER} ${articleId === undefined ? sql`` : sql`and f.article_id = ${articleId}`} and ${also}))`;

/** For each of the quotes, the other articles that the space sees and that have the same words of the same speaker, in the order of reading; no entry where there are none. */
export async function othersThatTell(
  db: Kysely<Tables>,
  ids: readonly number[],
  space: Space,
): Promise<ReadonlyMap<number, readonly ArticleRef[]>> {
  const found = new Map<number, Map<number, ArticleRef>>();
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('quote_words as w')
    .innerJoin('quotes as q', 'q.id', 'w.quote_id')
    .innerJoin('quote_words as v', (join) => join.onRef('v.key', '=', 'w.key').onRef('v.quote_id', '!=', 'w.quote_id'))
    .innerJoin('quotes as o', (join) => join.onRef('o.id', '=', 'v.quote_id').on(areOne('o', 'q', space)))
    .innerJoin('articles as a', (join) => join.onRef('a.id', '=', 'o.article_id').onRef('a.id', '!=', 'q.article_id'))
    .select([...REF_COLUMNS, 'w.quote_id as told'])
    .where('w.quote_id', 'in', [...ids])
    .where('o.space', 'in', [space, ''])
    .orderBy('v.quote_id')
    .limit(ids.length * MOST_SOURCES)
    .execute();
  for (const { told, ...row } of rows) {
    const refs = found.get(told) ?? new Map<number, ArticleRef>();
    const ref = refOf(row);
    found.set(told, refs.set(ref.id, ref));
  }
  return new Map([...found].map(([id, refs]) => [id, [...refs.values()]]));
}
