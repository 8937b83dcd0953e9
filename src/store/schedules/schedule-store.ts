import { type Kysely, sql, type Transaction } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type { ClaimRequest, OpenDelivery } from '../../core/ports/delivery-ledger.ts';
import type {
  Claim,
  Correction,
  Due,
  Edition,
  Occurrence,
  Paused,
  PostedEdition,
  PostedFilter,
  ScheduleDraft,
  ScheduleStore,
  SentEdition,
  SentQuery,
  StoredSchedule,
} from '../../core/ports/schedule-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import { isHeld, isLeased, OCCURRENCES, SqlLedger } from '../deliveries/ledger.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { addIn, anythingAfter, changeIn, pauseIn, RUNNING, rewindIn } from './change-schedules.ts';
import { claimIn } from './claims.ts';
import { dueSchedulesOf, occurrencesOf, schedulesOf } from './find-schedules.ts';
import { briefsPosted, postedEditionOf, postedEditions } from './posted-editions.ts';
import { recordIn, runNowIn } from './record-occurrences.ts';
import { correctIn, editionsIn, sentIn } from './sent-editions.ts';

/** Schedules, their occurrences and what was sent, in the store's tables. Leases are told by the database's clock. */
export class SqlScheduleStore implements ScheduleStore {
  readonly #db: Kysely<Tables>;
  readonly #ledger: SqlLedger<Claim>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
    this.#ledger = new SqlLedger(db, OCCURRENCES, sql`, edition = null`);
  }

  #write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(work);
  }

  /** A statement alone is a transaction by itself. */
  async #writeOne(statement: { executeTakeFirst(): Promise<{ readonly numUpdatedRows: bigint }> }): Promise<boolean> {
    return (await statement.executeTakeFirst()).numUpdatedRows > 0n;
  }

  add(draft: ScheduleDraft, now: Date, nextAt: Date): Promise<StoredSchedule | undefined> {
    return this.#write((db) => addIn(db, draft, { now, nextAt }));
  }

  schedules(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredSchedule[]> {
    return schedulesOf(this.#db, of);
  }

  pause(id: number, paused: Paused): Promise<boolean> {
    return this.#write((db) => pauseIn(db, id, paused));
  }

  resume(id: number, now: Date, nextAt: Date): Promise<void> {
    return this.#write((db) => changeIn(db, id, { ...RUNNING, recorded_to: now.getTime(), next_at: nextAt.getTime() }));
  }

  reschedule(id: number, nextAt: Date): Promise<void> {
    return this.#write((db) => changeIn(db, id, { next_at: nextAt.getTime() }));
  }

  async remove(id: number): Promise<void> {
    await this.#write((db) => db.deleteFrom('schedules').where('id', '=', id).execute());
  }

  async rewind(back: Parameters<ScheduleStore['rewind']>[0]): Promise<readonly StoredSchedule[]> {
    // Most calls find nothing, and need no lock for it.
    return (await anythingAfter(this.#db, back.to)) ? this.#write((db) => rewindIn(db, back)) : [];
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

  dueSchedules(request: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly StoredSchedule[]> {
    return dueSchedulesOf(this.#db, request);
  }

  record(schedule: StoredSchedule, due: Due, now: Date): Promise<boolean> {
    return this.#write((db) => recordIn(db, schedule, { ...due, now }));
  }

  runNow(id: number, now: Date): Promise<number | undefined> {
    return this.#write((db) => runNowIn(db, id, now));
  }

  async claim(request: ClaimRequest): Promise<Claim | undefined> {
    // Most calls find nothing, and need no lock for it.
    const open = this.#db.selectFrom('occurrences').select('id').where('open_at', '<=', dialectOf(this.#db).now(request.now));
    if ((await open.limit(1).executeTakeFirst()) === undefined) return undefined;
    return this.#write((db) => claimIn(db, request));
  }

  open(request: Pick<ClaimRequest, 'now' | 'platforms'>): Promise<readonly OpenDelivery[]> {
    return this.#ledger.open(request);
  }

  sending(claim: Claim, edition: Edition, now: Date): Promise<boolean> {
    const change = { state: 'sending', may_sent: 1, edition: JSON.stringify(edition), at: now.getTime() } as const;
    return this.#writeOne(this.#db.updateTable('occurrences').set(change).where(isHeld(claim)).where(isLeased(this.#db, now)));
  }

  sent(claim: Claim, messageIds: readonly string[], now: Date): Promise<boolean> {
    return this.#ledger.sent(claim, messageIds, now);
  }

  drop(claim: Claim, state: 'failed' | 'skipped', reason: string, now: Date): Promise<boolean> {
    return this.#ledger.drop(claim, state, reason, now);
  }

  retry(claim: Claim, notBefore: Date, reason: string, now: Date): Promise<boolean> {
    return this.#ledger.retry(claim, notBefore, reason, now);
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

  posted(filter: PostedFilter, slice: Slice): Promise<Page<PostedEdition>> {
    return postedEditions(this.#db, filter, slice);
  }

  postedEdition(occurrenceId: number, space: Space): Promise<PostedEdition | undefined> {
    return postedEditionOf(this.#db, occurrenceId, space);
  }

  postedBriefs(space: Space): Promise<readonly string[]> {
    return briefsPosted(this.#db, space);
  }

  correct(occurrenceId: number, corrected: Edition & { readonly messageIds: readonly string[] }, correction: Correction): Promise<void> {
    return this.#write((db) => correctIn(db, { occurrenceId, corrected, correction }));
  }
}
