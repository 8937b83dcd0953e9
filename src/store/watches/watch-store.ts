import { type Kysely, sql, type Transaction, type UpdateObject } from 'kysely';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Paused } from '../../core/ports/schedule-store.ts';
import type { StoredWatch, WatchChanges, WatchStore } from '../../core/ports/watch-store.ts';
import type { WatchDraft } from '../../core/watches/watch.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { subjectText, watchOf } from './watch-rows.ts';

/** The columns of a watch that is not paused. */
const RUNNING = { paused_at: null, paused_reason: null, paused_detail: null } as const;

/** Watches, in the store's tables. */
export class SqlWatchStore implements WatchStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Changes are numbered under a lock, so that whoever has seen one number has seen all before it. */
  #write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.transaction().execute(async (db) => {
      await dialectOf(db).lock(db, 'watches');
      return work(db);
    });
  }

  add(draft: WatchDraft, now: Date): Promise<StoredWatch | undefined> {
    return this.#write(async (db) => {
      const at = now.getTime();
      const row = await db
        .insertInto('watches')
        .values({
          ...draft.destination,
          subject: subjectText(draft.subject),
          quiet: draft.quiet ? JSON.stringify(draft.quiet) : null,
          most_an_hour: draft.mostAnHour,
          zone: draft.zone,
          role: draft.role ?? null,
          added_by: draft.addedBy ?? null,
          added_at: at,
          since_at: at,
          since_revision: newestRevision,
          muted_until: null,
          ...RUNNING,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!row) return undefined;
      await db
        .insertInto('watch_progress')
        .values({ id: 1, revision_id: newestRevision })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await noteChange(db, row.id);
      return watchOf(row);
    });
  }

  async list(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredWatch[]> {
    let query = this.#db.selectFrom('watches').selectAll().orderBy('id');
    if (of) query = query.where('platform', '=', of.platform).where('space', '=', of.space);
    return (await query.execute()).map(watchOf);
  }

  async find(id: number): Promise<StoredWatch | undefined> {
    const row = await this.#db.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst();
    return row && watchOf(row);
  }

  remove(id: number): Promise<boolean> {
    return this.#write(async (db) => {
      const { numDeletedRows } = await db.deleteFrom('watches').where('id', '=', id).executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      await noteChange(db, id);
      return true;
    });
  }

  pause(id: number, { at, reason, detail }: Paused): Promise<boolean> {
    return this.#write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('watches')
        .set({ paused_at: at.getTime(), paused_reason: reason, paused_detail: detail })
        .where('id', '=', id)
        .where('paused_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await skipDue(db, id, 'paused', at);
      await noteChange(db, id);
      return true;
    });
  }

  resume(id: number, now: Date): Promise<void> {
    return this.#change(id, { ...RUNNING, muted_until: null, since_at: now.getTime(), since_revision: newestRevision });
  }

  mute(id: number, until: Date, now: Date): Promise<void> {
    return this.#write(async (db) => {
      await skipDue(db, id, 'muted', now);
      await changeIn(db, id, { ...RUNNING, muted_until: until.getTime() });
    });
  }

  #change(id: number, change: UpdateObject<Tables, 'watches'>): Promise<void> {
    return this.#write((db) => changeIn(db, id, change));
  }

  async changes(after: number): Promise<WatchChanges> {
    const rows = await this.#db.selectFrom('watch_changes').selectAll().where('number', '>', after).orderBy('number').execute();
    if (rows.length === 0) return { number: after, changed: [], removed: [] };
    const ids = rows.map(({ watch_id }) => watch_id);
    const found = await this.#db
      .selectFrom('watches')
      .selectAll()
      .where('id', 'in', dialectOf(this.#db).listed(ids))
      .orderBy('id')
      .execute();
    const there = new Set(found.map(({ id }) => id));
    return { number: rows.at(-1)!.number, changed: found.map(watchOf), removed: ids.filter((id) => !there.has(id)) };
  }
}

const newestRevision = sql<number>`(select coalesce(max(id), 0) from revisions)`;

async function changeIn(db: Transaction<Tables>, id: number, change: UpdateObject<Tables, 'watches'>): Promise<void> {
  const { numUpdatedRows } = await db.updateTable('watches').set(change).where('id', '=', id).executeTakeFirst();
  if (numUpdatedRows > 0n) await noteChange(db, id);
}

async function noteChange(db: Transaction<Tables>, watchId: number): Promise<void> {
  const { number } = await db
    .selectFrom('watch_changes')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('watch_changes')
    .values({ watch_id: watchId, number })
    .onConflict((conflict) => conflict.column('watch_id').doUpdateSet({ number }))
    .execute();
}

/** Gives up what waits to be told. The token takes a claim from whoever holds it; what may have been sent is left to be looked for. */
async function skipDue(db: Transaction<Tables>, watchId: number, reason: 'paused' | 'muted', now: Date): Promise<void> {
  await db
    .updateTable('alerts')
    .set({ state: 'skipped', reason, open_at: null, at: now.getTime(), token: sql<number>`token + 1` })
    .where('watch_id', '=', watchId)
    .where('state', 'in', ['due', 'claimed'])
    .where('may_sent', '=', 0)
    .execute();
}
