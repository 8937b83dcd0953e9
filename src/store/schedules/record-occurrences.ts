import type { Transaction } from 'kysely';
import type { Due, StoredSchedule } from '../../core/ports/schedule-store.ts';
import type { Tables } from '../tables.ts';
import { holdClaims } from './claims.ts';
import type { OccurrenceRow } from './schedule-tables.ts';

/** Stores occurrences and when the schedule is due next. False, and nothing stored, where the schedule was recorded further, paused or resumed since it was read. */
export async function recordIn(
  db: Transaction<Tables>,
  schedule: StoredSchedule,
  { instants, to, nextAt, now }: Due & { readonly now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('schedules')
    .set({ recorded_to: to.getTime(), next_at: nextAt.getTime() })
    .where('id', '=', schedule.id)
    .where('recorded_to', '=', schedule.recordedTo.getTime())
    .where('paused_at', schedule.paused ? 'is not' : 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  for (const { at, skip } of instants) {
    const state: NewState = skip === undefined ? { state: 'due', open_at: at.getTime() } : { state: 'skipped', reason: skip };
    await insertion(db, { scheduleId: schedule.id, instant: at, now }, state).execute();
  }
  return true;
}

/** The id of a new occurrence by hand, due now; undefined where one of the schedule is under way. */
export async function runNowIn(db: Transaction<Tables>, scheduleId: number, now: Date): Promise<number | undefined> {
  await holdClaims(db);
  const open = db
    .selectFrom('occurrences')
    .select('id')
    .where('schedule_id', '=', scheduleId)
    .where('by_hand', '=', 1)
    .where('open_at', 'is not', null);
  if ((await open.executeTakeFirst()) !== undefined) return undefined;
  const state: NewState = { state: 'due', open_at: now.getTime(), by_hand: 1 };
  const row = await insertion(db, { scheduleId, instant: now, now }, state).returning('id').executeTakeFirst();
  return row?.id;
}

type NewState = Pick<OccurrenceRow, 'state'> & { readonly open_at?: number; readonly by_hand?: 0 | 1; readonly reason?: string };

/** Inserts nothing where the schedule has an occurrence of that instant. */
const insertion = (
  db: Transaction<Tables>,
  { scheduleId, instant, now }: { readonly scheduleId: number; readonly instant: Date; readonly now: Date },
  { state, open_at, by_hand = 0, reason }: NewState,
) =>
  db
    .insertInto('occurrences')
    .values({
      schedule_id: scheduleId,
      instant: instant.getTime(),
      by_hand,
      state,
      open_at: open_at ?? null,
      reason: reason ?? null,
      edition: null,
      at: now.getTime(),
    })
    .onConflict((conflict) => conflict.doNothing());
