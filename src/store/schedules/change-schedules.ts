import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Paused, ScheduleDraft, ScheduleStore, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { scheduleOf } from './schedule-rows.ts';
import type { ScheduleRow } from './schedule-tables.ts';

/** The columns of a schedule that is not paused. */
export const RUNNING = { paused_at: null, paused_reason: null, paused_detail: null } as const;

/** Stores a schedule; undefined where its channel gets its brief already. */
export async function addIn(
  db: Transaction<Tables>,
  { brief, destination, cron, zone, role, publish, tags = [], choices = {}, addedBy }: ScheduleDraft,
  { now, nextAt }: { readonly now: Date; readonly nextAt: Date },
): Promise<StoredSchedule | undefined> {
  const at = now.getTime();
  const row = await db
    .insertInto('schedules')
    .values({
      brief,
      ...destination,
      cron,
      zone,
      role: role ?? null,
      publish: publish ? 1 : 0,
      tags: JSON.stringify(tags),
      choices: JSON.stringify(choices),
      added_by: addedBy ?? null,
      added_at: at,
      recorded_to: at,
      next_at: nextAt.getTime(),
      ...RUNNING,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && scheduleOf(row);
}

export async function changeIn(db: Transaction<Tables>, id: number, change: Partial<Selectable<ScheduleRow>>): Promise<void> {
  await db.updateTable('schedules').set(change).where('id', '=', id).execute();
}

/** Pauses a schedule and skips what it had due; false where it was paused already. */
export async function pauseIn(db: Transaction<Tables>, id: number, { at, reason, detail }: Paused): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('schedules')
    .set({ paused_at: at.getTime(), paused_reason: reason, paused_detail: detail })
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .executeTakeFirst();
  // The token takes a claim from whoever holds it; what may have been sent is left to be looked for.
  await db
    .updateTable('occurrences')
    .set({ state: 'skipped', reason: 'paused', open_at: null, at: at.getTime(), token: sql`token + 1` })
    .where('schedule_id', '=', id)
    .where('state', 'in', ['due', 'claimed'])
    .where('may_sent', '=', 0)
    .execute();
  return numUpdatedRows > 0n;
}

type ClockSetBack = Parameters<ScheduleStore['rewind']>[0];

/** Whether a schedule was recorded, or an open occurrence changed, after `to`. */
export async function anythingAfter(db: Kysely<Tables>, to: Date): Promise<boolean> {
  const ahead = db.selectFrom('schedules').select('id').where('recorded_to', '>', to.getTime());
  const waiting = db.selectFrom('occurrences').select('id').where('open_at', 'is not', null).where('at', '>', to.getTime());
  return (await ahead.executeTakeFirst()) !== undefined || (await waiting.executeTakeFirst()) !== undefined;
}

/** The schedules that were recorded beyond `to`, by id, as they are after the change; see `ScheduleStore.rewind`. */
export async function rewindIn(db: Transaction<Tables>, { to, now, leaseMs }: ClockSetBack): Promise<readonly StoredSchedule[]> {
  const until = now.getTime() + leaseMs;
  await db.updateTable('occurrences').set({ open_at: until }).where('open_at', '>', until).where('at', '>', to.getTime()).execute();
  const rows = await db
    .updateTable('schedules')
    .set({ recorded_to: now.getTime() })
    .where('recorded_to', '>', to.getTime())
    .returningAll()
    .execute();
  await db
    .deleteFrom('occurrences')
    .where('schedule_id', 'in', among(rows.map(({ id }) => id)))
    .where('instant', '>', now.getTime())
    .where('state', 'in', ['due', 'skipped'])
    .where('may_sent', '=', 0)
    .execute();
  return rows.map(scheduleOf).sort((a, b) => a.id - b.id);
}
