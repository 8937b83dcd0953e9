import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { ClaimRequest } from '../../core/ports/delivery-ledger.ts';
import type { Claim } from '../../core/ports/schedule-store.ts';
import { among } from '../among.ts';
import { busyChannels, OCCURRENCES, takeIn } from '../deliveries/ledger.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { scheduleOf } from './schedule-rows.ts';

/** Holds off until the transaction ends whoever else claims an occurrence, asks for one by hand or corrects an edition. */
export const holdClaims = (db: Transaction<Tables>): Promise<void> => dialectOf(db).lock(db, 'schedules');

/** Claims the oldest occurrence that `nextOpen` finds; undefined where there is none. The caller holds the transaction. */
export async function claimIn(db: Transaction<Tables>, request: ClaimRequest): Promise<Claim | undefined> {
  await holdClaims(db);
  const found = await nextOpen(db, dialectOf(db).now(request.now), request.platforms).executeTakeFirst();
  if (!found) return undefined;
  const id = found.occurrence_id;
  const taken = await takeIn(db, OCCURRENCES, { id, token: found.token }, request);
  return (
    taken && {
      ...taken,
      id,
      schedule: scheduleOf(found),
      instant: new Date(found.instant),
      byHand: found.by_hand === 1,
      maySent: found.may_sent === 1,
      superseded: found.by_hand === 0 && found.newer !== null,
    }
  );
}

/** Query for the oldest occurrence that may be claimed: of no channel in which another is under way, and of a paused schedule only what may have been sent. */
const nextOpen = (db: Kysely<Tables>, now: RawBuilder<number>, platforms: ClaimRequest['platforms']) =>
  db
    .selectFrom('occurrences as o')
    // SQLite keeps the order of a cross join: the few open ones first, by their own index.
    .crossJoin('schedules as s')
    .whereRef('s.id', '=', 'o.schedule_id')
    .selectAll('s')
    .select(['o.id as occurrence_id', 'o.instant', 'o.by_hand', 'o.token', 'o.may_sent'])
    .select(
      sql<
        number | null
      >`(select min(n.id) from occurrences n where n.schedule_id = o.schedule_id and n.instant > o.instant and n.by_hand = 0)`.as('newer'),
    )
    .where('o.open_at', 'is not', null)
    .where('o.open_at', '<=', now)
    .where('s.platform', 'in', among(platforms))
    .where((where) => where.or([where('s.paused_at', 'is', null), where('o.may_sent', '=', 1)]))
    .where(sql<boolean>`(s.platform, s.space, s.channel) not in ${busyChannels(OCCURRENCES, now)}`)
    .orderBy('o.instant')
    .orderBy('o.schedule_id')
    .limit(1);
