import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Space } from '../../core/scope.ts';
import type { Span } from '../../core/span.ts';
import { isBoilerplate, shortLinesOf } from '../../matching/boilerplate.ts';
import { DAY_MS } from '../../text/durations.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';

/** How often each short line stands in the articles of an outlet, and which of them are boilerplate by that. */

/** Of whom an article is, as far as its lines are compared: within one space, by publisher, else by its site. */
export interface Outlet {
  readonly space: Space;
  /** Empty where neither is known; then its lines are compared with nothing. */
  readonly outlet: string;
}

interface OfOutlet {
  readonly space: Space;
  readonly origin: string;
  readonly publisher?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
}

export function outletOf({ space, origin, publisher, canonicalUrl }: OfOutlet): Outlet {
  const url = canonicalUrl ?? (/^https?:/.test(origin) ? origin : undefined);
  return { space, outlet: publisher?.trim().toLowerCase() || (url === undefined ? '' : (URL.parse(url)?.hostname ?? '')) };
}

interface TextOfOutlet {
  readonly of: Outlet;
  readonly text: string;
}

/** A short line, and the hash of its words that the store keeps. */
interface KeyedLine extends Span {
  readonly key: string;
}

const keyedLinesOf = ({ of, text }: TextOfOutlet): KeyedLine[] =>
  of.outlet === ''
    ? []
    : shortLinesOf(text).map(({ start, end, words }) => ({
        start,
        end,
        key: createHash('sha256').update(words).digest('base64url').slice(0, 16),
      }));

interface CountedArticle {
  readonly articleId: number;
  readonly of: Outlet;
  readonly text: string;
  /** The text of the revision before, whose lines are counted already. */
  readonly before?: string | undefined;
  readonly datedAt: number;
  /** Whether it prints another article's text, so that its lines tell nothing of how often they recur. */
  readonly isCopy: boolean;
}

interface CountedLines {
  /** Where boilerplate stands in the text, in its order. */
  readonly boilerplate: readonly Span[];
  /** Ids of the articles stored before in which boilerplate was found only now: they have to be indexed anew. */
  readonly stale: readonly number[];
}

/** Counts an article's lines. The caller holds the lock on articles, or on this outlet. */
export async function countLines(db: Transaction<Tables>, article: CountedArticle): Promise<CountedLines> {
  const { articleId, of, text, before, datedAt, isCopy } = article;
  const lines = keyedLinesOf({ of, text });
  if (of.outlet === '' || isCopy) return { boilerplate: (await boilerplateIn(db, [{ of, text }]))[0] ?? [], stale: [] };
  const counted = new Set(before === undefined ? [] : keyedLinesOf({ of, text: before }).map(({ key }) => key));
  const articles = await countArticle(db, of, before === undefined ? 1 : 0);
  const day = Math.floor(datedAt / DAY_MS);
  if (articles % FORGET_EVERY === 0) await forgetRare(db, of, day);
  const keys = new Set(lines.flatMap(({ key }) => (counted.has(key) ? [] : [key])));
  const rows = keys.size === 0 ? [] : await countKeys(db, keys, { of, articles, day, articleId });
  const found = rows.filter(
    (row) =>
      row.boilerplate === 0 &&
      isBoilerplate({ articles: row.articles, days: row.last_day - row.first_day, since: articles - row.seen_from }),
  );
  if (found.length > 0) await markBoilerplate(db, of, found);
  const known = new Set([...rows.filter(({ boilerplate }) => boilerplate === 1), ...found].map(({ line }) => line));
  const stale = new Set(found.flatMap(({ found_in }) => found_in.split(',').map(Number)));
  stale.delete(articleId);
  const boilerplate =
    before === undefined
      ? lines.filter(({ key }) => known.has(key)).map(({ start, end }) => ({ start, end }))
      : ((await boilerplateIn(db, [{ of, text }]))[0] ?? []);
  return { boilerplate, stale: [...stale] };
}

