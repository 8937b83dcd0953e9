import { type Kysely, sql, type Transaction } from 'kysely';
import type { DemandStatus } from '../../core/news/demand.ts';
import type { DemandHistory, DismissedDemand, StoredDemand } from '../../core/news/stored.ts';
import type { DemandFilter, DemandStore, DemandSummary } from '../../core/ports/demand-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { castUnread } from '../cast/cast-writer.ts';
import { limitOf, pageOf } from '../paging.ts';
import { hasRemoved } from '../retention/removed.ts';
import { type FoundCondition, rowByRow, soughtBy } from '../search.ts';
import { holdNames } from '../speakers/ruling-rows.ts';
import type { Tables } from '../tables.ts';
import { sameParties } from './demand-parties.ts';
import { type DemandJson, demandJsonOf, dismissalOf, toldBy } from './demand-rows.ts';
import { demandSummary } from './demand-summary.ts';
import { holdDemands, settleViews } from './demand-views.ts';
import { DemandWriter } from './demand-writer.ts';
import { demandEventsOf, EVENT_COLUMNS, eventsOf, filtered, newestFirst, storedDemandsOf, tellingsOf, viewsOf } from './find-demands.ts';
import { keepDismissal, putDismissal } from './rebuild-demands.ts';

const NEWEST: Slice = { offset: 0, limit: 1 };
const BACKLOG_AT_ONCE = 200;

type Dismissal = DismissedDemand & { readonly id: number };

