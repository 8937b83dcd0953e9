import { type Kysely, sql } from 'kysely';
import type { UnexaminedRevision, UnexaminedRevisions } from '../../core/ports/alert-store.ts';
import type { DemandNews, QuoteNews } from '../../core/watches/article-news.ts';
import { boilerplateIn, outletOf } from '../articles/outlet-lines.ts';
import { demandJsonOf } from '../demands/demand-rows.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { StoreError } from '../errors.ts';
import { quoteJsonOf } from '../quotes/quote-rows.ts';
import { aliasesOf } from '../speakers/speaker-rows.ts';
import type { Tables } from '../tables.ts';

/** The last revision that was looked through; undefined in a store that never had a watch. */
const progressOf = async (db: Kysely<Tables>): Promise<number | undefined> =>
  (await db.selectFrom('watch_progress').select('revision_id').where('id', '=', 1).executeTakeFirst())?.revision_id;

export const newestRevisionOf = async (db: Kysely<Tables>): Promise<number> =>
  (await db.selectFrom('revisions').select(sql<number>`coalesce(max(id), 0)`.as('id')).executeTakeFirstOrThrow()).id;

interface Unexamined {
  readonly readSince: Date;
  readonly limit: number;
  readonly after: number | undefined;
}

/** See `AlertStore.unexamined`. */
export async function unexaminedOf(db: Kysely<Tables>, { readSince, limit, after: asked }: Unexamined): Promise<UnexaminedRevisions> {
  const after = asked ?? (await progressOf(db));
  if (after === undefined) return { items: [], to: 0 };
  const newest = await newestRevisionOf(db);
  if (after >= newest) return { items: [], to: after };
  const rows = await db
    .selectFrom('revisions as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .leftJoin('revisions as b', (join) => join.onRef('b.article_id', '=', 'r.article_id').on('b.number', '=', sql<number>`r.number - 1`))
    .select(['r.id', 'r.article_id', 'r.number', 'r.read_at', 'r.text', 'b.read_at as read_before', 'b.text as text_before'])
    .select(['a.space', 'a.title', 'a.publisher', 'a.origin', 'a.canonical_url', 'a.dated_at', 'a.archived'])
    .where('r.id', '>', after)
    .where('r.read_at', '>=', readSince.getTime())
    .orderBy('r.id')
    .limit(limit)
    .execute();
  const quotes = readByArticle(rows.length === 0 ? [] : await quoteRowsOf(db, rows), quoteNewsOf);
  const demands = readByArticle(rows.length === 0 ? [] : await demandRowsOf(db, rows), demandNewsOf);
  const boilerplate = await boilerplateIn(
    db,
    rows.flatMap((row) => {
      const of = outletOf({ ...row, canonicalUrl: row.canonical_url });
      return [row.text, row.text_before ?? ''].map((text) => ({ of, text }));
    }),
  );
  const items = rows.map((row, n): UnexaminedRevision => {
    const [quoted, demanded] = [quotes(row.article_id), demands(row.article_id)];
    return {
      id: row.id,
      articleId: row.article_id,
      readAt: new Date(row.read_at),
      datedAt: new Date(row.dated_at),
      archived: row.archived === 1,
      news: {
        space: row.space,
        title: row.title,
        text: row.text,
        boilerplate: boilerplate[2 * n] ?? [],
        publisher: row.publisher ?? undefined,
        addresses: [row.origin, ...(row.canonical_url === null ? [] : [row.canonical_url])],
        quotes: quoted.items,
        demands: demanded.items,
      },
      damage: quoted.damage ?? demanded.damage,
      before:
        row.read_before === null || row.text_before === null
          ? undefined
          : { readAt: new Date(row.read_before), text: row.text_before, boilerplate: boilerplate[2 * n + 1] ?? [] },
    };
  });
  return { items, to: rows.length < limit ? newest : (rows.at(-1)?.id ?? newest) };
}

type OfArticle = readonly { readonly article_id: number }[];

const idsIn = (db: Kysely<Tables>, rows: OfArticle) => dialectOf(db).listed([...new Set(rows.map(({ article_id }) => article_id))]);

const quoteRowsOf = (db: Kysely<Tables>, articles: OfArticle) =>
  db
    .selectFrom('quotes as q')
    .innerJoin('speakers as s', 's.id', 'q.speaker_id')
    .select(['q.article_id', 'q.id', 'q.number', 'q.quote', 's.id as speaker_id', 's.name', 's.role', 's.aliases'])
    .where('q.article_id', 'in', idsIn(db, articles))
    .where('q.verbatim', '=', 1)
    .where('q.changed', 'is', null)
    .orderBy('q.id')
    .execute();

type QuoteRowOf = Awaited<ReturnType<typeof quoteRowsOf>>[number];

const quoteNewsOf = (row: QuoteRowOf): QuoteNews => ({
  number: row.number,
  words: wordsOf(quoteJsonOf(row)),
  speaker: namesOf({ ...row, id: row.speaker_id }),
});

const demandRowsOf = (db: Kysely<Tables>, articles: OfArticle) =>
  db
    .selectFrom('demands as d')
    .innerJoin('demand_tellings as t', 't.demand_id', 'd.id')
    .leftJoin('speakers as i', 'i.id', 'd.issuer_id')
    .leftJoin('speakers as a', 'a.id', 'd.addressee_id')
    .select(['d.article_id', 'd.id', 'd.demand', 't.identity_id'])
    .select(['i.id as issuer_id', 'i.name as issuer', 'i.role as issuer_role', 'i.aliases as issuer_aliases'])
    .select(['a.id as addressee_id', 'a.name as addressee', 'a.role as addressee_role', 'a.aliases as addressee_aliases'])
    .where('d.article_id', 'in', idsIn(db, articles))
    .where('d.changed', 'is', null)
    .orderBy('d.id')
    .execute();

type DemandRowOf = Awaited<ReturnType<typeof demandRowsOf>>[number];

function demandNewsOf(row: DemandRowOf): DemandNews {
  const demand = demandJsonOf(row);
  return {
    id: row.identity_id,
    words: `${wordsOf(demand)} ${demand.evidenceText}`,
    issuer: namesOf({ id: row.issuer_id, name: row.issuer, role: row.issuer_role, aliases: row.issuer_aliases }),
    addressee: namesOf({ id: row.addressee_id, name: row.addressee, role: row.addressee_role, aliases: row.addressee_aliases }),
  };
}

/** The rows of each article, read: those that are damaged are left out, with the reason for the last of them. */
function readByArticle<Row extends { readonly article_id: number }, News>(rows: readonly Row[], read: (row: Row) => News) {
  const ofArticles = Map.groupBy(rows, (row) => row.article_id);
  return (articleId: number): { readonly items: readonly News[]; readonly damage: Error | undefined } => {
    const items: News[] = [];
    let damage: Error | undefined;
    for (const row of ofArticles.get(articleId) ?? []) {
      try {
        items.push(read(row));
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        damage = error;
      }
    }
    return { items, damage };
  };
}

const wordsOf = ({ spans }: { readonly spans: readonly { readonly text: string }[] }): string => spans.map(({ text }) => text).join(' ');

interface NamedRow {
  readonly id: number | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly aliases: string | null;
}

/** Every name and the role; none where nobody is named. */
const namesOf = ({ id, name, role, aliases }: NamedRow): string[] =>
  id === null || name === null || aliases === null ? [] : [name, ...(role === null ? [] : [role]), ...aliasesOf({ id, aliases })];
