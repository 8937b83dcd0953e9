import { type Kysely, type RawBuilder, sql, type Transaction, type UpdateObject } from 'kysely';
import type { Claim, ClaimRequest } from '../../core/ports/schedule-store.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { scheduleOf } from './schedule-rows.ts';

export type OccurrenceChange = UpdateObject<Tables, 'occurrences'>;

/** Holds off until the transaction ends whoever else claims an occurrence, asks for one by hand or corrects an edition. */
export const holdClaims = (db: Transaction<Tables>): Promise<void> => dialectOf(db).lock(db, 'schedules');

/** Claims the oldest occurrence that `nextOpen` finds; undefined where there is none. The caller holds the transaction. */
export async function claimIn(db: Transaction<Tables>, request: ClaimRequest): Promise<Claim | undefined> {
  await holdClaims(db);
  const now = dialectOf(db).now(request.now);
  const found = await nextOpen(db, now, request.platforms).executeTakeFirst();
  if (!found) return undefined;
  const claimed = await db
    .updateTable('occurrences')
    .set({
      state: 'claimed',
      open_at: sql<number>`${now} + ${request.leaseMs}`,
      token: sql<number>`token + 1`,
      attempts: sql<number>`attempts + 1`,
      at: now,
    })
    .where('id', '=', found.occurrence_id)
    // Whoever held it may end it in the very moment; whoever pauses its schedule takes the token.
    .where('token', '=', found.token)
    .where('open_at', '<=', now)
    .returning(['token', 'attempts', 'open_at'])
    .executeTakeFirst();
  if (!claimed || claimed.open_at === null) return undefined;
  return {
    occurrenceId: found.occurrence_id,
    token: claimed.token,
    leaseUntil: new Date(claimed.open_at),
    schedule: scheduleOf(found),
    instant: new Date(found.instant),
    byHand: found.by_hand === 1,
    attempt: claimed.attempts,
    maySent: found.may_sent === 1,
    superseded: found.by_hand === 0 && found.newer !== null,
  };
}

/** Puts the claimed occurrence off until `notBefore`, with all that is due for its channel; false where the claim has passed to another. */
export async function retryIn(
  db: Transaction<Tables>,
  claim: Claim,
  { notBefore, reason, now }: { readonly notBefore: Date; readonly reason: string; readonly now: Date },
): Promise<boolean> {
  const { platform, space, channel } = claim.schedule.destination;
  const openAt = sql<number>`${dialectOf(db).now(now)} + ${notBefore.getTime() - now.getTime()}`;
  const { numUpdatedRows } = await held(db, claim, { state: 'due', open_at: openAt, reason, at: now.getTime() }).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db
    .updateTable('occurrences')
    .set({ open_at: openAt })
    .where('state', '=', 'due')
    .where('open_at', '<', openAt)
    .where('schedule_id', 'in', (from) =>
      from.selectFrom('schedules').select('id').where('platform', '=', platform).where('space', '=', space).where('channel', '=', channel),
    )
    .execute();
  return true;
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
    .where(
      sql<boolean>`(s.platform, s.space, s.channel) not in (select t.platform, t.space, t.channel from occurrences b join schedules t on t.id = b.schedule_id
        where b.open_at is not null and b.open_at > ${now} and b.state in ('claimed', 'sending'))`,
    )
    .orderBy('o.instant')
    .orderBy('o.schedule_id')
    .limit(1);

/** An update of the claimed occurrence that changes nothing once the claim has passed to another. */
export const held = (db: Kysely<Tables>, claim: Claim, change: OccurrenceChange) =>
  db
    .updateTable('occurrences')
    .set(change)
    .where('id', '=', claim.occurrenceId)
    .where('token', '=', claim.token)
    .where('open_at', 'is not', null);
