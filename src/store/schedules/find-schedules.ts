import { type Kysely, sql } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type { ClaimRequest } from '../../core/ports/delivery-ledger.ts';
import type { Occurrence, StoredSchedule } from '../../core/ports/schedule-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { occurrenceOf, scheduleOf } from './schedule-rows.ts';

/** Schedules of one space of a platform, or all, in the order of adding. */
export async function schedulesOf(db: Kysely<Tables>, of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredSchedule[]> {
  let query = db.selectFrom('schedules').selectAll().orderBy('id');
  if (of) query = query.where('platform', '=', of.platform).where('space', '=', of.space);
  return (await query.execute()).map(scheduleOf);
}

/** Schedules whose next instant has come, in the order of instant and id. */
export async function dueSchedulesOf(
  db: Kysely<Tables>,
  { now, platforms }: Pick<ClaimRequest, 'now' | 'platforms'>,
): Promise<readonly StoredSchedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('next_at', '<=', now.getTime())
    .where('platform', 'in', among(platforms))
    .orderBy('next_at')
    .orderBy('id')
    .execute();
  return rows.map(scheduleOf);
}

/** A schedule's occurrences, newest instant first. */
export async function occurrencesOf(db: Kysely<Tables>, scheduleId: number, { offset, limit }: Slice): Promise<Page<Occurrence>> {
  const query = db.selectFrom('occurrences as o').where('o.schedule_id', '=', scheduleId);
  const rows = await query
    .innerJoin('schedules as s', 's.id', 'o.schedule_id')
    .select([
      'o.id',
      'o.schedule_id',
      'o.instant',
      'o.by_hand',
      'o.state',
      'o.open_at',
      'o.token',
      'o.attempts',
      'o.may_sent',
      'o.message_ids',
      'o.reason',
      'o.corrections',
      'o.at',
      's.brief',
    ])
    .orderBy('o.instant', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items: rows.map(occurrenceOf), total: Number(total) };
}
