import { type Kysely, sql, type Transaction } from 'kysely';
import type { Alert, AlertClaim, AlertStore, UnexaminedRevisions } from '../../core/ports/alert-store.ts';
import type { ClaimRequest } from '../../core/ports/delivery-ledger.ts';
import type { Page, Slice } from '../../core/scope.ts';
import type { AlertFinding, AlertItem } from '../../core/watches/alert.ts';
import { among } from '../among.ts';
import { ALERTS, busyChannels, isHeld, isLeased, SqlLedger, takeIn } from '../deliveries/ledger.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { alertItemOf, alertMessageIds } from './alert-rows.ts';
import { examinedIn } from './record-alerts.ts';
import { newestRevisionOf, unexaminedOf } from './unexamined.ts';
import { watchOf } from './watch-rows.ts';

/** Alerts in the store's tables. Leases are told by the database's clock. */
export class SqlAlertStore extends SqlLedger<AlertClaim> implements AlertStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    super(db, ALERTS);
    this.#db = db;
  }

  unexamined(readSince: Date, limit: number, after?: number): Promise<UnexaminedRevisions> {
    return unexaminedOf(this.#db, { readSince, limit, after });
  }

  newestRevision(): Promise<number> {
    return newestRevisionOf(this.#db);
  }

  examined(revisionId: number, findings: readonly AlertFinding[], now: Date): Promise<number> {
    return this.#db.transaction().execute(async (db) => {
      await dialectOf(db).lock(db, 'watches');
      return examinedIn(db, { revisionId, findings, now });
    });
  }

  async claim(request: ClaimRequest): Promise<AlertClaim | undefined> {
    // Most calls find nothing, and need no lock for it.
    const open = this.#db
      .selectFrom('alerts as o')
      .crossJoin('watches as s')
      .whereRef('s.id', '=', 'o.watch_id')
      .select('o.id')
      .where('o.open_at', '<=', dialectOf(this.#db).now(request.now))
      .where('s.platform', 'in', among(request.platforms));
    if ((await open.limit(1).executeTakeFirst()) === undefined) return undefined;
    return this.#db.transaction().execute((db) => claimIn(db, request));
  }

  async sending(claim: AlertClaim, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('alerts')
      .set({ state: 'sending', may_sent: 1, at: now.getTime() })
      .where(isHeld(claim))
      .where(isLeased(this.#db, now))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async alerts(watchId: number, { offset, limit }: Slice): Promise<Page<Alert>> {
    const query = this.#db.selectFrom('alerts').where('watch_id', '=', watchId);
    const rows = await query.selectAll().orderBy('instant', 'desc').limit(limit).offset(offset).execute();
    const items = await itemsOf(
      this.#db,
      rows.map(({ id }) => id),
    );
    const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
    return {
      total,
      items: rows.map((row) => ({
        id: row.id,
        watchId: row.watch_id,
        instant: new Date(row.instant),
        state: row.state,
        attempts: row.attempts,
        messageIds: alertMessageIds(row),
        reason: row.reason ?? undefined,
        items: items.get(row.id) ?? [],
      })),
    };
  }

  async prune({ ended, due }: { readonly ended: Date; readonly due: Date }): Promise<void> {
    await this.#db.deleteFrom('alerts').where('at', '<', ended.getTime()).where('open_at', 'is', null).execute();
    await this.#db.deleteFrom('alerts').where('instant', '<', due.getTime()).where('open_at', 'is not', null).execute();
  }
}

async function claimIn(db: Transaction<Tables>, request: ClaimRequest): Promise<AlertClaim | undefined> {
  const dialect = dialectOf(db);
  await dialect.lock(db, 'watches');
  const now = dialect.now(request.now);
  const found = await db
    .selectFrom('alerts as o')
    // SQLite keeps the order of a cross join: the few open ones first, by their own index.
    .crossJoin('watches as s')
    .whereRef('s.id', '=', 'o.watch_id')
    .selectAll('s')
    .select(['o.id as alert_id', 'o.instant', 'o.token', 'o.may_sent'])
    .where('o.open_at', 'is not', null)
    .where('o.open_at', '<=', now)
    .where('s.platform', 'in', among(request.platforms))
    .where((where) => where.or([where('s.paused_at', 'is', null), where('o.may_sent', '=', 1)]))
    .where(sql<boolean>`(s.platform, s.space, s.channel) not in ${busyChannels(ALERTS, now)}`)
    .orderBy('o.instant')
    .orderBy('o.watch_id')
    .limit(1)
    .executeTakeFirst();
  if (!found) return undefined;
  const { alert_id: id, token } = found;
  const taken = await takeIn(db, ALERTS, { id, token }, request);
  if (!taken) return undefined;
  const items = (await itemsOf(db, [id])).get(id) ?? [];
  return { ...taken, id, watch: watchOf(found), instant: new Date(found.instant), maySent: found.may_sent === 1, items };
}

async function itemsOf(db: Kysely<Tables>, alertIds: readonly number[]): Promise<ReadonlyMap<number, readonly AlertItem[]>> {
  const rows = await db
    .selectFrom('alert_items')
    .select(['alert_id', 'item', 'at'])
    .where('alert_id', 'in', dialectOf(db).listed(alertIds))
    .orderBy('at')
    .execute();
  const inOrder = (a: AlertItem, b: AlertItem): number => a.articleId - b.articleId || placeOf(a) - placeOf(b);
  const ofAlert = Map.groupBy(rows, (row) => row.alert_id);
  return new Map(
    [...ofAlert].map(([id, all]) => [
      id,
      [...Map.groupBy(all, ({ at }) => at).values()].flatMap((found) => found.map(alertItemOf).sort(inOrder)),
    ]),
  );
}

const placeOf = (item: AlertItem): number => (item.kind === 'quote' ? item.number : item.kind === 'demand' ? item.id : 0);
