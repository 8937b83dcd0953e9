import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { ClaimRequest, DeliveryClaim, DeliveryLedger, OpenDelivery } from '../../core/ports/delivery-ledger.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';

/**
 * What tables of deliveries have in common, whatever is delivered: columns `state`, `open_at`, `token`, `attempts`, `may_sent`, `message_ids`, `reason` and
 * `at`, and a column that names who wants the message, in a table that says where it goes.
 */
export interface LedgerTable {
  readonly name: 'occurrences' | 'alerts';
  readonly owners: 'schedules' | 'watches';
  readonly ownerId: 'schedule_id' | 'watch_id';
}

export const OCCURRENCES: LedgerTable = { name: 'occurrences', owners: 'schedules', ownerId: 'schedule_id' };
export const ALERTS: LedgerTable = { name: 'alerts', owners: 'watches', ownerId: 'watch_id' };

/** SQL: the destinations to which something is under way, as rows of platform, space and channel. */
export const busyChannels = ({ name, owners, ownerId }: LedgerTable, now: RawBuilder<number>) =>
  sql`(select t.platform, t.space, t.channel from ${sql.table(name)} b join ${sql.table(owners)} t on t.id = ${sql.ref(`b.${ownerId}`)}
    where b.open_at is not null and b.open_at > ${now} and b.state in ('claimed', 'sending'))`;

/** One look's worth: what is left is there at the next. */
const MOST_OPEN = 500;

interface ClaimedRow {
  readonly token: number;
  readonly attempts: number;
  readonly open_at: number | null;
}

/** Claims what was found open; undefined where another had it first. The caller holds the lock of claims. */
export async function takeIn(
  db: Transaction<Tables>,
  table: LedgerTable,
  found: { readonly id: number; readonly token: number },
  { now: own, leaseMs }: ClaimRequest,
): Promise<Pick<DeliveryClaim, 'token' | 'attempt' | 'leaseUntil'> | undefined> {
  const now = dialectOf(db).now(own);
  // Whoever held it may end it in the very moment; whoever pauses its owner takes the token.
  const { rows } = await sql<ClaimedRow>`update ${sql.table(table.name)}
    set state = 'claimed', open_at = ${now} + ${leaseMs}, token = token + 1, attempts = attempts + 1, at = ${now}
    where id = ${found.id} and token = ${found.token} and open_at <= ${now} returning token, attempts, open_at`.execute(db);
  const [claimed] = rows;
  if (!claimed || claimed.open_at === null) return undefined;
  return { token: claimed.token, attempt: claimed.attempts, leaseUntil: new Date(claimed.open_at) };
}

/** SQL: that a row is the claimed one, and the claim has not passed to another. */
export const isHeld = ({ id, token }: DeliveryClaim) => sql<boolean>`id = ${id} and token = ${token} and open_at is not null`;

/** SQL: that the claim has not run out. */
export const isLeased = (db: Kysely<Tables>, now: Date) => sql<boolean>`state = 'claimed' and open_at > ${dialectOf(db).now(now)}`;

/** The end of a delivery in whichever table. Columns that one table alone has are emptied by `dropped`: SQL behind a comma. */
export class SqlLedger<C extends DeliveryClaim> implements DeliveryLedger<C> {
  readonly #db: Kysely<Tables>;
  readonly #table: LedgerTable;
  readonly #dropped: RawBuilder<unknown>;

  constructor(db: Kysely<Tables>, table: LedgerTable, dropped: RawBuilder<unknown> = sql``) {
    this.#db = db;
    this.#table = table;
    this.#dropped = dropped;
  }

  async open({ now, platforms }: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly OpenDelivery[]> {
    const { name, owners, ownerId } = this.#table;
    const { rows } = await sql<{
      id: number;
      token: number;
    }>`select b.id, b.token from ${sql.table(name)} b join ${sql.table(owners)} o on o.id = ${sql.ref(`b.${ownerId}`)}
      where b.open_at is not null and b.open_at <= ${dialectOf(this.#db).now(now)} and o.platform in ${among(platforms)}
        and (o.paused_at is null or b.may_sent = 1)
      order by b.instant, b.id limit ${MOST_OPEN}`.execute(this.#db);
    return rows.map(({ id, token }) => ({ key: `${id}-${token}` }));
  }

  sent(claim: C, messageIds: readonly string[], now: Date): Promise<boolean> {
    return this.#close(claim, sql`state = 'sent', message_ids = ${JSON.stringify(messageIds)}, reason = null, at = ${now.getTime()}`);
  }

  drop(claim: C, state: 'failed' | 'skipped', reason: string, now: Date): Promise<boolean> {
    return this.#close(claim, sql`state = ${state}, reason = ${reason}, at = ${now.getTime()} ${this.#dropped}`);
  }

  async #close(claim: C, change: RawBuilder<unknown>): Promise<boolean> {
    const closed = sql`update ${sql.table(this.#table.name)} set ${change}, open_at = null where ${isHeld(claim)}`;
    return ((await closed.execute(this.#db)).numAffectedRows ?? 0n) > 0n;
  }

  retry(claim: C, notBefore: Date, reason: string, now: Date): Promise<boolean> {
    const { name, owners, ownerId } = this.#table;
    return this.#db.transaction().execute(async (db) => {
      const openAt = sql<number>`${dialectOf(db).now(now)} + ${notBefore.getTime() - now.getTime()}`;
      const { numAffectedRows = 0n } = await sql`update ${sql.table(name)}
        set state = 'due', open_at = ${openAt}, reason = ${reason}, at = ${now.getTime()} where ${isHeld(claim)}`.execute(db);
      if (numAffectedRows === 0n) return false;
      await sql`update ${sql.table(name)} set open_at = ${openAt} where state = 'due' and open_at < ${openAt} and ${sql.ref(ownerId)} in (
        select o.id from ${sql.table(owners)} o join ${sql.table(owners)} t on t.platform = o.platform and t.space = o.space and t.channel = o.channel
        where t.id = (select ${sql.ref(`c.${ownerId}`)} from ${sql.table(name)} c where c.id = ${claim.id}))`.execute(db);
      return true;
    });
  }
}
