import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type {
  Claim,
  ClaimRequest,
  Correction,
  Due,
  Edition,
  Occurrence,
  Paused,
  ScheduleDraft,
  ScheduleStore,
  SentEdition,
  SentQuery,
  StoredSchedule,
} from '../../core/ports/schedule-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import type { Tables } from '../tables.ts';
import { claimIn, held, type OccurrenceChange, occurrencesOf, retryIn } from './claims.ts';
import { scheduleOf } from './schedule-rows.ts';
import type { OccurrenceRow, ScheduleRow } from './schedule-tables.ts';
import { correctIn, editionsIn, sentIn } from './sent-editions.ts';

/** The ledger in the store's tables; in standard SQL. */
export class SqlScheduleStore implements ScheduleStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  #write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** A statement alone is a transaction by itself. */
  async #writeOne(statement: { executeTakeFirst(): Promise<{ readonly numUpdatedRows: bigint }> }): Promise<boolean> {
    return (await statement.executeTakeFirst()).numUpdatedRows > 0n;
  }

  add(
    { brief, destination, cron, zone, role, publish, tags = [], addedBy }: ScheduleDraft,
    now: Date,
    nextAt: Date,
  ): Promise<StoredSchedule | undefined> {
    const [at, next_at] = [now.getTime(), nextAt.getTime()];
    return this.#write(async (db) => {
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
          added_by: addedBy ?? null,
          added_at: at,
          recorded_to: at,
          next_at,
          ...RUNNING,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      return row && scheduleOf(row);
    });
  }

  async schedules(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredSchedule[]> {
    let query = this.#db.selectFrom('schedules').selectAll().orderBy('id');
    if (of) query = query.where('platform', '=', of.platform).where('space', '=', of.space);
    return (await query.execute()).map(scheduleOf);
  }

  pause(id: number, { at, reason, detail }: Paused): Promise<boolean> {
    return this.#write(async (db) => {
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
    });
  }

  async resume(id: number, now: Date, nextAt: Date): Promise<void> {
    await this.#change(id, { ...RUNNING, recorded_to: now.getTime(), next_at: nextAt.getTime() });
  }

  async reschedule(id: number, nextAt: Date): Promise<void> {
    await this.#change(id, { next_at: nextAt.getTime() });
  }

  async #change(id: number, change: Partial<Selectable<ScheduleRow>>): Promise<void> {
    await this.#write((db) => db.updateTable('schedules').set(change).where('id', '=', id).execute());
  }

  async remove(id: number): Promise<void> {
    await this.#write((db) => db.deleteFrom('schedules').where('id', '=', id).execute());
  }

  async rewind({ to, now, leaseMs }: Parameters<ScheduleStore['rewind']>[0]): Promise<readonly StoredSchedule[]> {
    const ahead = this.#db.selectFrom('schedules').select('id').where('recorded_to', '>', to.getTime());
    const waiting = this.#db.selectFrom('occurrences').select('id').where('open_at', 'is not', null).where('at', '>', to.getTime());
    if (!(await ahead.executeTakeFirst()) && !(await waiting.executeTakeFirst())) return [];
    return this.#write(async (db) => {
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
        .where(
          'schedule_id',
          'in',
          rows.map(({ id }) => id),
        )
        .where('instant', '>', now.getTime())
        .where('state', 'in', ['due', 'skipped'])
        .where('may_sent', '=', 0)
        .execute();
      return rows.map(scheduleOf).sort((a, b) => a.id - b.id);
    });
  }

  async prune(before: Date): Promise<void> {
    await this.#write((db) =>
      db
        .updateTable('occurrences')
        .set({ edition: null })
        .where('at', '<', before.getTime())
        .where('edition', 'is not', null)
        .where('open_at', 'is', null)
        .execute(),
    );
  }

  async dueSchedules({ now, platforms }: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly StoredSchedule[]> {
    const rows = await this.#db
      .selectFrom('schedules')
      .selectAll()
      .where('next_at', '<=', now.getTime())
      .where('platform', 'in', platforms)
      .orderBy('next_at')
      .orderBy('id')
      .execute();
    return rows.map(scheduleOf);
  }

  record(schedule: StoredSchedule, { instants, to, nextAt }: Due, now: Date): Promise<boolean> {
    return this.#write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('schedules')
        .set({ recorded_to: to.getTime(), next_at: nextAt.getTime() })
        .where('id', '=', schedule.id)
        .where('recorded_to', '=', schedule.recordedTo.getTime())
        .where('paused_at', schedule.paused ? 'is not' : 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      for (const { at, skip } of instants)
        await db
          .insertInto('occurrences')
          .values(
            occurrence(
              schedule.id,
              at,
              skip === undefined ? { state: 'due', open_at: at.getTime() } : { state: 'skipped', reason: skip },
              now,
            ),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      return true;
    });
  }

  runNow(id: number, now: Date): Promise<number | undefined> {
    return this.#write(async (db) => {
      const open = db
        .selectFrom('occurrences')
        .select('id')
        .where('schedule_id', '=', id)
        .where('by_hand', '=', 1)
        .where('open_at', 'is not', null);
      if ((await open.executeTakeFirst()) !== undefined) return undefined;
      const row = await db
        .insertInto('occurrences')
        .values(occurrence(id, now, { state: 'due', open_at: now.getTime(), by_hand: 1 }, now))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return row?.id;
    });
  }

  async claim(request: ClaimRequest): Promise<Claim | undefined> {
    // Most calls find nothing, and need no lock for it.
    const open = this.#db.selectFrom('occurrences').select('id').where('open_at', '<=', request.now.getTime());
    if ((await open.limit(1).executeTakeFirst()) === undefined) return undefined;
    return this.#write((db) => claimIn(db, request));
  }

  sending(claim: Claim, edition: Edition, now: Date): Promise<boolean> {
    const change = { state: 'sending', may_sent: 1, edition: JSON.stringify(edition), at: now.getTime() } as const;
    return this.#writeOne(held(this.#db, claim, change).where('state', '=', 'claimed').where('open_at', '>', now.getTime()));
  }

  sent(claim: Claim, messageIds: readonly string[], now: Date): Promise<boolean> {
    return this.#close(claim, { state: 'sent', message_ids: JSON.stringify(messageIds), reason: null, at: now.getTime() });
  }

  drop(claim: Claim, state: 'failed' | 'skipped', reason: string, now: Date): Promise<boolean> {
    return this.#close(claim, { state, reason, edition: null, at: now.getTime() });
  }

  #close(claim: Claim, change: OccurrenceChange): Promise<boolean> {
    return this.#writeOne(held(this.#db, claim, { ...change, open_at: null }));
  }

  retry(claim: Claim, notBefore: Date, reason: string, now: Date): Promise<boolean> {
    return this.#write((db) => retryIn(db, claim, { notBefore, reason, now }));
  }

  occurrences(scheduleId: number, slice: Slice): Promise<Page<Occurrence>> {
    return occurrencesOf(this.#db, scheduleId, slice);
  }

  editions(to: Destination, brief: string, since: Date): Promise<readonly (Edition & { readonly instant: Date })[]> {
    return editionsIn(this.#db, to, brief, since);
  }

  sentEditions(query: SentQuery): Promise<readonly SentEdition[]> {
    return sentIn(this.#db, query);
  }

  correct(occurrenceId: number, corrected: Edition & { readonly messageIds: readonly string[] }, correction: Correction): Promise<void> {
    return this.#write((db) => correctIn(db, { occurrenceId, corrected, correction }));
  }
}

const RUNNING = { paused_at: null, paused_reason: null, paused_detail: null } as const;

type NewOccurrence = Pick<OccurrenceRow, 'state'> & { readonly open_at?: number; readonly by_hand?: 0 | 1; readonly reason?: string };

const occurrence = (
  scheduleId: number,
  instant: Date,
  { open_at = undefined, by_hand = 0, reason = undefined, state }: NewOccurrence,
  now: Date,
) => ({
  schedule_id: scheduleId,
  instant: instant.getTime(),
  by_hand,
  state,
  open_at: open_at ?? null,
  reason: reason ?? null,
  edition: null,
  at: now.getTime(),
});
