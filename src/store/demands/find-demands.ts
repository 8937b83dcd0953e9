import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { DemandStatus } from '../../core/news/demand.ts';
import type { ArticleRef, DemandEvent, DemandTelling, StoredDemand } from '../../core/news/stored.ts';
import type { DemandFilter } from '../../core/ports/demand-store.ts';
import type { Slice, Space } from '../../core/scope.ts';
import { among } from '../among.ts';
import { REF_COLUMNS, type RefRow, refOf } from '../articles/article-rows.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { behind } from '../paging.ts';
import { type FoundCondition, matching } from '../search.ts';
import type { Tables } from '../tables.ts';
import { type TellingRow, tellingOf } from './demand-rows.ts';

const MOST_SOURCES = 10;
const MOST_TELLINGS = 100;

/** The views a space has: its own, and the operator's of every demand of which it has none. */
export const viewsOf = (db: Kysely<Tables>, space: Space) => db.selectFrom('demand_views as v').where(isViewOf(space));

const isViewOf = (space: Space) =>
  space === ''
    ? sql<boolean>`v.space = ''`
    : sql<boolean>`v.space in (${space}, '') and not (v.space = ''
        and exists (select 1 from demand_views o where o.identity_id = v.identity_id and o.space = ${space}))`;

/** Query for the views that the filter finds and that are not dismissed; unordered. `told`: which of the tellings, `t`, have the filter's words, where that is asked row by row. */
export function filtered(db: Kysely<Tables>, filter: DemandFilter, told?: FoundCondition) {
  const { space } = filter;
  let query = viewsOf(db, space).where('v.dismissed', '=', 0);
  if (filter.issuerIds !== undefined) query = query.where('v.issuer_id', 'in', among(filter.issuerIds));
  if (filter.addresseeIds !== undefined) query = query.where('v.addressee_id', 'in', among(filter.addresseeIds));
  if (filter.statuses !== undefined) query = query.where('v.status', 'in', among(filter.statuses));
  if (filter.since) query = query.where('v.last_at', '>=', filter.since.getTime());
  if (filter.until) query = query.where('v.first_at', '<=', filter.until.getTime());
  if (filter.about !== undefined && told)
    query = query.where(
      sql<boolean>`exists (select 1 from demand_tellings t where t.identity_id = v.identity_id and t.space in (${space}, '') and ${told('t.demand_id')})`,
    );
  else if (filter.about !== undefined) {
    query = query.where(
      'v.identity_id',
      'in',
      sql<number>`(select t.identity_id from demand_tellings t where t.space in (${space}, '')
        and t.demand_id in ${matching(db, 'demands_search', filter.about)})`,
    );
  }
  if (filter.articleId !== undefined)
    query = query.where(
      'v.identity_id',
      'in',
      // What refers to several demands is told once.
      sql<number>`(select min(t.identity_id) from demands d join demand_tellings t on t.demand_id = d.id
        where d.article_id = ${filter.articleId} and d.space in (${space}, '') group by d.id)`,
    );
  if (filter.articleIds !== undefined)
    query = query.where(
      'v.identity_id',
      'in',
      sql<number>`(select t.identity_id from demands d join demand_tellings t on t.demand_id = d.id
        where d.article_id in ${dialectOf(db).listed(filter.articleIds)} and d.space in (${space}, ''))`,
    );
  return query;
}

export const newestFirst = <O>(query: SelectQueryBuilder<Tables & { v: Tables['demand_views'] }, 'v', O>, slice: Slice) =>
  (slice.after ? query.where(behind(slice.after, ORDERINGS)) : query)
    .orderBy('v.last_at', 'desc')
    .orderBy('v.article_id', 'desc')
    .orderBy('v.position')
    .orderBy('v.identity_id')
    .limit(slice.limit)
    .offset(slice.offset)
    .select(VIEW_COLUMNS);

const ORDERINGS = [
  ['v.last_at', 'desc'],
  ['v.article_id', 'desc'],
  ['v.position', 'asc'],
  ['v.identity_id', 'asc'],
] as const;

const VIEW_COLUMNS = [
  'v.identity_id',
  'v.article_id',
  'v.position',
  'v.space',
  'v.demand_id',
  'v.first_at',
  'v.last_at',
  'v.tellings',
  'v.status',
  'v.dismissed',
] as const;

export interface ViewRow {
  identity_id: number;
  article_id: number;
  position: number;
  space: string;
  demand_id: number;
  first_at: number;
  last_at: number;
  tellings: number;
  status: DemandStatus;
  dismissed: 0 | 1;
}

type TellingOfIdentity = TellingRow & RefRow & { id: number; identity_id: number };

/** The demand of each view, in the order given, with its newest tellings as sources; with `articleId`, in that article's words. */
export async function storedDemandsOf(
  db: Kysely<Tables>,
  views: readonly ViewRow[],
  { space, articleId }: { readonly space: Space; readonly articleId?: number | undefined },
): Promise<StoredDemand[]> {
  if (views.length === 0) return [];
  const tellings = await newestTellings(db, views, space, articleId);
  const byIdentity = Map.groupBy(tellings, (row) => row.identity_id);
  return views.map((view) => demandOf(view, byIdentity.get(view.identity_id) ?? [], articleId));
}