/** Demands in the store's tables: lists, histories, changes of status, dismissals. */
export class SqlDemandStore implements DemandStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async find(asked: DemandFilter, { limit, ...rest }: Slice): Promise<Page<StoredDemand>> {
    const slice = { ...rest, limit: limitOf({ ...rest, limit }) };
    const filter = await this.#withSameParties(asked);
    const query = filtered(this.#db, filter, await this.#toldRowByRow(filter, slice));
    const found = await newestFirst(query, { ...slice, limit: slice.limit + 1 }).execute();
    const { shown, more } = pageOf(found, slice, (view) => [view.last_at, view.article_id, view.position, view.identity_id]);
    const items = await storedDemandsOf(this.#db, shown, filter);
    return { items, total: await this.#total(filter, slice, found.length), ...(more && { more }) };
  }

  async summary(filter: DemandFilter): Promise<DemandSummary> {
    return demandSummary(this.#db, await this.#withSameParties(filter));
  }

  async statuses(asked: DemandFilter, most: number): Promise<ReadonlyMap<DemandStatus, number>> {
    const filter = await this.#withSameParties(asked);
    const newest = filtered(this.#db, filter, await this.#toldRowByRow(filter, { uncounted: true }))
      .select('v.status')
      .orderBy('v.last_at', 'desc')
      .orderBy('v.article_id', 'desc')
      .limit(most);
    const rows = await this.#db
      .selectFrom(newest.as('newest'))
      .select(['newest.status', sql<number>`count(*)`.as('demands')])
      .groupBy('newest.status')
      .execute();
    return new Map(rows.map(({ status, demands }) => [status, demands]));
  }

  /** For a page of a list in its order and common words: which tellings have them, asked of as many demands as the page needs. */
  async #toldRowByRow({ about }: DemandFilter, { uncounted }: Pick<Slice, 'uncounted'>): Promise<FoundCondition | undefined> {
    const sought = about === undefined || !uncounted ? undefined : soughtBy(about, 'demands_search');
    return sought && rowByRow(this.#db, sought);
  }

  async #withSameParties(asked: DemandFilter): Promise<DemandFilter> {
    const { space, issuerIds, addresseeIds } = asked;
    return {
      ...asked,
      issuerIds: issuerIds && (await sameParties(this.#db, issuerIds, space)),
      addresseeIds: addresseeIds && (await sameParties(this.#db, addresseeIds, space)),
    };
  }

  async history(id: number, space: Space): Promise<DemandHistory | undefined> {
    const [view] = await newestFirst(viewsOf(this.#db, space).where('v.identity_id', '=', id), NEWEST).execute();
    if (!view) return undefined;
    const [demand] = await storedDemandsOf(this.#db, [view], { space });
    const events = await eventsOf(this.#db, space)
      .where('e.identity_id', '=', id)
      .select(EVENT_COLUMNS)
      .orderBy('e.number', 'desc')
      .execute();
    return {
      demand: demand!,
      tellings: await tellingsOf(this.#db, id, space),
      events: await demandEventsOf(this.#db, events),
      dismissed: view.dismissed === 1,
      mayBeOlder: await hasRemoved(this.#db),
    };
  }

  async events({ space, since }: Parameters<DemandStore['events']>[0], slice: Slice): ReturnType<DemandStore['events']> {
    const query = eventsOf(this.#db, space).where('v.dismissed', '=', 0).where('e.at', '>=', since.getTime());
    const rows = await query
      .select(EVENT_COLUMNS)
      .orderBy('e.at', 'desc')
      .orderBy('e.identity_id', 'desc')
      .orderBy('e.number', 'desc')
      .limit(limitOf(slice))
      .offset(slice.offset)
      .execute();
    const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
    return { items: await demandEventsOf(this.#db, rows), total };
  }

  async dismiss(id: number, space: Space, at: Date): Promise<boolean> {
    return this.#db.transaction().execute(async (db) => {
      await holdDemands(db);
      const view = await viewsOf(db, space).where('v.identity_id', '=', id).select('v.demand_id').executeTakeFirst();
      if (!view) return false;
      const row = await db.selectFrom('demands').select(['id', 'demand']).where('id', '=', view.demand_id).executeTakeFirstOrThrow();
      await keepDismissal(db, id, dismissedOf(demandJsonOf(row), space, at));
      await settleViews(db, [id]);
      return true;
    });
  }

  async restore(id: number, space: Space): Promise<boolean> {
    return this.#db.transaction().execute(async (db) => {
      await holdDemands(db);
      const { numDeletedRows } = await db
        .deleteFrom('demand_dismissals')
        .where('identity_id', '=', id)
        .where('space', '=', space)
        .executeTakeFirstOrThrow();
      await settleViews(db, [id]);
      return numDeletedRows > 0n;
    });
  }

  dismissals(space: Space): Promise<readonly Dismissal[]> {
    return this.#dismissals(space);
  }

  async allDismissals(): Promise<readonly DismissedDemand[]> {
    return (await this.#dismissals()).map(({ id: _id, ...dismissal }) => dismissal);
  }

  /** A space's, newest first; every space's where none is given, oldest first. */
  async #dismissals(space?: Space): Promise<Dismissal[]> {
    let query = this.#db.selectFrom('demand_dismissals').select(['identity_id', 'told']);
    query =
      space === undefined
        ? query.orderBy('dismissed_at').orderBy('identity_id').orderBy('space')
        : query.where('space', '=', space).orderBy('dismissed_at', 'desc').orderBy('identity_id', 'desc');
    return (await query.execute()).map((row) => ({ ...dismissalOf(row), id: row.identity_id }));
  }

  async saveDismissal(dismissal: DismissedDemand): Promise<boolean> {
    return this.#db.transaction().execute(async (db) => {
      const ruled = await holdNames(db);
      return putDismissal(db, dismissal, { partiesOf: (place, parties) => castUnread(db, place, parties, ruled) });
    });
  }

  /** Joins demands stored by a version that did not join them, some at a time; takes no lock where none are left. */
  async workOffBacklog(): Promise<void> {
    const left = () => this.#db.selectFrom('demand_backlog').select('demand_id').limit(1).executeTakeFirst();
    while (await left()) await this.#db.transaction().execute(placeBacklog);
  }

  async #total(filter: DemandFilter, slice: Slice, found: number): Promise<number> {
    if (slice.uncounted) return slice.offset + Math.min(found, slice.limit);
    const { space, statuses, ...narrower } = filter;
    if (Object.values(narrower).every((value) => value === undefined)) return this.#all(space, statuses);
    if (slice.offset === 0 && !slice.after && found <= slice.limit) return found;
    const { total } = await filtered(this.#db, filter).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
    return total;
  }

  /** How many demands of these statuses a space sees, by the tallies; the operator's view of a demand doesn't count where the space has its own. */
  async #all(space: Space, statuses: DemandFilter['statuses']): Promise<number> {
    if (statuses?.length === 0) return 0;
    const among = statuses === undefined ? sql`` : sql`and status in (${sql.join([...statuses])})`;
    const { rows } = await sql<{ total: number }>`select
      coalesce((select sum(demands) from demand_tallies where space in (${space}, '') ${among}), 0)
      - (select count(*) from demand_views where ${space} <> '' and space = '' and dismissed = 0 ${among}
         and identity_id in (select identity_id from demand_views where space = ${space})) as total`.execute(this.#db);
    return rows[0]!.total;
  }
}

async function placeBacklog(db: Transaction<Tables>): Promise<void> {
  await holdDemands(db);
  const rows = await db
    .selectFrom('demand_backlog as b')
    .innerJoin('demands as d', 'd.id', 'b.demand_id')
    .select(['d.id', 'd.space', 'd.article_id', 'd.dated_at', 'd.issuer_id', 'd.addressee_id', 'd.demand'])
    .orderBy('d.id')
    .limit(BACKLOG_AT_ONCE)
    .execute();
  for (const ofArticle of Map.groupBy(rows, (row) => row.article_id).values()) {
    const writer = await DemandWriter.begin(db);
    await writer.tell(ofArticle.map(toldBy));
    for (const { id } of ofArticle) await db.deleteFrom('demand_backlog').where('demand_id', '=', id).execute();
    await writer.settle();
  }
}

const dismissedOf = (
  { issuer, addressee, spans, polarity, confidence, evidenceText, rule }: DemandJson,
  space: Space,
  at: Date,
): DismissedDemand => ({
  space,
  dismissedAt: at,
  issuer,
  addressee,
  content: spans.map(({ text }) => text),
  polarity,
  confidence,
  evidenceText,
  rule,
});