interface LinesSeen {
  readonly of: Outlet;
  /** How many of the outlet's articles are counted, this one among them. */
  readonly articles: number;
  readonly day: number;
  readonly articleId: number;
}

/** How many of the first articles with a line are known until it is boilerplate, in characters of their ids. */
const MOST_FOUND_IN = 400;

/** The rows of the lines, with this article counted. */
const countKeys = (db: Transaction<Tables>, keys: ReadonlySet<string>, { of, articles, day, articleId }: LinesSeen) =>
  db
    .insertInto('outlet_lines')
    .values(
      [...keys].map((line) => ({
        ...of,
        line,
        articles: 1,
        first_day: day,
        last_day: day,
        seen_from: articles - 1,
        found_in: String(articleId),
        boilerplate: 0,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['space', 'outlet', 'line']).doUpdateSet({
        articles: sql`outlet_lines.articles + 1`,
        first_day: sql`case when excluded.first_day < outlet_lines.first_day then excluded.first_day else outlet_lines.first_day end`,
        last_day: sql`case when excluded.last_day > outlet_lines.last_day then excluded.last_day else outlet_lines.last_day end`,
        found_in: sql`case when outlet_lines.boilerplate = 1 or length(outlet_lines.found_in) > ${sql.lit(MOST_FOUND_IN)}
          then outlet_lines.found_in else outlet_lines.found_in || ',' || excluded.found_in end`,
      }),
    )
    .returningAll()
    .execute();

async function markBoilerplate(
  db: Transaction<Tables>,
  { space, outlet }: Outlet,
  rows: readonly { readonly line: string }[],
): Promise<void> {
  await db
    .updateTable('outlet_lines')
    .set({ boilerplate: 1, found_in: '' })
    .where('space', '=', space)
    .where('outlet', '=', outlet)
    .where('line', 'in', among(rows.map(({ line }) => line)))
    .execute();
}

/** How many articles of the outlet are counted, with those that come in now. */
async function countArticle(db: Transaction<Tables>, of: Outlet, more: 0 | 1): Promise<number> {
  const row = await db
    .insertInto('outlet_articles')
    .values({ ...of, articles: more })
    .onConflict((conflict) =>
      conflict.columns(['space', 'outlet']).doUpdateSet({ articles: sql`outlet_articles.articles + excluded.articles` }),
    )
    .returning('articles')
    .executeTakeFirstOrThrow();
  return row.articles;
}

const FORGET_EVERY = 100;
/** Most lines are never seen again. */
const KEPT_DAYS = 90;

async function forgetRare(db: Transaction<Tables>, { space, outlet }: Outlet, day: number): Promise<void> {
  await db
    .deleteFrom('outlet_lines')
    .where('space', '=', space)
    .where('outlet', '=', outlet)
    .where('boilerplate', '=', 0)
    .where('last_day', '<', day - KEPT_DAYS)
    .execute();
}

/** For each of the texts, in their order, where its outlet's boilerplate stands in it; in the text's order. */
export async function boilerplateIn(db: Kysely<Tables>, texts: readonly TextOfOutlet[]): Promise<Span[][]> {
  const lines = texts.map(keyedLinesOf);
  const keys = new Set(lines.flatMap((ofText) => ofText.map(({ key }) => key)));
  if (keys.size === 0) return texts.map(() => []);
  const rows = await db
    .selectFrom('outlet_lines')
    .select(['space', 'outlet', 'line'])
    .where('boilerplate', '=', 1)
    .where('space', 'in', among(new Set(texts.map(({ of }) => of.space))))
    .where('outlet', 'in', among(new Set(texts.map(({ of }) => of.outlet))))
    .where('line', 'in', among(keys))
    .execute();
  const known = new Set(rows.map(({ space, outlet, line }) => [space, outlet, line].join('\0')));
  return texts.map(({ of }, n) =>
    (lines[n] ?? []).filter(({ key }) => known.has([of.space, of.outlet, key].join('\0'))).map(({ start, end }) => ({ start, end })),
  );
}