function demandOf(view: ViewRow, all: readonly TellingOfIdentity[], articleId: number | undefined): StoredDemand {
  const standing = all.filter(({ changed, article_id }) => changed === null || article_id === articleId);
  const rows = standing.length > 0 ? standing : all;
  const shown = rows.find((row) => row.article_id === articleId) ?? rows.find((row) => row.id === view.demand_id)!;
  const sources = new Map<number, ArticleRef>();
  for (const row of rows) sources.set(row.article_id, refOf(row));
  return {
    ...tellingOf(shown),
    id: view.identity_id,
    status: view.status,
    tellings: view.tellings,
    sources: [...sources.values()],
    responses: rows.toReversed().flatMap((row) => tellingOf(row).responses),
    supporters: rows.toReversed().flatMap((row) => tellingOf(row).supporters ?? []),
    firstAt: new Date(view.first_at),
    lastAt: new Date(view.last_at),
  };
}

/** The `MOST_SOURCES` newest tellings of each view's demand; however old, also the one shown, those that changed its status and those of `articleId`. Newest first. */
async function newestTellings(
  db: Kysely<Tables>,
  views: readonly ViewRow[],
  space: Space,
  articleId: number | undefined,
): Promise<TellingOfIdentity[]> {
  const ids = among(views.map((view) => view.identity_id));
  const { rows } = await sql<{ identity_id: number; demand_id: number }>`
    select identity_id, demand_id from (
      select identity_id, demand_id, row_number() over (partition by identity_id order by dated_at desc, demand_id desc) as place
      from demand_tellings where identity_id in ${ids} and space in (${space}, '')) as placed where place <= ${MOST_SOURCES}
    union select v.identity_id, v.demand_id from demand_views v where v.identity_id in ${ids} and v.space in (${space}, '')
    union select e.identity_id, e.demand_id from demand_events e where e.identity_id in ${ids} and e.space in (${space}, '')
    union select t.identity_id, t.demand_id from demands d join demand_tellings t on t.demand_id = d.id
      where d.article_id = ${articleId ?? -1} and t.identity_id in ${ids}`.execute(db);
  return tellingRows(db, rows);
}

async function tellingRows(
  db: Kysely<Tables>,
  links: readonly { readonly identity_id: number; readonly demand_id: number }[],
): Promise<TellingOfIdentity[]> {
  const rows = await db
    .selectFrom('demands as q')
    .innerJoin('articles as a', 'a.id', 'q.article_id')
    .leftJoin('speakers as i', 'i.id', 'q.issuer_id')
    .leftJoin('speakers as d', 'd.id', 'q.addressee_id')
    .select([
      ...REF_COLUMNS,
      'q.id',
      'q.demand',
      'q.revision',
      'q.changed',
      'q.dated_at',
      'i.name as issuer_name',
      'd.name as addressee_name',
    ])
    .where('q.id', 'in', among(new Set(links.map((link) => link.demand_id))))
    .orderBy('q.dated_at', 'desc')
    .orderBy('q.article_id', 'desc')
    .orderBy('q.position', 'desc')
    .orderBy('q.id')
    .execute();
  const identities = Map.groupBy(links, (link) => link.demand_id);
  return rows.flatMap((row) => identities.get(row.id)!.map(({ identity_id }) => ({ ...row, identity_id })));
}

/** The tellings of one demand that a space sees, newest first; at most `MOST_TELLINGS`. */
export async function tellingsOf(db: Kysely<Tables>, identityId: number, space: Space): Promise<DemandTelling[]> {
  const links = await db
    .selectFrom('demand_tellings')
    .select(['identity_id', 'demand_id'])
    .where('identity_id', '=', identityId)
    .where('space', 'in', [space, ''])
    .orderBy('dated_at', 'desc')
    .orderBy('demand_id')
    .limit(MOST_TELLINGS)
    .execute();
  return (await tellingRows(db, links)).map(tellingOf);
}

interface EventRow {
  identity_id: number;
  at: number;
  from_status: DemandStatus;
  to_status: DemandStatus;
  demand_id: number;
  response: number;
}

/** Status changes of demands as the views of a space have them. */
export const eventsOf = (db: Kysely<Tables>, space: Space) =>
  db
    .selectFrom('demand_events as e')
    // Keeps SQLite from going through every view (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join).
    .crossJoin('demand_views as v')
    .whereRef('v.identity_id', '=', 'e.identity_id')
    .whereRef('v.space', '=', 'e.space')
    .where(isViewOf(space));

export const EVENT_COLUMNS = ['e.identity_id', 'e.at', 'e.from_status', 'e.to_status', 'e.demand_id', 'e.response'] as const;

/** The events with their evidence, in the order given. */
export async function demandEventsOf(db: Kysely<Tables>, rows: readonly EventRow[]): Promise<DemandEvent[]> {
  if (rows.length === 0) return [];
  const tellings = new Map((await tellingRows(db, rows)).map((row) => [row.id, tellingOf(row)]));
  return rows.map((row) => ({
    demandId: row.identity_id,
    at: new Date(row.at),
    from: row.from_status,
    to: row.to_status,
    response: tellings.get(row.demand_id)!.responses[row.response]!,
  }));
}
